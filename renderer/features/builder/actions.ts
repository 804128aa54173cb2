import { type Clip, copySteps, pasteEdit, readClip, writeClip } from '../../../core/flow/clipboard.ts';
import type { Edit, Junction } from '../../../core/flow/edit.ts';
import type { Position } from '../../../core/flow/step-kind.ts';
import { kindOf, type Step, type StepKind, stepKinds } from '../../../core/flow/steps.ts';
import { t, term } from '../../language/language.ts';
import { type Worded, worded } from '../../language/worded.ts';
import { type ArrangeActions, createArrangeActions } from './arrange-actions.ts';
import type { Editor } from './editor.ts';
import { newId } from './new-id.ts';

/** What a person does in the builder, said aloud for screen readers. Everything the mouse, keys and menus do ends here. */
export interface Actions extends ArrangeActions {
  /** Adds a step and opens it. Unless told where, it goes behind the selected step, if that has a loose outlet. */
  add(kind: StepKind, place: Position, junction?: Junction | 'loose'): void;
  connect(from: string, outlet: string, to: string): void;
  /** Lets a connection lead to another step. */
  reconnect(connectionId: string, to: string): void;
  disconnect(connectionId: string): void;
  rename(stepId: string, name: string): void;
  removeSelected(): void;
  copy(): Promise<void>;
  cut(): Promise<void>;
  /** Pastes this text, or else what was copied last, in this window or another. */
  paste(text?: string): Promise<void>;
  duplicate(): void;
  moveSelected(by: Position): void;
  selectAll(): void;
}

/** Distance between a step and one added behind it, and between a step and its copy. */
const below = 190;
const beside = 32;

export function createActions(editor: Editor, announce: (sentence: string) => void): Actions {
  // The system's clipboard may be refused; within the window pasting works all the same.
  let lastClip: Clip | undefined;
  const selected = () => new Set(editor.getState().selected);

  function add(kind: StepKind, place: Position, wanted?: Junction | 'loose'): void {
    const junction = wanted === 'loose' ? undefined : (wanted ?? looseOutlet(editor));
    const position = wanted ? inLine(editor, place, junction) : ownPlace(editor, place, junction);
    const id = newId(kind);
    const step = {
      ...atHome(stepKinds[kind].create(id, round(position), editor.firstTexts())),
      name: freshName(editor, term(stepKinds[kind].title)),
    };
    const title = worded('Add {{title}}', { title: { text: stepKinds[kind].title } });
    const room = junction?.at === 'connection' ? makeRoom(editor, junction.connectionId, step) : [];
    const added = editor.edit(title, [...room, { do: 'addStep', step, ...(junction ? { junction } : {}) }]);
    if (!added && !editor.edit(title, [{ do: 'addStep', step }])) {
      return announce(t('No more steps can be added to this flow.'));
    }
    editor.inspect(id);
    announce(t('{{title}} added.', { title: term(stepKinds[kind].title) }));
  }

  function put(clip: Clip, by: Position, verb: Worded): void {
    const edit = pasteEdit(clip, by, newId);
    if (!editor.edit(verb, [edit])) return announce(t('Nothing to paste here.'));
    editor.select(edit.steps.map(({ id }) => id));
    announce(t('{{count}} steps pasted.', { count: edit.steps.length }));
  }

  async function copy(): Promise<void> {
    const clip = copySteps(editor.flow(), selected());
    if (clip.steps.length === 0) return;
    lastClip = clip;
    await navigator.clipboard?.writeText(writeClip(clip)).catch(() => undefined);
    announce(t('{{count}} steps copied.', { count: clip.steps.length }));
  }

  function removeSelected(): void {
    const { selectedConnection, selected: ids } = editor.getState();
    if (ids.length === 0 && selectedConnection) {
      if (editor.edit(worded('Remove connection'), [{ do: 'disconnect', ids: [selectedConnection] }])) {
        announce(t('Connection removed.'));
      }
      return;
    }
    const count = ids.filter((id) => editor.step(id)?.kind !== 'start').length;
    if (editor.edit(worded('Remove'), [{ do: 'removeSteps', ids }])) {
      announce(t('{{count}} steps removed.', { count }));
    } else if (ids.length > 0) announce(t('Start stays: every flow begins there.'));
  }

  return {
    ...createArrangeActions(editor, announce),
    add,
    removeSelected,
    copy,
    connect(from, outlet, to) {
      const done = editor.edit(worded('Connect'), [
        { do: 'connect', connection: { id: newId('c'), from, outlet, to } },
      ]);
      const target = editor.step(to);
      if (done && target) announce(t('Connected to “{{name}}”.', { name: target.name }));
    },
    reconnect(connectionId, to) {
      const connection = editor.flow().connections.find(({ id }) => id === connectionId);
      const target = editor.step(to);
      if (!connection || !target) return;
      if (editor.edit(worded('Reconnect'), [{ do: 'reconnect', connection: { ...connection, to } }]))
        announce(t('Now leads to “{{name}}”.', { name: target.name }));
    },
    rename(stepId, name) {
      const step = editor.step(stepId);
      if (step) editor.typeStep({ ...step, name }, 'name');
    },
    disconnect(connectionId) {
      if (editor.edit(worded('Remove connection'), [{ do: 'disconnect', ids: [connectionId] }]))
        announce(t('Connection removed.'));
    },
    async cut() {
      await copy();
      removeSelected();
    },
    async paste(text) {
      const taken = text ?? (await navigator.clipboard?.readText().catch(() => undefined));
      const clip = (taken === undefined ? undefined : readClip(taken)) ?? lastClip;
      if (clip) put(clip, { x: beside, y: beside }, worded('Paste'));
      else announce(t('There are no copied steps to paste.'));
    },
    duplicate() {
      const clip = copySteps(editor.flow(), selected());
      if (clip.steps.length > 0) put(clip, { x: beside, y: beside }, worded('Duplicate'));
      else announce(t('Start stays alone: every flow has one.'));
    },
    moveSelected(by) {
      const ids = selected();
      const moves = editor
        .flow()
        .steps.flatMap(({ id, position }) =>
          ids.has(id) ? [{ id, to: { x: position.x + by.x, y: position.y + by.y } }] : [],
        );
      editor.edit(worded('Move'), [{ do: 'moveSteps', moves }] satisfies Edit[], {
        coalesce: `move ${[...ids].join(' ')}`,
      });
    },
    selectAll: () => editor.select(editor.flow().steps.map(({ id }) => id)),
  };
}

/** Where the next step of this one would go: behind a loose way out, or else into the connection that leaves it first. */
export function nextPlace(editor: Editor, stepId: string, outlet?: string): QuickAddPlace | undefined {
  const step = editor.step(stepId);
  if (!step) return undefined;
  const leaving = editor.flow().connections.filter(({ from }) => from === stepId);
  const outlets = kindOf(step).outlets(step);
  const taken = (id: string) => leaving.find((connection) => connection.outlet === id);
  const by = outlet ?? (outlets.find(({ id, optional }) => !optional && !taken(id)) ?? outlets[0])?.id;
  if (by === undefined) return undefined;
  const connection = taken(by);
  if (connection)
    return {
      place: { x: step.position.x, y: step.position.y + below },
      junction: insertJunction(connection.id),
    };
  return {
    place: behind(editor, stepId, step.position),
    junction: { at: 'outlet', stepId, outlet: by, connectionId: newId('c') },
  };
}

type QuickAddPlace = { readonly place: Position; readonly junction: Junction };

/** What makes a new step part of a connection. */
export function insertJunction(connectionId: string): Junction {
  return { at: 'connection', connectionId, secondId: newId('c') };
}

/** A step in the middle of a connection stands clear of the one before it. */
function inLine(editor: Editor, place: Position, junction: Junction | undefined): Position {
  if (junction?.at !== 'connection') return place;
  const { from, to } = editor.flow().connections.find(({ id }) => id === junction.connectionId) ?? {};
  const [before, after] = [editor.step(from ?? ''), editor.step(to ?? '')];
  if (!before || !after || after.position.y < before.position.y) return place;
  return { x: place.x, y: Math.max(place.y, before.position.y + below - 20) };
}

/** Moves what follows down when the new step would lie on it. */
function makeRoom(editor: Editor, connectionId: string, { position }: Step): Edit[] {
  const { steps, connections } = editor.flow();
  const connection = connections.find(({ id }) => id === connectionId);
  const [before, next] = [editor.step(connection?.from ?? ''), editor.step(connection?.to ?? '')];
  // A connection that leads back up has nothing below it to move.
  if (!before || !next || next.position.y < before.position.y) return [];
  const by = below - (next.position.y - position.y);
  if (by <= 40) return [];
  const moves = steps.flatMap(({ id, position: { x, y } }) =>
    y >= next.position.y ? [{ id, to: { x, y: Math.round((y + by) / 4) * 4 } }] : [],
  );
  return [{ do: 'moveSteps', moves }];
}

function looseOutlet(editor: Editor): Junction | undefined {
  const [only, ...others] = editor.getState().selected;
  const step = only === undefined || others.length > 0 ? undefined : editor.step(only);
  if (!step) return undefined;
  const taken = new Set(
    editor.flow().connections.flatMap(({ from, outlet }) => (from === step.id ? [outlet] : [])),
  );
  const outlet = kindOf(step)
    .outlets(step)
    .find(({ id, optional }) => !optional && !taken.has(id));
  return outlet && { at: 'outlet', stepId: step.id, outlet: outlet.id, connectionId: newId('c') };
}

/** Hours begin in the zone of whoever adds them, and the rules of a branch are for authors to read. */
function atHome(step: Step): Step {
  if (step.kind === 'hours') return { ...step, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  if (step.kind !== 'branch') return step;
  const label = (index: number) => t('Rule {{number}}', { number: index + 1 });
  return { ...step, rules: step.rules.map((rule, index) => ({ ...rule, label: label(index) })) };
}

function ownPlace(editor: Editor, place: Position, junction: Junction | undefined): Position {
  return junction?.at === 'outlet' ? behind(editor, junction.stepId, place) : free(editor, place);
}

/** Below the step, moved aside until nothing is in the way. */
function behind(editor: Editor, stepId: string, otherwise: Position): Position {
  const step = editor.step(stepId);
  return step ? free(editor, { x: step.position.x, y: step.position.y + below }) : otherwise;
}

/** The place, or the first one to its right where no other step lies. */
function free(editor: Editor, wanted: Position): Position {
  const place = { ...wanted };
  const isTaken = ({ position }: Step) =>
    Math.abs(position.x - place.x) < 260 && Math.abs(position.y - place.y) < 140;
  while (editor.flow().steps.some(isTaken)) place.x += 272;
  return place;
}

function freshName(editor: Editor, title: string): string {
  const names = new Set(editor.flow().steps.map(({ name }) => name));
  if (title === 'End' || !names.has(title)) return title;
  let number = 2;
  while (names.has(`${title} ${number}`)) number++;
  return `${title} ${number}`;
}

function round({ x, y }: Position): Position {
  return { x: Math.round(x / 4) * 4, y: Math.round(y / 4) * 4 };
}
