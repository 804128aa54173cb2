import { Button, CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { Group as GroupIcon, Ungroup } from 'lucide-react';
import { type Group, groupColors } from '../../../../core/flow/group.ts';
import { limits } from '../../../../core/flow/limits.ts';
import { t } from '../../../language/language.ts';
import { shortcutWords } from '../../../platform/shortcut.ts';
import { useActions } from '../actions-context.tsx';
import { useEditor, useEditorApi } from '../editor-context.tsx';
import { colorNames } from './color-names.ts';
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
        <h2>{t('{{count}} steps selected', { count })}</h2>
        <CloseButton aria-label={t('Close step')} onClick={() => editor.show({ inspecting: false })} />
      </div>
      <div className={styles.body}>
        <p className={styles.purpose}>
          {t(
            'Drag one of them to move them all. {{keys}} copies them, also for another window. Arrange, below the canvas, lines them up.',
            { keys: shortcutWords('mod+c') },
          )}
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
              {t('Group')}
            </Button>
          </div>
        )}
        <StepButtons />
      </div>
    </>
  );
}

function GroupForm({ group }: { group: Group }) {
  const editor = useEditorApi();
  const actions = useActions();
  return (
    <section className={styles.section}>
      <h3>{t('Group')}</h3>
      <TextInput
        label={t('Title')}
        maxLength={limits.name}
        value={group.title}
        onChange={(event) => actions.changeGroup({ ...group, title: event.currentTarget.value }, 'title')}
        onBlur={editor.settle}
      />
      <SegmentedControl
        aria-label={t('Colour of the frame')}
        size="xs"
        data={groupColors.map((value) => ({ value, label: t(colorNames[value]) }))}
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
          {t('Ungroup')}
        </Button>
      </div>
    </section>
  );
}
