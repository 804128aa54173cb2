import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { findSteps } from '../../../core/flow/find.ts';
import { t } from '../../language/language.ts';
import { useCanvas } from './canvas/use-canvas.ts';
import { useEditorApi, useFlow } from './editor-context.tsx';
import { FloatingPanel } from './floating-panel.tsx';
import { KindTile } from './kind-look.tsx';
import styles from './panels.module.css';

/** Finds steps by anything that is written in them. Enter goes to the first hit, arrows choose another. */
export function FindPanel() {
  const editor = useEditorApi();
  const canvas = useCanvas();
  const flow = useFlow();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const wanted = useDeferredValue(query);
  const hits = useMemo(() => findSteps(flow, wanted).slice(0, 50), [flow, wanted]);
  const go = (stepId: string | undefined) => {
    if (stepId === undefined) return;
    editor.select([stepId]);
    canvas.reveal(stepId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && hits.length > 0) {
      event.preventDefault();
      const next = (active + by + hits.length) % hits.length;
      setActive(next);
      go(hits[next]?.stepId);
    }
    if (event.key !== 'Enter') return;
    const hit = hits[active]?.stepId;
    editor.show({ overlay: 'none' });
    go(hit);
    if (hit) canvas.focus(hit);
  };
  return (
    <FloatingPanel title={t('Find')} place="top">
      <TextInput
        aria-label={t('Find in steps, texts, phrases and fields')}
        placeholder={t('Find in steps, texts, phrases and fields')}
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className={styles.count} aria-live="polite">
        {query.trim() === ''
          ? t('Type to search the whole flow.')
          : t('{{count}} found', { count: hits.length })}
      </p>
      <ul className={styles.hits}>
        {hits.map(({ stepId, excerpt }, index) => {
          const step = editor.step(stepId);
          return step ? (
            <li key={stepId}>
              <button
                type="button"
                className={index === active ? styles.activeHit : styles.hit}
                onClick={() => {
                  setActive(index);
                  go(stepId);
                }}
              >
                <KindTile kind={step.kind} size={20} />
                <span>
                  <strong>{step.name}</strong>
                  <small>{excerpt}</small>
                </span>
              </button>
            </li>
          ) : null;
        })}
      </ul>
    </FloatingPanel>
  );
}
