import { ZodError } from 'zod';
import { type Exchange, readExchange } from './exchange.ts';

/** A flow file read, or what is wrong with it in plain words, the most telling first. */
export type ReadFlowFile =
  | { readonly is: 'read'; readonly exchange: Exchange }
  | { readonly is: 'unreadable'; readonly because: readonly string[] };

/** More would not be read by anybody. */
const mostReasons = 5;

/** Reads the text of a flow file: a flow alone, or with its conversation tests. Never throws. */
export function readFlowFile(text: string): ReadFlowFile {
  const json = parse(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return unreadable('This is no flow file. Choose a .json file that Handoff Studio exported.');
  try {
    return { is: 'read', exchange: readExchange(json) };
  } catch (error) {
    if (error instanceof ZodError) return unreadable(...reasons(error, json));
    return unreadable(error instanceof Error ? error.message : 'This file cannot be read.');
  }
}

function unreadable(...because: string[]): ReadFlowFile {
  return { is: 'unreadable', because };
}

function parse(text: string): unknown {
  try {
    // A byte order mark is what some editors leave behind.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function reasons(error: ZodError, json: object): string[] {
  const steps = stepsOf(json);
  if (steps === undefined) return ['This is no flow file: it holds no steps.'];
  const told = error.issues.map(({ path, message }) => sentence(path.map(String), message, steps));
  const distinct = [...new Set(told)];
  const more = distinct.length - mostReasons;
  return more > 0 ? [...distinct.slice(0, mostReasons), `And ${more} more.`] : distinct;
}

function stepsOf(json: object): readonly unknown[] | undefined {
  const flow: unknown = 'flow' in json ? json.flow : json;
  if (typeof flow !== 'object' || flow === null || !('steps' in flow)) return undefined;
  return Array.isArray(flow.steps) ? flow.steps : undefined;
}

/** “The step “Mail” (to.addresses.0): …”, so that the place can be found in the file. */
function sentence(path: readonly string[], message: string, steps: readonly unknown[]): string {
  const at = path.indexOf('steps');
  const step = at === -1 ? undefined : steps[Number(path[at + 1])];
  const words = /[.!?]$/.test(message) ? message : `${message}.`;
  if (path[0] === 'tests') return `Conversation test ${Number(path[1]) + 1}: ${words}`;
  if (step === undefined) return path.length === 0 ? words : `${path.join('.')}: ${words}`;
  return ofStep(step, Number(path[at + 1]), path.slice(at + 2).join('.'), words);
}

/** Each whole, so that it can be told in another language. */
function ofStep(step: unknown, index: number, place: string, words: string): string {
  const named = typeof step === 'object' && step !== null && 'name' in step ? step.name : undefined;
  const name = typeof named === 'string' ? named : '';
  const number = index + 1;
  if (name !== '') return place === '' ? `Step “${name}”: ${words}` : `Step “${name}” (${place}): ${words}`;
  return place === '' ? `Step ${number}: ${words}` : `Step ${number} (${place}): ${words}`;
}
