import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from './build-state.ts';

/** A text that the sources show, and where. */
export interface FoundKey {
  readonly key: string;
  readonly place: string;
}

/** The names of a key in a catalogue: one for each plural form (CLDR; those of English and German) if it counts. */
export function namesOf(key: string): string[] {
  return key.includes('{{count}}') ? [`${key}_one`, `${key}_other`] : [key];
}

/** Every text that the page and the menu ask the catalogues for: the first argument of `t`, `say`, `worded` and `rich`. */
export function keysOfThePage(): FoundKey[] {
  return ['renderer', 'contract', 'main/shells/electron'].flatMap(sources).flatMap(({ path, text }) => {
    const found: FoundKey[] = [];
    walk(parseSync(path, text).program, (node) => {
      const key = keyOf(node);
      if (key !== undefined) found.push({ key, place: placeOf(path, text, node.start) });
    });
    return found;
  });
}

/** What the call asks for, or says of a failure. */
function keyOf({ type, callee, arguments: given = [] }: Node): string | undefined {
  if (type === 'CallExpression' && askers.has(nameOf(callee))) return textOf(given[0]);
  if (type === 'NewExpression' && nameOf(callee) === 'AppError') return textOf(given[1]);
  return undefined;
}

const askers = new Set(['t', 'say', 'worded', 'rich']);

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly key?: Node;
  readonly expressions?: readonly Node[];
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

export function sources(folder: string): { readonly path: string; readonly text: string }[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: projectRoot })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** Calls `visit` for this node and all below it, unless it answers `false` for one above. */
export function walk(node: unknown, visit: (node: Node) => unknown): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  if (!isNode(node) || visit(node) === false) return;
  for (const part of Object.values(node)) if (typeof part === 'object') walk(part, visit);
}

export function placeOf(path: string, text: string, at: number): string {
  return `${path}:${text.slice(0, at).split('\n').length}`;
}

function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.quasis?.length === 1
    ? node.quasis[0]?.value.cooked
    : undefined;
}

function nameOf(node: Node | undefined): string {
  return node?.type === 'Identifier' ? (node.name ?? '') : '';
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
