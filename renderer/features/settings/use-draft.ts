import { useState } from 'react';

export interface Draft<Values> {
  readonly values: Values;
  readonly dirty: boolean;
  change(patch: Partial<Values>): void;
  /** Back to what is saved. */
  reset(): void;
}

/** What is saved, with this page's edits on top: a newer saved value shows through wherever nothing was edited. */
export function useDraft<Values extends object>(saved: Values): Draft<Values> {
  const [edits, setEdits] = useState<Partial<Values>>({});
  const values = { ...saved, ...edits };
  return {
    values,
    dirty: JSON.stringify(values) !== JSON.stringify(saved),
    change: (patch) => setEdits((before) => ({ ...before, ...patch })),
    reset: () => setEdits({}),
  };
}
