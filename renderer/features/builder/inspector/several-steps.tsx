import { Button, CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { Group as GroupIcon, Ungroup } from 'lucide-react';
import { type Group, groupColors } from '../../../../core/flow/group.ts';
import { limits } from '../../../../core/flow/limits.ts';
import { shortcutWords } from '../../../platform/shortcut.ts';
import { useActions } from '../actions-context.tsx';
import { useEditor, useEditorApi } from '../editor-context.tsx';
import styles from './inspector.module.css';
import { StepButtons } from './step-buttons.tsx';

/** What can be done with several steps at once, and the group they are. */
export function SeveralSteps({ count }: { count: number }) {
  const editor = useEditorApi();
  const actions = useActions();
  const groups = useEditor((state) => state.history.present.groups);
  const selected = useEditor((state) => state.selected);
  const group = groups?.find(({ stepIds }) => selected.every((id) => stepIds.includes(id)));
  return (
    <>
      <div className={styles.head}>
        <h2>{count} steps selected</h2>
        <CloseButton aria-label="Close step" onClick={() => editor.show({ inspecting: false })} />
      </div>
      <div className={styles.body}>
        <p className={styles.purpose}>
          Drag one of them to move them all. {shortcutWords('mod+c')} copies them, also for another window.
          Arrange, below the canvas, lines them up.
        </p>
        {group ? (
          <GroupForm group={group} />
        ) : (
          <div className={styles.buttons}>
            <Button
              variant="default"
              size="xs"
              leftSection={<GroupIcon size={14} aria-hidden />}
              onClick={actions.group}
            >
              Group
            </Button>
          </div>
        )}
        <StepButtons />
      </div>
    </>
  );
}

const colorNames = { grey: 'Grey', green: 'Green', blue: 'Blue', amber: 'Amber', magenta: 'Pink' } as const;

function GroupForm({ group }: { group: Group }) {
  const editor = useEditorApi();
  const actions = useActions();
  return (
    <section className={styles.section}>
      <h3>Group</h3>
      <TextInput
        label="Title"
        maxLength={limits.name}
        value={group.title}
        onChange={(event) => actions.changeGroup({ ...group, title: event.currentTarget.value }, 'title')}
        onBlur={editor.settle}
      />
      <SegmentedControl
        aria-label="Colour of the frame"
        size="xs"
        data={groupColors.map((value) => ({ value, label: colorNames[value] }))}
        value={group.color}
        onChange={(value) => {
          const color = groupColors.find((one) => one === value);
          if (color) actions.changeGroup({ ...group, color }, 'color');
          editor.settle();
        }}
      />
      <div className={styles.buttons}>
        <Button
          variant="default"
          size="xs"
          leftSection={<Ungroup size={14} aria-hidden />}
          onClick={actions.ungroup}
        >
          Ungroup
        </Button>
      </div>
    </section>
  );
}
