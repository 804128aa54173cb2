import type { KeyboardEvent } from 'react';
import { typedEntry } from '../../../ui/type-ahead.ts';
import type { OutlineActs } from './outline-acts.ts';
import type { Row } from './rows.ts';

interface Deps {
  readonly rows: readonly Row[];
  readonly acts: OutlineActs;
  readonly go: (row: Row | undefined) => void;
  /** Lets a name be typed, or a target be chosen, in the line itself. */
  readonly edit: (row: Row) => void;
  readonly openMenu: (row: Row) => void;
  /** What was typed of a step's name so far. */
  readonly typed: (event: KeyboardEvent) => string | undefined;
  readonly readOnly: boolean;
}

/** Keys of the outline, as in any tree: arrows move, letters go to a step by its name, Enter opens, F2 renames, Insert adds, Delete removes, Alt and arrows reorder. */
export function onOutlineKey(
  event: KeyboardEvent,
  row: Row,
  { rows, acts, go, edit, openMenu, typed, readOnly }: Deps,
): void {
  const at = rows.indexOf(row);
  const below = event.currentTarget.getBoundingClientRect();
  const key = `${event.altKey ? 'Alt+' : ''}${event.ctrlKey || event.metaKey ? 'Mod+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(rows[at + 1]),
    ArrowUp: () => go(rows[at - 1]),
    ArrowRight: () => go(row.is === 'step' ? row.ways[0] : rows.find(({ key: id }) => id === row.target?.id)),
    ArrowLeft: () => go(rows.find(({ key: id }) => id === row.step.id)),
    Home: () => go(rows[0]),
    End: () => go(rows.at(-1)),
    Enter: () => (row.is === 'step' ? acts.open(row) : edit(row)),
    F2: () => edit(row),
    ' ': () => (row.is === 'step' ? acts.toggle(row) : edit(row)),
    Insert: () => acts.insert(row, { x: below.left + 24, y: below.bottom }),
    'Mod+Enter': () => acts.insert(row, { x: below.left + 24, y: below.bottom }),
    Delete: () => acts.remove(row),
    Backspace: () => acts.remove(row),
    'Alt+ArrowUp': () => acts.reorder(row, 'up'),
    'Alt+ArrowDown': () => acts.reorder(row, 'down'),
    ContextMenu: () => openMenu(row),
    'Shift+F10': () => openMenu(row),
  };
  const word = typed(event);
  if (readOnly && word === undefined && !looking.has(key)) return;
  if (readOnly && row.is === 'way' && key === 'Enter')
    return go(rows.find(({ key: id }) => id === row.target?.id));
  const run = word === undefined ? keys[key] : () => go(stepCalled(rows, word, row));
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}

/** What changes nothing of the flow. */
const looking = new Set(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter']);

function stepCalled(rows: readonly Row[], word: string, from: Row): Row | undefined {
  const steps = rows.filter(({ is }) => is === 'step');
  const names = steps.map(({ step }) => step.name);
  const at = steps.findIndex(({ step }) => step.id === from.step.id);
  return steps[typedEntry(names, word, at) ?? -1];
}
