import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FlowView, PublishedVersion } from '../../../contract/views.ts';
import type { Edit, Junction } from '../../../core/flow/edit.ts';
import type { FirstTexts } from '../../../core/flow/first-texts/first-texts.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { firstTextsFor } from '../../../core/flow/flow-language.ts';
import {
  type Capture,
  changeSwap,
  commit,
  type History,
  type Moment,
  newHistory,
  prepend,
  redo,
  settle,
  type TestSwap,
  undo,
  withSwap,
} from '../../../core/flow/history.ts';
import type { Position } from '../../../core/flow/step-kind.ts';
import type { Step } from '../../../core/flow/steps.ts';
import { windowLanguage } from '../../language/language.ts';
import { type Worded, worded } from '../../language/worded.ts';
import { type Autosave, createAutosave, type SaveState } from './autosave.ts';
import type { Run } from './run.ts';

/** What slides in from the side or opens over the canvas. One at a time. */
export type Overlay = 'none' | 'problems' | 'find' | 'versions' | 'refused' | 'outline' | 'tests' | 'gate';

/** A published version, to be looked at on the canvas. */
export interface OpenedVersion {
  readonly published: PublishedVersion;
  readonly flow: Flow;
}

/** Where the menu of step kinds is open, and what choosing one does. */
export interface QuickAdd {
  /** In the window, for the menu. */
  readonly screen: Position;
  /** On the canvas, for the new step. */
  readonly place: Position;
  readonly junction: Junction | undefined;
  /** Where the focus goes then; left out: to the new step's card. */
  readonly onAdded?: (stepId: string) => void;
}

export interface EditorState {
  readonly history: History;
  readonly save: SaveState;
  readonly published: PublishedVersion | null;
  readonly publishedFlow: Flow | null;
  /** Ids of the selected steps, the one clicked last at the end. */
  readonly selected: readonly string[];
  readonly selectedConnection: string | undefined;
  /** The property of the selected step that the inspector should show, like `fields.2.prompt`. */
  readonly jump: { readonly path: string; readonly turn: number } | undefined;
  readonly inspecting: boolean;
  readonly chatOpen: boolean;
  readonly overlay: Overlay;
  readonly quickAdd: QuickAdd | undefined;
  /** Shown in place of the draft, which waits. */
  readonly viewing: OpenedVersion | undefined;
  /** What the test chat is doing in the flow. */
  readonly run: Run | undefined;
}

/** The builder's state and everything that changes it. */
export interface Editor extends StoreApi<EditorState> {
  /** Nothing of the flow can be changed. */
  readonly readOnly: boolean;
  readonly autosave: Autosave;
  flow(): Flow;
  step(id: string): Step | undefined;
  /** What a step that is added says at first: in the flow's language, or else in the window's. */
  firstTexts(): FirstTexts;
  /** One undoable change; `false` when it changed nothing. */
  edit(label: Worded, edits: readonly Edit[], capture?: Capture): boolean;
  /** Keeps the tests that the last change brought with it. */
  swapTests(swap: TestSwap): void;
  /** Keeps other tests for one side of such a change. */
  changeSwap(swap: Parameters<typeof changeSwap>[1]): void;
  /** Replaces a step while somebody types in it. */
  typeStep(step: Step, key: string): void;
  /** Ends what typing in one field would join into one change. */
  settle(): void;
  undo(): void;
  /** Goes on with what Undo and Redo remembered of the draft when it was open before. */
  recall(earlier: { readonly past: readonly Moment[]; readonly future: readonly Moment[] }): void;
  redo(): void;
  select(ids: readonly string[]): void;
  /** Selects the step, opens the inspector and, with a path, goes to that property. */
  inspect(stepId: string, path?: string): void;
  show(
    change: Partial<
      Pick<
        EditorState,
        'inspecting' | 'chatOpen' | 'overlay' | 'quickAdd' | 'run' | 'selectedConnection' | 'viewing'
      >
    >,
  ): void;
  /** Takes over what another window saved, as one undoable change. */
  takeOver(view: FlowView): void;
  /** Saves this window's draft over what another one saved. */
  keepMine(view: FlowView): void;
  setPublished(version: PublishedVersion, flow: Flow): void;
}

interface EditorOptions {
  readonly save: Parameters<typeof createAutosave>[0]['save'];
  readonly chatOpen: boolean;
  readonly readOnly?: boolean;
}

export function createEditor(view: FlowView, { save, chatOpen, readOnly = false }: EditorOptions): Editor {
  const store = createStore<EditorState>(() => ({
    history: newHistory(view.flow),
    save: { is: 'saved', at: view.savedAt },
    published: view.published,
    publishedFlow: view.publishedFlow,
    selected: [],
    selectedConnection: undefined,
    jump: undefined,
    inspecting: false,
    chatOpen,
    overlay: 'none',
    quickAdd: undefined,
    viewing: undefined,
    run: undefined,
  }));
  const autosave = createAutosave({
    revision: view.revision,
    savedAt: view.savedAt,
    save,
    onState: (state) => store.setState({ save: state }),
  });
  const become = (history: History): boolean => {
    const before = store.getState();
    if (history === before.history) return false;
    const changed = history.present !== before.history.present;
    store.setState({ history, ...(changed ? stillThere(before, history.present) : {}) });
    if (changed) autosave.put(history.present);
    return changed;
  };
  const change = (move: (history: History) => History) => become(move(store.getState().history));
  const flow = () => store.getState().history.present;
  const step = (id: string) => flow().steps.find((one) => one.id === id);
  const edit = (label: Worded, edits: readonly Edit[], capture?: Capture) =>
    !readOnly && change((history) => commit(history, edits, label, capture));
  return {
    ...store,
    readOnly,
    autosave,
    flow,
    step,
    firstTexts: () => firstTextsFor(flow(), windowLanguage()),
    edit,
    swapTests: (swap) => void change((history) => withSwap(history, swap)),
    changeSwap: (swap) => void change((history) => changeSwap(history, swap)),
    typeStep: (wanted, key) =>
      void edit(worded('Edit'), [{ do: 'setStep', step: wanted }], { coalesce: `${wanted.id} ${key}` }),
    settle: () => void change(settle),
    undo: () => void change(undo),
    recall: (earlier) => void change((history) => prepend(history, earlier)),
    redo: () => void change(redo),
    select: (ids) =>
      store.setState(({ inspecting }) => ({
        selected: ids,
        selectedConnection: undefined,
        inspecting: inspecting && ids.length > 0,
      })),
    inspect: (stepId, path) =>
      store.setState(({ jump }) => ({
        selected: [stepId],
        selectedConnection: undefined,
        inspecting: true,
        jump: path === undefined ? undefined : { path, turn: (jump?.turn ?? 0) + 1 },
      })),
    show: (shown) => store.setState(shown),
    takeOver(theirs) {
      change((history) =>
        commit(history, [{ do: 'setFlow', flow: theirs.flow }], worded('Load the other window’s flow')),
      );
      autosave.rebase(theirs.revision, theirs.savedAt, undefined);
      store.setState({ published: theirs.published, publishedFlow: theirs.publishedFlow });
    },
    keepMine: (theirs) => autosave.rebase(theirs.revision, theirs.savedAt, flow()),
    setPublished: (published, publishedFlow) => store.setState({ published, publishedFlow }),
  };
}

/** Selection never outlives what it selects, for Undo takes steps away. */
function stillThere(state: EditorState, flow: Flow): Partial<EditorState> {
  const { selected, selectedConnection } = state;
  const ids = new Set(flow.steps.map(({ id }) => id));
  const left = selected.every((id) => ids.has(id)) ? selected : selected.filter((id) => ids.has(id));
  const connection = flow.connections.some(({ id }) => id === selectedConnection)
    ? selectedConnection
    : undefined;
  return { selected: left, selectedConnection: connection, inspecting: state.inspecting && left.length > 0 };
}
