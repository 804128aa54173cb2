import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { duplicatePhrases } from '../../../../core/flow/checks/phrases.ts';
import { limits } from '../../../../core/flow/limits.ts';
import { useEditorApi } from '../editor-context.tsx';
import styles from './inspector.module.css';

/** Phrases to edit one by one, or to paste many at a time. Doubles are marked, not refused. */
export function PhraseList({ title, item, hint, path, phrases, onType, onSet }: PhraseListProps) {
  const editor = useEditorApi();
  const list = useRef<HTMLDivElement>(null);
  const [pasting, setPasting] = useState(false);
  const doubled = duplicatePhrases(phrases);
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('input')[index]?.focus());
  const add = (after: number) => {
    onSet(phrases.toSpliced(after, 0, ''), `Add ${item.toLowerCase()}`);
    focus(after);
  };
  const remove = (index: number) => {
    onSet(phrases.toSpliced(index, 1), `Remove ${item.toLowerCase()}`);
    focus(Math.max(0, index - 1));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add(index + 1);
    }
    if (event.key === 'Backspace' && phrases[index] === '') {
      event.preventDefault();
      remove(index);
    }
  };
  return (
    <section className={styles.section} data-path={path}>
      <h3>
        {title} <small>{phrases.length}</small>
      </h3>
      <p className={styles.hint}>{hint}</p>
      <div ref={list} className={styles.phrases}>
        {phrases.map((phrase, index) => (
          // Phrases have no identity beyond their place, and typing must not change it.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className={styles.row}>
            <TextInput
              aria-label={`${item} ${index + 1}`}
              data-path={`${path}.${index}`}
              maxLength={limits.phrase}
              value={phrase}
              error={phrase !== '' && doubled.has(index) ? 'This phrase is in the list already.' : undefined}
              onChange={(event) => onType(phrases.with(index, event.currentTarget.value), `${path}.${index}`)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onBlur={editor.settle}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove ${item.toLowerCase()} ${index + 1}`}
              onClick={() => remove(index)}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </div>
      {pasting ? (
        <PasteMany
          item={item}
          onDone={(added) => {
            setPasting(false);
            if (added.length > 0)
              onSet([...phrases.filter(Boolean), ...added], `Add ${added.length} phrases`);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            variant="default"
            size="xs"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => add(phrases.length)}
          >
            Add {item.toLowerCase()}
          </Button>
          <Button variant="subtle" color="gray" size="xs" onClick={() => setPasting(true)}>
            Paste many
          </Button>
        </div>
      )}
    </section>
  );
}

interface PhraseListProps {
  readonly title: string;
  /** What one of them is called, like “Phrase”. */
  readonly item: string;
  readonly hint: string;
  readonly path: string;
  readonly stepId: string;
  readonly phrases: readonly string[];
  readonly onType: (phrases: string[], key: string) => void;
  readonly onSet: (phrases: string[], label: string) => void;
}

function PasteMany({ item, onDone }: { item: string; onDone: (phrases: string[]) => void }) {
  const [text, setText] = useState('');
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, limits.phrase))
    .filter((line) => line !== '');
  return (
    <div className={styles.list}>
      <Textarea
        label={`${item}s to add, one per line`}
        autosize
        minRows={4}
        maxRows={10}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button size="xs" disabled={lines.length === 0} onClick={() => onDone(lines)}>
          Add {lines.length || ''} {lines.length === 1 ? item.toLowerCase() : `${item.toLowerCase()}s`}
        </Button>
        <Button variant="default" size="xs" onClick={() => onDone([])}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
