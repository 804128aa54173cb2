import { z } from 'zod';
import type { StepKindDefinition } from './step-kind.ts';
import { BranchStep, branch } from './steps/branch.ts';
import { CollectStep, collect } from './steps/collect.ts';
import { EmailStep, email } from './steps/email.ts';
import { EndStep, end } from './steps/end.ts';
import { HoursStep, hours } from './steps/hours.ts';
import { HttpStep, http } from './steps/http.ts';
import { MessageStep, message } from './steps/message.ts';
import { NoteStep, note } from './steps/note.ts';
import { SetValueStep, setValue } from './steps/set-value.ts';
import { SlackStep, slack } from './steps/slack.ts';
import { StartStep, start } from './steps/start.ts';
import { TriggerStep, trigger } from './steps/trigger.ts';

export const Step = z.discriminatedUnion('kind', [
  StartStep,
  TriggerStep,
  CollectStep,
  MessageStep,
  BranchStep,
  HoursStep,
  SetValueStep,
  EmailStep,
  SlackStep,
  HttpStep,
  EndStep,
  NoteStep,
]);
export type Step = z.infer<typeof Step>;
export type StepKind = Step['kind'];
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;

/** Every kind of step, exhaustive by type: a kind without its definition does not compile. In palette order. */
export const stepKinds: { readonly [Kind in StepKind]: StepKindDefinition<StepOf<Kind>> } = {
  start,
  trigger,
  message,
  collect,
  branch,
  hours,
  'set-value': setValue,
  email,
  slack,
  http,
  end,
  note,
};

/** The definition that goes with this very step. */
export function kindOf<S extends Step>(step: S): StepKindDefinition<S> {
  // The table is keyed by kind, so this entry is the step's own; TypeScript cannot correlate the two.
  return stepKinds[step.kind] as unknown as StepKindDefinition<S>;
}
