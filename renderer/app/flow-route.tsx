import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { FlowPage } from '../features/builder/flow-page.tsx';

const TestChat = lazy(async () => ({
  default: (await import('../features/test-chat/test-chat.tsx')).TestChat,
}));

const Tests = lazy(async () => ({ default: (await import('../features/tests/tests.tsx')).Tests }));
const RecordButton = lazy(async () => ({
  default: (await import('../features/tests/record-button.tsx')).RecordButton,
}));

/** The builder with the test chat and the tests in their slots: the features do not know each other. */
export function FlowRoute() {
  return (
    <FlowPage
      renderChat={(slot) => (
        <Suspense fallback={null}>
          <TestChat
            {...slot}
            renderRecord={(conversation) => (
              <Suspense fallback={null}>
                <RecordButton {...conversation} />
              </Suspense>
            )}
          />
        </Suspense>
      )}
      renderTests={(slot) => (
        <Suspense fallback={<Waiting onClick={() => slot.onShow('tests')} />}>
          <Tests {...slot} />
        </Suspense>
      )}
    />
  );
}

/** Keeps the place of the tests while they are loaded, or the bar would move under the pointer. */
function Waiting({ onClick }: { onClick: () => void }) {
  return (
    <Button variant="default" onClick={onClick}>
      Tests
    </Button>
  );
}
