import { readExchange } from '../../core/flow/exchange.ts';
import type { Template } from '../ports/template-store.ts';

/** The flows that come with the app, simplest first. Read when somebody looks for one: a start must not wait for them. */
export async function shippedTemplates(): Promise<readonly Template[]> {
  const json = { with: { type: 'json' } } as const;
  const [byMail, byMailTests, withHours, slack, orders, complaints, multilingual] = await Promise.all([
    import('../../resources/flows/handoff-by-mail.json', json),
    import('../../resources/flows/handoff-by-mail.tests.json', json),
    import('../../resources/flows/handoff-with-hours.json', json),
    import('../../resources/flows/slack-with-mail-fallback.json', json),
    import('../../resources/flows/order-support.json', json),
    import('../../resources/flows/complaint-with-priority.json', json),
    import('../../resources/flows/multilingual.json', json),
  ]);
  return [
    shipped('handoff-by-mail', 'Handoff by mail', { flow: byMail.default, tests: byMailTests.default }),
    shipped('handoff-with-hours', 'Handoff with opening hours', withHours.default),
    shipped('slack-with-mail-fallback', 'Slack with mail fallback', slack.default),
    shipped('order-support', 'Order support', orders.default),
    shipped('complaint-with-priority', 'Complaint with priority', complaints.default),
    shipped('multilingual', 'Multilingual', multilingual.default),
  ];
}

function shipped(id: string, name: string, document: unknown): Template {
  return { id, name, exchange: readExchange(document) };
}
