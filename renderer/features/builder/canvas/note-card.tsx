import { useStoreApi } from '@xyflow/react';
import { type PointerEvent, useRef, useState } from 'react';
import { resizedNote } from '../../../../core/flow/steps/note.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { useEditorApi } from '../editor-context.tsx';
import styles from './note-card.module.css';
import type { Size } from './view-nodes.ts';

/** A comment on the canvas, as a slip of paper. Its corner makes it larger and smaller. */
export function NoteCard({ step, selected }: { step: StepOf<'note'>; selected: boolean | undefined }) {
  const { name, text, color } = step;
  const { readOnly } = useEditorApi();
  const { dragged, corner } = useResizing(step);
  const { width, height } = dragged ?? step;
  const classes = [styles.note, styles[color], selected && styles.selected, height && styles.sized];
  return (
    <div className={classes.filter(Boolean).join(' ')} style={{ width, height }}>
      {name !== '' && !/^Note( \d+)?$/.test(name) ? <strong>{name}</strong> : null}
      <p>{text.trim() === '' ? <em>{t('Nothing written yet')}</em> : text}</p>
      {readOnly ? null : <span className={`${styles.corner} nodrag nopan`} aria-hidden {...corner} />}
    </div>
  );
}

/** Dragging the corner. Only where it stops is an edit. */
function useResizing(step: StepOf<'note'>) {
  const editor = useEditorApi();
  const store = useStoreApi();
  const [dragged, setDragged] = useState<Size | undefined>();
  const begun = useRef<{ readonly x: number; readonly y: number; readonly from: Size }>(undefined);
  const sizeAt = (event: PointerEvent): Size | undefined => {
    const { current } = begun;
    if (!current) return undefined;
    const zoom = store.getState().transform[2];
    const { width = 0, height = 0 } = resizedNote(step, {
      width: current.from.width + (event.clientX - current.x) / zoom,
      height: current.from.height + (event.clientY - current.y) / zoom,
    });
    return { width, height };
  };
  const stop = () => {
    begun.current = undefined;
    setDragged(undefined);
  };
  return {
    dragged,
    corner: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const note = event.currentTarget.parentElement;
        if (event.button !== 0 || !note) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = { width: note.offsetWidth, height: note.offsetHeight };
        begun.current = { x: event.clientX, y: event.clientY, from };
      },
      onPointerMove: (event: PointerEvent) => setDragged(sizeAt(event)),
      onPointerUp(event: PointerEvent) {
        const size = sizeAt(event);
        const isMoved = begun.current?.x !== event.clientX || begun.current?.y !== event.clientY;
        stop();
        if (size && isMoved) editor.edit(worded('Resize'), [{ do: 'setStep', step: { ...step, ...size } }]);
      },
      onPointerCancel: stop,
    },
  };
}
