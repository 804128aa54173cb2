import { lazy, Suspense } from 'react';
import { FlowPage } from '../features/builder/flow-page.tsx';

const TestChat = lazy(async () => ({
  default: (await import('../features/test-chat/test-chat.tsx')).TestChat,
}));

/** The builder with the test chat in its slot: the two features do not know each other. */
export function FlowRoute() {
  return (
    <FlowPage
      renderChat={(slot) => (
        <Suspense fallback={null}>
          <TestChat {...slot} />
        </Suspense>
      )}
    />
  );
}
