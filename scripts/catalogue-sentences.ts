import { parseSync } from 'vite';
import { type FoundKey, isNode, type Node, placeOf, sources, walk } from './catalogue-keys.ts';

/*
 * Sentences of the app's other half reach the page in English, with their values in them already. The catalogues know
 * them by the words in the sources, each expression of a template as a placeholder.
 */

/** Every sentence and every title that people get to read; the catalogues have to have them. */
export function sentencesOfTheApp(): FoundKey[] {
  return texts().filter(({ key, under }) => !others.has(key) && (titles.has(under) || sentence.test(key)));
}

/** Every string of the app's other half: a catalogue may have any of them, like the “failed” of a way out. */
export function stringsOfTheApp(): ReadonlySet<string> {
  return new Set(texts().map(({ key }) => key));
}

const sentence = /^[\p{Lu}“{].*\s.*[.?]$/su;

/** Look like words of the interface, and are none. */
const others = new Set([
  '',
  'slack',
  'start',
  'message',
  '{{number}}: {{number2}}.',
  'What is your {{number}}?',
  'My order has not arrived yet.',
  'Handoff {{reference}}',
  'This is a test email from Handoff Studio. If you can read it, handoffs can reach this mailbox.',
  'This is a test from Handoff Studio. If you can read it, handoffs can arrive here.',
]);

/** Properties that hold words of the interface. */
const titles = new Set(['title', 'purpose', 'label', 'sentence', 'advice', 'action', 'setUp']);

/** Properties that hold what authors of flows may write otherwise, and what visitors and agents read. */
const content = new Set([
  'text',
  'prompt',
  'question',
  'errorText',
  'giveUpText',
  'body',
  'subject',
  'sample',
]);

/** What visitors and agents read, in the language of the conversation; what only logs, files and the terminal show. */
const notOfTheInterface = [
  'core/engine/',
  'core/recognizer/',
  'core/handoff/compose',
  'core/handoff/handoffs-csv',
  'core/past-messages/report-csv',
  'core/past-messages/header',
  'core/tests/sample-answers',
  'core/tests/suggest-tests',
  'core/flow/first-texts/',
  'core/flow/opening-words',
  'core/flow/upgrade',
  'main/adapters/log',
  'main/adapters/policy-file',
  'main/adapters/data-directory',
  'main/adapters/sqlite/',
  'main/adapters/oauth/ending-page',
  'main/shells/',
];

interface FoundText extends FoundKey {
  /** The name of the property it is the value of, if any. */
  readonly under: string;
}

function texts(): FoundText[] {
  return ['core', 'contract', 'main']
    .flatMap(sources)
    .filter(({ path }) => explained.has(path) || !notOfTheInterface.some((start) => path.startsWith(start)))
    .flatMap(({ path, text }) => textsIn(path, text));
}

/** Verdicts are explained to authors; whoever quits is told what is left. */
const explained = new Set(['core/recognizer/explain.ts', 'main/shells/unsent.ts']);

function textsIn(path: string, source: string): FoundText[] {
  const found: FoundText[] = [];
  const visit = (node: Node, under: string): void =>
    walk(node, (inner) => {
      if (inner.type === 'ImportDeclaration' || inner.type.startsWith('TS'))
        return inner.type === 'TSAsExpression';
      if (inner.type === 'Property' && inner !== node) {
        const name = inner.key?.name ?? String(inner.key?.value ?? '');
        // Whoever writes a flow may write these otherwise: they are no texts of the interface.
        if (!content.has(name) && isNode(inner.value)) visit(inner.value, name);
        return false;
      }
      const key = keyOf(inner, source);
      if (key !== undefined) found.push({ key, under, place: placeOf(path, source, inner.start) });
      return true;
    });
  visit(rootOf(path, source), '');
  return found;
}

function rootOf(path: string, source: string): Node {
  // What oxc answers is such a tree.
  return parseSync(path, source).program as unknown as Node;
}

function keyOf(node: Node, source: string): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  const names: string[] = [];
  const parts = (node.expressions ?? []).map((expression) => {
    const name = nameFor(source.slice(expression.start, expression.end), names);
    names.push(name);
    return `{{${name}}}`;
  });
  return (node.quasis ?? []).map(({ value }, index) => value.cooked + (parts[index] ?? '')).join('');
}

/** The last name in an expression says best what it is; `count` is left to what has plural forms. */
function nameFor(expression: string, taken: readonly string[]): string {
  const own = /^[\w.?[\]()]+$/.test(expression) ? /([a-zA-Z]+)\W*$/.exec(expression)?.[1] : undefined;
  const base = own === undefined || own === 'count' || own === 'length' ? 'number' : own;
  let name = base;
  for (let other = 2; taken.includes(name); other++) name = `${base}${other}`;
  return name;
}
