import type { TriggerStep } from '../flow/steps/trigger.ts';
import { createTriggerReport, type TriggerReportBuilder } from '../recognizer/report.ts';

export type JudgingTrigger = Pick<TriggerStep, 'phrases' | 'negativePhrases' | 'sensitivity'>;

/** The report on a trigger as the engine understands it: blank phrases do not count. */
export function reportOn(
  { phrases, negativePhrases, sensitivity }: JudgingTrigger,
  keep?: number,
): TriggerReportBuilder {
  const said = phrases.filter((phrase) => phrase.trim() !== '');
  return createTriggerReport(said, { negativePhrases, sensitivity }, keep);
}
