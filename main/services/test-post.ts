import type { DestinationInput, PostCheck } from '../../contract/destination-views.ts';
import { postStages } from '../../contract/destination-views.ts';
import type { DeliveryContent } from '../../core/handoff/delivery.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { DestinationAccount, Poster, PostStage } from '../ports/poster.ts';
import type { Clock, Ids } from '../ports/system.ts';

/** How long the check may take altogether, in milliseconds: somebody watches the button. */
const limit = 15_000;

/** Posts one test at once, past the outbox, and says stage by stage how far it came. Never rejects. */
export async function testDestination(
  { poster, clock, ids }: { readonly poster: Poster; readonly clock: Clock; readonly ids: Ids },
  account: DestinationAccount,
  { kind }: Pick<DestinationInput, 'kind'>,
): Promise<PostCheck[]> {
  const controller = new AbortController();
  const cancel = clock.after(limit, () => controller.abort());
  let stage: PostStage = 'address';
  const content = kind === 'slack' ? slackTest : requestTest(account, clock.now());
  const outcome = await poster.post({ id: `test_${ids.next()}`, content }, account, {
    handingOver: () => undefined,
    signal: controller.signal,
    timeouts: { connect: limit, greeting: limit, idle: limit },
    onStage: (next) => {
      stage = next;
    },
  });
  cancel();
  return checksOf(stage, outcome, account.url.startsWith('http://'));
}

const words = 'This is a test from Handoff Studio. If you can read it, handoffs can arrive here.';

const slackTest: Exclude<DeliveryContent, { channel: 'email' }> = {
  channel: 'slack',
  destination: '',
  message: { text: words, json: JSON.stringify({ text: words }) },
};

function requestTest(
  { signingSecret }: DestinationAccount,
  now: Date,
): Exclude<DeliveryContent, { channel: 'email' }> {
  const body = JSON.stringify({ type: 'handoff.test', timestamp: now.toISOString(), data: { text: words } });
  const signed = signingSecret !== undefined;
  return {
    channel: 'http',
    destination: '',
    request: { method: 'POST', path: '', headers: [], body, signed, keep: [] },
  };
}

function checksOf(reached: PostStage, outcome: DeliveryOutcome, plain: boolean): PostCheck[] {
  const at = postStages.indexOf(reached);
  return postStages.map((stage, index) => {
    if (stage === 'tls' && plain && index < at)
      return { stage, result: 'not-used', sentence: 'This address is not encrypted.', advice: '' };
    if (index < at || outcome.is === 'accepted')
      return { stage, result: 'passed', sentence: passed[stage], advice: '' };
    if (index > at) return { stage, result: 'not-reached', sentence: '', advice: '' };
    // A test is never sent again, whatever became of it.
    const advice = outcome.advice.replace(/^It is kept and tried again( by itself)?\. ?/, '');
    return { stage, result: 'failed', sentence: outcome.sentence, advice };
  });
}

const passed: Readonly<Record<PostStage, string>> = {
  address: 'The address is complete.',
  name: 'The server was found, where it may be.',
  connection: 'It answers.',
  tls: 'Encrypted; the certificate is trusted.',
  answer: 'The test was accepted.',
};
