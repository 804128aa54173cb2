import type { StepOf } from '../steps.ts';
import type { Problem, Subject } from './problem.ts';

/** Phrases that say the same twice, or both for and against. */
export function* phraseProblems({ flow }: Subject): Generator<Problem> {
  const first = new Map<string, StepOf<'trigger'>>();
  for (const step of flow.steps) {
    if (step.kind !== 'trigger') continue;
    const doubled = duplicatePhrases(step.phrases);
    if (doubled.size > 0) yield doubledProblem(step, doubled);
    yield* contradictions(step);
    for (const key of new Set(step.phrases.map(phraseKey))) {
      const other = first.get(key);
      if (key !== '' && other) yield sharedProblem(step, other, key);
      else first.set(key, step);
    }
  }
}

/** What makes two phrases the same: case, punctuation and spaces do not count. */
export function phraseKey(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The places of phrases that were there before, or are empty. */
export function duplicatePhrases(phrases: readonly string[]): ReadonlySet<number> {
  const seen = new Set(['']);
  const doubled = new Set<number>();
  for (const [index, phrase] of phrases.entries()) {
    const key = phraseKey(phrase);
    if (seen.has(key)) doubled.add(index);
    seen.add(key);
  }
  return doubled;
}

function doubledProblem(step: StepOf<'trigger'>, doubled: ReadonlySet<number>): Problem {
  const count = doubled.size;
  return {
    severity: 'warning',
    code: 'duplicate-phrase',
    message: `“${step.name}” has ${count === 1 ? 'a phrase' : `${count} phrases`} twice or empty. Only one of each counts.`,
    stepId: step.id,
    path: `phrases.${[...doubled][0]}`,
    fix: {
      title: 'Remove duplicates',
      edits: [
        {
          do: 'setStep',
          step: { ...step, phrases: step.phrases.filter((_phrase, index) => !doubled.has(index)) },
        },
      ],
    },
  };
}

function* contradictions(step: StepOf<'trigger'>): Generator<Problem> {
  const wanted = new Set(step.phrases.map(phraseKey));
  for (const [index, phrase] of step.negativePhrases.entries()) {
    if (phraseKey(phrase) === '' || !wanted.has(phraseKey(phrase))) continue;
    const negativePhrases = step.negativePhrases.filter((_phrase, at) => at !== index);
    yield {
      severity: 'warning',
      code: 'phrase-contradiction',
      message: `“${phrase}” is both a phrase and a “do not hand off” phrase of “${step.name}”.`,
      stepId: step.id,
      path: `negativePhrases.${index}`,
      fix: { title: 'Hand off for it', edits: [{ do: 'setStep', step: { ...step, negativePhrases } }] },
    };
  }
}

function sharedProblem(step: StepOf<'trigger'>, other: StepOf<'trigger'>, key: string): Problem {
  const index = step.phrases.findIndex((phrase) => phraseKey(phrase) === key);
  const message = `“${step.phrases[index]}” is a phrase of “${other.name}” and of “${step.name}”. Which one wins is left to the order.`;
  const phrases = step.phrases.filter((phrase) => phraseKey(phrase) !== key);
  return {
    severity: 'warning',
    code: 'overlapping-phrase',
    message,
    stepId: step.id,
    path: `phrases.${index}`,
    fix: { title: 'Remove it here', edits: [{ do: 'setStep', step: { ...step, phrases } }] },
  };
}
