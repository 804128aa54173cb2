import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { canRedo, canUndo } from '../../../core/flow/history.ts';
import { dateWords } from '../../language/formats.ts';
import { t, translate } from '../../language/language.ts';
import { worded } from '../../language/worded.ts';
import { useCommands } from '../../platform/commands.tsx';
import { shortcutWords } from '../../platform/shortcut.ts';
import { Chip } from '../../ui/chip.tsx';
import { insideMain } from '../../ui/inside-main.ts';
import { useEditor, useEditorApi, useUnpublished } from './editor-context.tsx';
import { TestsPlace } from './tests-place.tsx';
import type { RenderTests } from './tests-slot.ts';
import styles from './top-bar.module.css';
import { usePublish } from './use-publish.ts';
import { FlowMenu } from './whole-flow/flow-menu.tsx';

/** The flow's name and state, and what can be done with it as a whole. */
export function TopBar({ renderTests }: { renderTests: RenderTests }) {
  const editor = useEditorApi();
  const chatOpen = useEditor((state) => state.chatOpen);
  const undoable = useEditor((state) => canUndo(state.history));
  const redoable = useEditor((state) => canRedo(state.history));
  const { publish, busy } = usePublish();
  return (
    <header className={styles.bar} data-part="">
      <FlowName />
      <Chips />
      <div className={styles.space} />
      <IconTool command="flow.undo" label={t('Undo')} keys="mod+z" enabled={undoable}>
        <Undo2 size={16} aria-hidden />
      </IconTool>
      <IconTool command="flow.redo" label={t('Redo')} keys="mod+shift+z" enabled={redoable}>
        <Redo2 size={16} aria-hidden />
      </IconTool>
      <Button variant="default" onClick={() => editor.show({ overlay: 'versions' })}>
        {t('History')}
      </Button>
      <FlowMenu />
      <TestsPlace renderTests={renderTests} />
      <Button
        variant="default"
        aria-pressed={chatOpen}
        className={chatOpen ? styles.pressed : ''}
        onClick={() => editor.show({ chatOpen: !chatOpen, run: undefined })}
      >
        {t('Test chat')}
      </Button>
      <Button loading={busy} onClick={() => void publish()}>
        {t('Save & Publish')}
      </Button>
    </header>
  );
}

function FlowName() {
  const editor = useEditorApi();
  const name = useEditor((state) => state.history.present.name);
  const [editing, setEditing] = useState(false);
  // Whoever ends with a key goes on from the name; whoever clicks elsewhere is there already.
  const byKey = useRef(false);
  const goBack = (button: HTMLButtonElement | null) => {
    if (byKey.current) button?.focus();
    byKey.current = false;
  };
  if (!editing) {
    return (
      <h1 className={styles.title}>
        <button
          ref={goBack}
          type="button"
          title={t('{{name}}: rename', { name })}
          onClick={() => setEditing(true)}
        >
          {name || t('No name')}
        </button>
      </h1>
    );
  }
  const done = () => {
    editor.settle();
    setEditing(false);
  };
  return (
    <>
      <h1 className="visually-hidden">{name}</h1>
      <TextInput
        className={styles.name ?? ''}
        aria-label={t('Flow name')}
        autoFocus
        maxLength={200}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) =>
          editor.edit(worded('Rename'), [{ do: 'renameFlow', name: event.currentTarget.value }], {
            coalesce: 'flow name',
          })
        }
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // Or the same key would press the button that is there then.
          event.preventDefault();
          byKey.current = true;
          done();
        }}
      />
    </>
  );
}

function Chips() {
  const editor = useEditorApi();
  const published = useEditor((state) => state.published);
  const changes = useUnpublished();
  if (!published) return <Chip>{t('Not published yet')}</Chip>;
  const count = changes?.length ?? 0;
  return (
    <>
      <span className={count > 0 ? styles.long : ''}>
        <Chip
          tone="good"
          title={t('Published {{time}}', {
            time: dateWords(published.at, { dateStyle: 'medium', timeStyle: 'medium' }),
          })}
        >
          {t('Version {{number}} live', { number: published.number })}
        </Chip>
      </span>
      {count > 0 ? (
        <Tooltip portalProps={insideMain} multiline maw={360} label={<ChangeList changes={changes ?? []} />}>
          <button
            type="button"
            className={styles.changes}
            aria-label={t('{{count}} unpublished changes', { count })}
            onClick={() => editor.show({ overlay: 'versions' })}
          >
            <span className={styles.long}>{t('{{count}} unpublished changes', { count })}</span>
            <span className={styles.short}>{t('{{count}} unpublished', { count })}</span>
          </button>
        </Tooltip>
      ) : null}
    </>
  );
}

function ChangeList({ changes }: { changes: readonly string[] }) {
  const shown = changes.slice(0, 12);
  return (
    <ul>
      {shown.map((change) => (
        <li key={change}>{translate(change)}</li>
      ))}
      {changes.length > shown.length ? (
        <li>{t('and {{more}} more', { more: changes.length - shown.length })}</li>
      ) : null}
    </ul>
  );
}

function IconTool({ command, label, keys, enabled, children }: IconToolProps) {
  const commands = useCommands();
  return (
    <Tooltip portalProps={insideMain} label={`${label} (${shortcutWords(keys)})`}>
      <ActionIcon
        className={styles.tool ?? ''}
        aria-label={label}
        // Still focusable: undoing the last edit must not take the focus from the button.
        aria-disabled={!enabled}
        {...(enabled ? {} : { 'data-disabled': true })}
        onClick={() => commands.run(command)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

interface IconToolProps {
  readonly command: string;
  readonly label: string;
  readonly keys: string;
  readonly enabled: boolean;
  readonly children: ReactNode;
}
