/** Work that can be interrupted: every `next()` does a few milliseconds of it, the last one returns what was made. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Does all of the work at once. */
export function finish<T>(work: Slices<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Counts instead of looking at a clock, so that the same work is always cut into the same slices. */
export function* inSlices<T>(
  items: Iterable<T>,
  act: (item: T) => void,
  perSlice = itemsPerSlice,
): Slices<void> {
  let done = 0;
  for (const item of items) {
    act(item);
    done += 1;
    if (done % perSlice === 0) yield;
  }
}

const itemsPerSlice = 100;
