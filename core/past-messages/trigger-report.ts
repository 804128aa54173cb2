import type { TriggerStep } from '../flow/steps/trigger.ts';
import { compileRecognizer } from '../recognizer/recognizer.ts';
import { createTriggerReport, type TriggerReportBuilder } from '../recognizer/report.ts';
import type { Verdict } from '../recognizer/verdict.ts';

export type JudgingTrigger = Pick<TriggerStep, 'phrases' | 'negativePhrases' | 'sensitivity'>;

/** The report on a trigger as the engine understands it: blank phrases do not count. */
export function reportOn(trigger: JudgingTrigger, keep?: number): TriggerReportBuilder {
  return createTriggerReport(said(trigger), optionsOf(trigger), keep);
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
