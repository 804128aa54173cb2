import { builtInKeys } from '../variables.ts';

/** An id nobody has, the same for the same flow. It is taken then, so that two fixes of one list never share one. */
export function freeName(wanted: string, taken: Set<string>): string {
  const base = wanted.slice(0, 56);
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
  taken.add(name);
  return name;
}

/** A key like this one that neither these nor the app itself have. */
export function freeKey(wanted: string, taken: Iterable<string>): string {
  const all = new Set([...taken, ...builtInKeys]);
  const base = wanted.replace(/_\d+$/, '').slice(0, 36);
  let number = 2;
  while (all.has(`${base}_${number}`)) number++;
  return `${base}_${number}`;
}
