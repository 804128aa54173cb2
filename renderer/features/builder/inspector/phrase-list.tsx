import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { duplicatePhrases } from '../../../../core/flow/checks/phrases.ts';
import { limits } from '../../../../core/flow/limits.ts';
import { t } from '../../../language/language.ts';
import { type Worded, worded, wordsOf } from '../../../language/worded.ts';
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
    onSet(phrases.toSpliced(after, 0, ''), words[item].add);
    focus(after);
  };
  const remove = (index: number) => {
    onSet(phrases.toSpliced(index, 1), words[item].remove);
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
              aria-label={words[item].one(index + 1)}
              data-path={`${path}.${index}`}
              maxLength={limits.phrase}
              value={phrase}
              error={
                phrase !== '' && doubled.has(index) ? t('This phrase is in the list already.') : undefined
              }
              onChange={(event) => onType(phrases.with(index, event.currentTarget.value), `${path}.${index}`)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onBlur={editor.settle}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words[item].removeOne(index + 1)}
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
              onSet([...phrases.filter(Boolean), ...added], words[item].addMany(added.length));
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
            {wordsOf(words[item].add)}
          </Button>
          <Button variant="subtle" color="gray" size="xs" onClick={() => setPasting(true)}>
            {t('Paste many')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface PhraseListProps {
  readonly title: string;
  readonly item: keyof typeof words;
  readonly hint: string;
  readonly path: string;
  readonly stepId: string;
  readonly phrases: readonly string[];
  readonly onType: (phrases: string[], key: string) => void;
  readonly onSet: (phrases: string[], label: Worded) => void;
}

function PasteMany({ item, onDone }: { item: keyof typeof words; onDone: (phrases: string[]) => void }) {
  const [text, setText] = useState('');
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, limits.phrase))
    .filter((line) => line !== '');
  return (
    <div className={styles.list}>
      <Textarea
        label={words[item].paste()}
        autosize
        minRows={4}
        maxRows={10}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button size="xs" disabled={lines.length === 0} onClick={() => onDone(lines)}>
          {lines.length === 0 ? wordsOf(words[item].add) : wordsOf(words[item].addMany(lines.length))}
        </Button>
        <Button variant="default" size="xs" onClick={() => onDone([])}>
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
}

const words = {
  phrase: {
    one: (number: number) => t('Phrase {{number}}', { number }),
    add: worded('Add phrase'),
    addMany: (count: number) => worded('Add {{count}} phrases', { count }),
    remove: worded('Remove phrase'),
    removeOne: (number: number) => t('Remove phrase {{number}}', { number }),
    paste: () => t('Phrases to add, one per line'),
  },
  negative: {
    one: (number: number) => t('Negative phrase {{number}}', { number }),
    add: worded('Add negative phrase'),
    addMany: (count: number) => worded('Add {{count}} negative phrases', { count }),
    remove: worded('Remove negative phrase'),
    removeOne: (number: number) => t('Remove negative phrase {{number}}', { number }),
    paste: () => t('Negative phrases to add, one per line'),
  },
} as const;
