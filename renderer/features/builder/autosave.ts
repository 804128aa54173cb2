import { AppError } from '../../../contract/failure.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { t } from '../../language/language.ts';

/** How the draft on screen stands to the one on disk. */
export type SaveState =
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'unsaved' }
  | { readonly is: 'saving' }
  /** Saved elsewhere meanwhile: nothing is written until a person has decided. */
  | { readonly is: 'conflict' }
  | { readonly is: 'failed'; readonly message: string };

export interface Autosave {
  /** Hands over what is to be saved soon. */
  put(flow: Flow): void;
  /** Saves at once; `false` when what was handed over is not on disk afterwards. */
  flush(): Promise<boolean>;
  /** The revision of the draft on disk, as far as this window knows. */
  revision(): number;
  /** Goes on from another revision; with `flow` to be saved over it, or with nothing left to save. */
  rebase(revision: number, savedAt: string, flow: Flow | undefined): void;
  isDirty(): boolean;
  /** Whether a change on disk may well be this window's own doing. */
  savedJustNow(): boolean;
}

export interface AutosaveDeps {
  readonly revision: number;
  readonly savedAt: string;
  readonly save: (flow: Flow, revision: number) => Promise<{ revision: number; savedAt: string }>;
  readonly onState: (state: SaveState) => void;
  /** Milliseconds of rest before a change is written, and before a failed write is tried again. */
  readonly delay?: number;
  readonly retry?: number;
}

/** Writes the draft a moment after each change, one write at a time, each on top of the revision before. */
export function createAutosave({
  save,
  onState,
  delay = 500,
  retry = 3_000,
  ...start
}: AutosaveDeps): Autosave {
  let { revision } = start;
  let waiting: Flow | undefined;
  let running: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let conflict = false;
  let finishedAt = 0;

  function later(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  }

  async function write(flow: Flow): Promise<boolean> {
    waiting = undefined;
    onState({ is: 'saving' });
    try {
      const saved = await save(flow, revision);
      revision = saved.revision;
      if (waiting === undefined) onState({ is: 'saved', at: saved.savedAt });
      return true;
    } catch (error) {
      waiting ??= flow;
      conflict = error instanceof AppError && error.code === 'conflict';
      if (conflict) onState({ is: 'conflict' });
      else {
        onState({
          is: 'failed',
          message: error instanceof Error ? error.message : t('It could not be saved.'),
        });
        later(retry);
      }
      return false;
    } finally {
      finishedAt = Date.now();
    }
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    while (running) await running;
    if (waiting === undefined) return true;
    if (conflict) return false;
    running = write(waiting).finally(() => {
      running = undefined;
    });
    const done = await running;
    return done && waiting !== undefined ? flush() : done;
  }

  return {
    put(flow) {
      waiting = flow;
      if (conflict) return;
      if (!running) onState({ is: 'unsaved' });
      later(delay);
    },
    flush,
    revision: () => revision,
    rebase(to, savedAt, flow) {
      revision = to;
      conflict = false;
      waiting = flow;
      clearTimeout(timer);
      if (flow) void flush();
      else onState({ is: 'saved', at: savedAt });
    },
    isDirty: () => waiting !== undefined || running !== undefined,
    savedJustNow: () => running !== undefined || Date.now() - finishedAt < 400,
  };
}
