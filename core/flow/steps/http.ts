import { z } from 'zod';
import { composeRequest } from '../../handoff/compose-request.ts';
import { DestinationRef, destinationProblems } from '../destination-ref.ts';
import { limits } from '../limits.ts';
import { LongText, ShortText, type StepKindDefinition, stepBase, VariableKey } from '../step-kind.ts';
import { requestProblems } from './http-checks.ts';

export const httpMethods = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE'] as const;

/** A value of the reply that later steps can mention. */
export const Kept = z.strictObject({
  key: VariableKey,
  label: ShortText,
  /** Where it stands in the reply's JSON, like `ticket.id` or `items.0.name`. */
  path: ShortText,
  /** Stands in for it in previews and tests, where nothing is really sent. */
  sample: ShortText,
});
export type Kept = z.infer<typeof Kept>;

export const HttpStep = z.strictObject({
  ...stepBase,
  kind: z.literal('http'),
  destination: DestinationRef.nullable(),
  request: z.discriminatedUnion('use', [
    /** The whole handoff as JSON, signed by the Standard Webhooks specification. */
    z.strictObject({ use: z.literal('webhook') }),
    z.strictObject({
      use: z.literal('custom'),
      method: z.enum(httpMethods),
      /** Put behind the destination's address. */
      path: z.string().max(1_000),
      headers: z
        .array(z.strictObject({ name: z.string().max(100), value: z.string().max(1_000) }))
        .max(limits.headers),
      /** JSON with `{{variables}}` inside its strings. */
      body: LongText,
      /** Strings of the body that the receiver reads as markup: what visitors write is escaped in them. */
      markup: z
        .array(
          z.strictObject({
            path: ShortText,
            reads: z.enum(['html', 'markdown']),
            longest: z.number().int().min(10).optional(),
          }),
        )
        .max(20)
        .optional(),
    }),
  ]),
  keep: z.array(Kept).max(limits.kept),
});
export type HttpStep = z.infer<typeof HttpStep>;
export type CustomRequest = Extract<HttpStep['request'], { use: 'custom' }>;

export const http: StepKindDefinition<HttpStep> = {
  kind: 'http',
  title: 'HTTP request',
  purpose: 'Sends what was collected to a webhook or a CRM.',
  addable: true,
  hasInlet: true,
  create: (id, position) => ({
    id,
    kind: 'http',
    name: 'HTTP request',
    position,
    destination: null,
    request: { use: 'webhook' },
    keep: [],
  }),
  outlets: () => [
    { id: 'sent', label: 'sent', tone: 'good' },
    { id: 'failed', label: 'failed', tone: 'bad' },
  ],
  texts: ({ request }) =>
    request.use === 'webhook'
      ? []
      : [
          { path: 'request.path', label: 'Path', text: request.path, required: false },
          ...request.headers.map(({ name, value }, index) => ({
            path: `request.headers.${index}.value`,
            label: name || 'Header',
            text: value,
            required: false,
          })),
          { path: 'request.body', label: 'Body', text: request.body, required: false },
        ],
  variables: ({ keep }) =>
    keep.map(({ key, label, sample }) => ({ key, label: label || key, personal: false, sample })),
  reads: () => [],
  check: (step, { destinations }) => [
    ...destinationProblems(step.destination, 'http', destinations),
    ...requestProblems(step),
  ],
  enter: (step, turn) => {
    const { id: stepId, name: stepName, destination } = step;
    if (!destination) return turn.failNotification('No destination is chosen.');
    turn.notify(() => {
      const request = composeRequest(step, turn.facts(), turn.now());
      if (!request) return 'The body of the request is no JSON.';
      return { type: 'http', stepId, stepName, destination, request };
    });
  },
};
