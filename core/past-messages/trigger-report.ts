import type { TriggerStep } from '../flow/steps/trigger.ts';
import { compileRecognizer } from '../recognizer/recognizer.ts';
import {
  createTriggerReport,
  type TriggerReportBuilder,
  triggerReportInSlices,
} from '../recognizer/report.ts';
import type { Slices } from '../recognizer/slices.ts';
import type { Verdict } from '../recognizer/verdict.ts';

export type JudgingTrigger = Pick<TriggerStep, 'phrases' | 'negativePhrases' | 'sensitivity'>;

/** The report on a trigger as the engine understands it: blank phrases do not count. */
export function reportOn(trigger: JudgingTrigger, keep?: number): TriggerReportBuilder {
  return createTriggerReport(said(trigger), optionsOf(trigger), keep);
}

/** The same in slices of a few milliseconds, for triggers with thousands of phrases. */
export function reportInSlices(trigger: JudgingTrigger): Slices<TriggerReportBuilder> {
  return triggerReportInSlices(said(trigger), optionsOf(trigger));
}

/** Judges messages as the engine does with this trigger. */
export function recognizerOf(trigger: JudgingTrigger): (text: string) => Verdict {
  return compileRecognizer(said(trigger), optionsOf(trigger));
}

function said({ phrases }: JudgingTrigger): string[] {
  return phrases.filter((phrase) => phrase.trim() !== '');
}

function optionsOf({ negativePhrases, sensitivity }: JudgingTrigger) {
  return { negativePhrases, sensitivity };
}
