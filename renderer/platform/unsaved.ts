import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';

/** What a page knows about its own unsaved changes. */
export interface UnsavedChanges {
  /** Saves them; `false` when that was refused, so the page stays and shows why. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
}

export interface Unsaved {
  /** Takes part until the returned function is called. */
  register(current: () => UnsavedChanges | null): () => void;
  isDirty(): boolean;
  /** Goes at once when nothing is unsaved; otherwise waits for an answer through {@link pending}. */
  leave(go: () => void): void;
  /** The way out that waits for an answer, or `null`. */
  pending(): (() => void) | null;
  answer(choice: 'save' | 'discard' | 'stay'): Promise<void>;
  subscribe(run: () => void): () => void;
}

export function createUnsaved(): Unsaved {
  const pages = new Set<() => UnsavedChanges | null>();
  const listeners = new Set<() => void>();
  let pending: (() => void) | null = null;
  const dirty = () => [...pages].map((page) => page()).filter((changes) => changes !== null);
  const setPending = (next: (() => void) | null) => {
    pending = next;
    for (const run of listeners) run();
  };
  return {
    register(current) {
      pages.add(current);
      return () => pages.delete(current);
    },
    isDirty: () => dirty().length > 0,
    leave(go) {
      if (dirty().length === 0) go();
      else setPending(go);
    },
    pending: () => pending,
    async answer(choice) {
      const go = pending;
      if (choice === 'stay' || !go) return setPending(null);
      for (const changes of dirty()) {
        if (choice === 'discard') changes.discard();
        else if (!(await changes.save())) return setPending(null);
      }
      setPending(null);
      go();
    },
    subscribe(run) {
      listeners.add(run);
      return () => listeners.delete(run);
    },
  };
}

export const UnsavedContext = createContext<Unsaved | null>(null);

/** Registers the page's unsaved changes; pass `null` while there are none. */
export function useUnsavedChanges(changes: UnsavedChanges | null): void {
  const unsaved = useUnsaved();
  const latest = useRef(changes);
  latest.current = changes;
  useEffect(() => unsaved.register(() => latest.current), [unsaved]);
  const dirty = changes !== null;
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}

/** The way out that waits for an answer, for the dialog that asks. */
export function usePendingLeave(): (() => void) | null {
  const unsaved = useUnsaved();
  return useSyncExternalStore(unsaved.subscribe, unsaved.pending);
}

export function useUnsaved(): Unsaved {
  const unsaved = useContext(UnsavedContext);
  if (!unsaved) throw new Error('A page stands outside UnsavedContext.');
  return unsaved;
}
