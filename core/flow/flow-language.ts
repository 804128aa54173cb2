import { detectLanguage } from '../recognizer/detect-language.ts';
import type { Language } from '../recognizer/verdict.ts';
import { wordsOf } from '../recognizer/words.ts';
import { type FirstTexts, firstTexts } from './first-texts/first-texts.ts';
import type { Flow } from './flow.ts';
import type { Step } from './steps.ts';

/** Texts that are looked at, and letters of each: enough to tell, at a cost that does not grow with the flow. */
const mostTexts = 200;
const mostLetters = 300;
/** A text of fewer words says nothing about its language. */
const fewestWords = 3;

/** The first texts of a step that is added to this flow: in the flow's language, where it has one, else in this one. */
export function firstTextsFor(flow: Flow, otherwise: Language): FirstTexts {
  return firstTexts(flowLanguage(flow, otherwise));
}

/**
 * What most of the flow's phrases and texts for visitors are written in. `otherwise` where there are none, or where it is
 * one of several languages of which none has the most.
 */
export function flowLanguage(flow: Flow, otherwise: Language): Language {
  const counts = new Map<Language, number>();
  for (const text of visitorTexts(flow)) {
    const { words } = wordsOf(text.slice(0, mostLetters));
    const language = words.length < fewestWords ? undefined : detectLanguage(words);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return otherwise;
  return most[1] * 2 > all || !counts.has(otherwise) ? most[0] : otherwise;
}

function visitorTexts({ steps }: Flow): string[] {
  const texts: string[] = [];
  for (const step of steps) {
    if (texts.length >= mostTexts) break;
    texts.push(...textsOf(step).slice(0, mostTexts / 4));
  }
  return texts;
}

function textsOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'trigger':
      return step.phrases;
    case 'message':
      return [step.text];
    case 'collect':
      return step.fields.map(({ prompt }) => prompt);
    default:
      return [];
  }
}
