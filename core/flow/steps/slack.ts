import { z } from 'zod';
import { composeSlack } from '../../handoff/compose-slack.ts';
import { DestinationRef, destinationProblems } from '../destination-ref.ts';
import { en } from '../first-texts/en.ts';
import { LongText, type StepKindDefinition, stepBase } from '../step-kind.ts';

export const SlackStep = z.strictObject({
  ...stepBase,
  kind: z.literal('slack'),
  destination: DestinationRef.nullable(),
  title: z.string().max(1_000),
  text: LongText,
});
export type SlackStep = z.infer<typeof SlackStep>;

export const slack: StepKindDefinition<SlackStep> = {
  kind: 'slack',
  title: 'Slack',
  purpose: 'Posts what was collected to a Slack channel.',
  addable: true,
  hasInlet: true,
  create: (id, position, texts = en) => ({
    id,
    kind: 'slack',
    name: 'Slack',
    position,
    destination: null,
    title: texts.subject,
    text: `${texts.asked}\n\n{{answers}}\n\n{{transcript}}`,
  }),
  outlets: () => [
    { id: 'sent', label: 'sent', tone: 'good' },
    { id: 'failed', label: 'failed', tone: 'bad' },
  ],
  texts: (step) => [
    { path: 'title', label: 'Title', text: step.title, required: true },
    { path: 'text', label: 'Text', text: step.text, required: true },
  ],
  variables: () => [],
  reads: () => [],
  check: ({ destination }, { destinations }) => destinationProblems(destination, 'slack', destinations),
  enter: (step, turn) => {
    const { id: stepId, name: stepName, destination } = step;
    if (!destination) return turn.failNotification('No destination is chosen.');
    turn.notify(() => {
      const message = composeSlack(step, turn.facts());
      return { type: 'slack', stepId, stepName, destination, message };
    });
  },
};
