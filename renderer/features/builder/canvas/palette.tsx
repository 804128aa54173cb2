import { Tooltip } from '@mantine/core';
import { stepKinds } from '../../../../core/flow/steps.ts';
import { t, term } from '../../../language/language.ts';
import { insideMain } from '../../../ui/inside-main.ts';
import { useActions } from '../actions-context.tsx';
import { useEditorApi } from '../editor-context.tsx';
import { KindTile } from '../kind-look.tsx';
import { addableKinds } from './addable-kinds.ts';
import styles from './palette.module.css';
import { useCanvas } from './use-canvas.ts';
import { dragType } from './use-dropping.ts';

/** Steps to drag onto the canvas, or to add by a click. */
export function Palette() {
  const actions = useActions();
  const editor = useEditorApi();
  const canvas = useCanvas();
  return (
    <fieldset className={styles.palette}>
      <legend className="visually-hidden">{t('Add step')}</legend>
      {addableKinds.map((kind) => (
        <Tooltip
          portalProps={insideMain}
          key={kind}
          position="right"
          label={`${term(stepKinds[kind].title)}: ${term(stepKinds[kind].purpose)}`}
        >
          <button
            type="button"
            className={styles.kind}
            aria-label={term(stepKinds[kind].title)}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(dragType, kind);
              event.dataTransfer.effectAllowed = 'copy';
            }}
            onClick={({ detail }) => {
              actions.add(kind, canvas.middle());
              const added = editor.getState().selected.at(-1);
              if (!added) return;
              requestAnimationFrame(() => canvas.reveal(added));
              // Left here by a pointer, each space that is typed then would add one more. Keys may add several.
              if (detail > 0) canvas.focus(added);
            }}
          >
            <KindTile kind={kind} size={34} />
          </button>
        </Tooltip>
      ))}
    </fieldset>
  );
}
