import { type Language, thresholds } from './verdict.ts';

/**
 * Whether a pattern was found, or only words that name a person and a way of asking for one; one of them; or neither. The less there
 * is, the more the wording must say, since most messages ask for nobody.
 */
export type Standing = 'sure' | 'asked' | 'named' | 'near' | 'none';

const standings: Readonly<Record<Standing, number>> = {
  sure: 1.25,
  asked: 0,
  named: -0.4,
  near: -0.6,
  none: -1.2,
};

/**
 * So much must speak for a request for it to be as likely as not. Where messages of sources that were not learned from were taken
 * for requests too often at the same recall, it is more.
 */
const handicaps: Readonly<Record<Language, number>> = {
  en: 0.6,
  es: 0.3,
  fr: 0.5,
  de: 0.5,
  pt: 0.35,
  it: 0.2,
};

/**
 * Puts a pattern's score and the wording together to a score from 0 to 1, in logarithms of odds; the numbers are what fits best on
 * messages that neither was made for.
 */
export function weighed(
  patternScore: number,
  odds: number,
  standing: Standing,
  guarded: boolean,
  language: Language,
): number {
  const sure = standing === 'sure';
  const doubt = guarded && !sure ? 0.6 : 0;
  const score = 1 / (1 + Math.exp(handicaps[language] + doubt - standings[standing] - 1.1 * odds));
  // A pattern that is worth a question stays worth one, unless the wording speaks clearly against it.
  return sure || odds < -2 ? score : Math.max(score, Math.min(patternScore, worthAQuestion));
}

/** The highest score that is asked about instead of handed off at balanced sensitivity. */
export const worthAQuestion = thresholds.balanced.match - 0.01;
