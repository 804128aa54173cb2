import { Drawer } from '@mantine/core';
import { useState } from 'react';
import type { Flow } from '../../../core/flow/flow.ts';
import type { ConversationTest } from '../../../core/tests/conversation-test.ts';
import type { Coverage } from '../../../core/tests/coverage.ts';
import { t } from '../../language/language.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { TestEditor } from './test-editor.tsx';
import { TestList } from './test-list.tsx';

/** The flow's conversation tests: all of them, or one to edit. */
export function TestsDrawer({ flow, saveDraft, marked, onMark, onStep, onClose }: TestsDrawerProps) {
  useReturnFocus();
  const [editing, setEditing] = useState<EditedTest | undefined>();
  return (
    <Drawer
      opened
      position="right"
      size={680}
      title={editing ? editing.name || t('New test') : t('Conversation tests')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {editing ? (
        <TestEditor flow={flow} test={editing} onDone={() => setEditing(undefined)} />
      ) : (
        <TestList
          flow={flow}
          saveDraft={saveDraft}
          marked={marked}
          onMark={onMark}
          onEdit={setEditing}
          onStep={(stepId) => {
            onClose();
            onStep(stepId);
          }}
        />
      )}
    </Drawer>
  );
}

/** A stored test, or one that gets its id when it is saved. */
export type EditedTest = Omit<ConversationTest, 'id'> & { readonly id?: string };

interface TestsDrawerProps {
  readonly flow: Flow;
  readonly saveDraft: () => Promise<boolean>;
  /** Whether the canvas marks what the tests come through. */
  readonly marked: boolean;
  readonly onMark: (coverage: Coverage | undefined) => void;
  readonly onStep: (stepId: string) => void;
  readonly onClose: () => void;
}
