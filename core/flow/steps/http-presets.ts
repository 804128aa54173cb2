import type { FirstTexts } from '../first-texts/first-texts.ts';
import type { CustomRequest, Kept } from './http.ts';

/** A request that a well-known system understands, to start from. */
export interface RequestPreset {
  readonly id: string;
  readonly title: string;
  /** What to enter as the destination in the settings. */
  readonly setUp: string;
  readonly request: CustomRequest;
  readonly keep: readonly Kept[];
}

/** Requests to start from, their words in the language of these texts. */
export function requestPresets(texts: FirstTexts): readonly RequestPreset[] {
  const words: Words = {
    summary: texts.subject,
    story: `${texts.asked}\n\n{{answers}}\n\n{{transcript}}`,
    htmlStory: `${texts.asked}<br><br>{{answers}}<br><br>{{transcript}}`,
    ticket: (path) => [{ key: 'ticket', label: texts.ticket, path, sample: '35436' }],
  };
  return presets.map((preset) => preset(words));
}

interface Words {
  readonly summary: string;
  readonly story: string;
  readonly htmlStory: string;
  readonly ticket: (path: string) => readonly Kept[];
}

/** Each as its maker's API reference has it; what differs from account to account is the destination's. */
const presets: readonly ((words: Words) => RequestPreset)[] = [
  ({ summary, story, ticket }) => ({
    id: 'hubspot',
    title: 'HubSpot ticket',
    setUp:
      'Address https://api.hubapi.com, header Authorization: Bearer and the access token of a private app.',
    request: post('/crm/v3/objects/tickets', {
      properties: { subject: summary, content: story, hs_pipeline: '0', hs_pipeline_stage: '1' },
    }),
    keep: ticket('id'),
  }),
  ({ summary, htmlStory, ticket }) => ({
    id: 'zendesk',
    title: 'Zendesk ticket',
    setUp:
      'Address https://YOUR-NAME.zendesk.com, header Authorization: Basic and, in Base64, your-email/token:API-token.',
    request: {
      ...post('/api/v2/tickets.json', {
        ticket: {
          subject: summary,
          comment: { html_body: htmlStory },
          requester: { name: '{{name}}', email: '{{email}}' },
          external_id: '{{reference}}',
        },
      }),
      markup: [{ path: 'ticket.comment.html_body', reads: 'html' }],
    },
    keep: ticket('ticket.id'),
  }),
  ({ summary, htmlStory, ticket }) => ({
    id: 'freshdesk',
    title: 'Freshdesk ticket',
    setUp: 'Address https://YOUR-NAME.freshdesk.com, header Authorization: Basic and, in Base64, API-key:X.',
    request: {
      ...post('/api/v2/tickets', {
        subject: summary,
        description: htmlStory,
        name: '{{name}}',
        email: '{{email}}',
        priority: 1,
        status: 2,
        source: 2,
      }),
      markup: [{ path: 'description', reads: 'html' }],
    },
    keep: ticket('id'),
  }),
  ({ summary }) => ({
    id: 'teams',
    title: 'Microsoft Teams channel',
    setUp: 'The address that the workflow “Post to a channel when a webhook request is received” gives.',
    request: post('', {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            // Text runs are shown as they are; a text block would read a visitor's words as Markdown.
            body: [
              run(summary, { weight: 'Bolder', size: 'Medium' }),
              run('{{answers}}'),
              run('{{transcript}}'),
            ],
          },
        },
      ],
    }),
    keep: [],
  }),
  ({ summary }) => ({
    id: 'discord',
    title: 'Discord channel',
    setUp: 'The webhook address from the channel’s settings, under Integrations.',
    request: {
      ...post('', {
        username: 'Handoff Studio',
        content: `${summary}\n{{answers}}`,
        // Nobody is notified by what a visitor writes.
        allowed_mentions: { parse: [] },
        // Suppresses previews of links.
        flags: 4,
      }),
      markup: [{ path: 'content', reads: 'markdown', longest: 2_000 }],
    },
    keep: [],
  }),
];

function post(path: string, body: object): CustomRequest {
  return { use: 'custom', method: 'POST', path, headers: [], body: JSON.stringify(body, null, 2) };
}

function run(text: string, style: object = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }] };
}
