import type { Position } from '../../../../core/flow/step-kind.ts';
import { worded } from '../../../language/worded.ts';
import { type Actions, nextPlace } from '../actions.ts';
import type { Canvas } from '../canvas/use-canvas.ts';
import type { Editor } from '../editor.ts';
import { isNarrow } from '../wide-window.ts';
import type { Row, StepRow, WayRow } from './rows.ts';

/** What can be done with a line of the outline: all that the canvas can do with a step or a connection. */
export interface OutlineActs {
  open(row: Row): void;
  toggle(row: StepRow): void;
  /** Opens the menu of step kinds; what is chosen goes behind the step or into the connection. */
  insert(row: Row, screen: Position): void;
  remove(row: Row): void;
  reorder(row: Row, where: 'up' | 'down'): void;
  connect(row: WayRow, to: string): void;
}

export function createOutlineActs(
  editor: Editor,
  actions: Actions,
  canvas: Canvas,
  onAdded: (stepId: string) => void,
): OutlineActs {
  return {
    open(row) {
      const { step } = row;
      // There is no room for both.
      if (isNarrow()) editor.show({ overlay: 'none' });
      editor.inspect(step.id, row.is === 'way' ? `outlets.${row.outlet.id}` : 'name');
      canvas.reveal(step.id);
    },
    toggle({ step }) {
      const { selected } = editor.getState();
      const without = selected.filter((id) => id !== step.id);
      editor.select(without.length < selected.length ? without : [...selected, step.id]);
    },
    insert(row, screen) {
      const next = nextPlace(editor, row.step.id, row.is === 'way' ? row.outlet.id : undefined);
      if (next) editor.show({ quickAdd: { screen, ...next, onAdded } });
    },
    remove(row) {
      if (row.is === 'way') {
        if (row.connection) actions.disconnect(row.connection.id);
        return;
      }
      const { selected } = editor.getState();
      if (!selected.includes(row.step.id)) editor.select([row.step.id]);
      actions.removeSelected();
    },
    reorder(row, where) {
      if (row.is === 'step') actions.reorder(row.step.id, where);
      else reorderRule(editor, row, where);
    },
    connect({ step, outlet }, to) {
      actions.connect(step.id, outlet.id, to);
    },
  };
}

/** The ways out of a branch stand in the order in which its rules are tried. */
function reorderRule(editor: Editor, { step, outlet }: WayRow, where: 'up' | 'down'): void {
  if (step.kind !== 'branch') return;
  const from = step.rules.findIndex(({ id }) => id === outlet.id);
  const rule = step.rules[from];
  const to = from + (where === 'up' ? -1 : 1);
  if (!rule || to < 0 || to >= step.rules.length) return;
  const rules = step.rules.toSpliced(from, 1).toSpliced(to, 0, rule);
  editor.edit(worded('Move rule'), [{ do: 'setStep', step: { ...step, rules } }]);
}
