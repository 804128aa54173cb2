import { Button } from '@mantine/core';
import { FlowPage } from '../features/builder/flow-page.tsx';
import { t } from '../language/language.ts';
import { loadedLater } from '../platform/loaded-later.tsx';

const TestChat = loadedLater(async () => (await import('../features/test-chat/test-chat.tsx')).TestChat);
const RecordButton = loadedLater(
  async () => (await import('../features/conversation-tests/record-button.tsx')).RecordButton,
);
const Tests = loadedLater(
  async () => (await import('../features/conversation-tests/tests.tsx')).Tests,
  // Keeps the place of the tests while they are loaded, or the bar would move under the pointer.
  ({ onShow }) => (
    <Button variant="default" onClick={() => onShow('tests')}>
      {t('Tests')}
    </Button>
  ),
);

/** The builder with the test chat and the tests in their slots: the features do not know each other. */
export function FlowRoute() {
  return (
    <FlowPage
      renderChat={(slot) => (
        <TestChat {...slot} renderRecord={(conversation) => <RecordButton {...conversation} />} />
      )}
      renderTests={(slot) => <Tests {...slot} />}
    />
  );
}
