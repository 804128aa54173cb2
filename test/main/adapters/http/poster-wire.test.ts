import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { longestReply } from '../../../../main/adapters/http/exchange.ts';
import { createPoster } from '../../../../main/adapters/http/poster.ts';
import { anAccountAt, aRequest, aSlackMessage } from '../../../support/http/a-post.ts';
import { type Answer, aPostServer } from '../../../support/http/post-server.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const patient = { connect: 5_000, greeting: 5_000, idle: 5_000 };
const options = { timeouts: patient, handingOver: () => undefined };

describe('a signed webhook', () => {
  it('is verified by an independent verifier, with the same id at every attempt', async () => {
    const server = await aPostServer();
    const body = JSON.stringify({ type: 'handoff.created', data: { text: 'Grüße — 你好 \u2028 "quoted"' } });
    const post = aRequest({ signed: true, body });
    for (const _attempt of [1, 2])
      await createPoster().post(post, anAccountAt(server.url, { signingSecret: secret }), options);
    const webhook = new Webhook(secret);
    for (const { body: received, headers } of server.received)
      expect(webhook.verify(received, headers as Record<string, string>)).toEqual(JSON.parse(body));
    expect(server.received.map(({ headers }) => headers['webhook-id'])).toEqual(['d1', 'd1']);
    const [first] = server.received;
    // The control: the verifier does tell.
    expect(() => webhook.verify(`${first?.body} `, first?.headers as Record<string, string>)).toThrow();
  });

  it('is not sent without a secret that can sign', async () => {
    const server = await aPostServer();
    for (const signingSecret of [undefined, '', 'secret', 'whsec_c2hvcnQ=']) {
      const outcome = await createPoster().post(
        aRequest({ signed: true }),
        anAccountAt(server.url, { signingSecret }),
        options,
      );
      expect(outcome).toMatchObject({ is: 'pause', code: 'no-secret' });
    }
    expect(server.state.connections).toBe(0);
  });
});

describe('on the wire', () => {
  it('a request has the headers of flow and destination, and the destination wins', async () => {
    const server = await aPostServer();
    const post = aRequest({
      method: 'PATCH',
      path: '/tickets/1?x=1',
      headers: [
        { name: 'X-Ref', value: 'H-1' },
        { name: 'Authorization', value: 'flow' },
      ],
    });
    const account = anAccountAt(`${server.url}?key=k`, {
      headers: [{ name: 'authorization', value: 'Bearer own' }],
    });
    expect(await createPoster().post(post, account, options)).toMatchObject({ is: 'accepted' });
    expect(server.received).toMatchObject([
      { method: 'PATCH', path: '/hook/tickets/1?key=k&x=1', body: '{"a":1}' },
    ]);
    expect(server.received[0]?.headers).toMatchObject({
      'x-ref': 'H-1',
      authorization: 'Bearer own',
      'content-type': 'application/json; charset=utf-8',
      'content-length': '7',
    });
  });

  it('a Slack message is posted byte for byte', async () => {
    const server = await aPostServer();
    await createPoster().post(aSlackMessage('Grüße'), anAccountAt(server.url), options);
    expect(server.received[0]?.body).toBe('{"text":"Grüße"}');
  });

  it('nothing has left when the marker is set, and nothing leaves when it cannot be', async () => {
    const server = await aPostServer();
    const outcome = await createPoster().post(aRequest(), anAccountAt(server.url), {
      timeouts: patient,
      handingOver: () => {
        throw new Error('The disk is full.');
      },
    });
    expect(outcome).toMatchObject({ is: 'retry' });
    expect(server.received).toEqual([]);
  });
});

describe('a reply', () => {
  const keep = [
    { key: 'ticket', label: 'Ticket', path: 'ticket.id', sample: '' },
    { key: 'url', label: 'Link', path: '$.links[0].href', sample: '' },
  ];
  const replies =
    (body: string): Answer =>
    (response) =>
      void response.end(body);
  const keptOf = async (answer: Answer) => {
    const server = await aPostServer(answer);
    return createPoster().post(aRequest({ keep }), anAccountAt(server.url), options);
  };

  it('gives the values that were asked for', async () => {
    const outcome = await keptOf(replies('{"ticket":{"id":42},"links":[{"href":"https://x.example/42"}]}'));
    expect(outcome).toEqual({
      is: 'accepted',
      reply: '200',
      values: [
        { key: 'ticket', value: '42' },
        { key: 'url', value: 'https://x.example/42' },
      ],
    });
  });

  it.each([
    '',
    'ok',
    '{"ticket":',
    '{"ticket":{"id":{"deep":1}}}',
    '[]',
    'null',
    '{"__proto__":{"ticket":{"id":1}}}',
  ])('that has none of them (%s) is accepted all the same', async (body) => {
    const outcome = await keptOf(replies(body));
    expect(outcome).toMatchObject({ is: 'accepted', values: [] });
    expect(outcome).toHaveProperty('reply', '200; 2 of 2 wanted values were not in its reply');
  });

  it('of a gigabyte is read no further than its bound, and memory stays where it is', async () => {
    const bounded = await readsOf(longestReply);
    expect(bounded).toMatchObject({ outcome: { is: 'accepted' } });
    expect(bounded.grown).toBeLessThan(20);
    expect(bounded.sent).toBeLessThan(64);
    // The control: without the bound it would be read, and kept.
    const unbounded = await readsOf(Number.POSITIVE_INFINITY, 100);
    expect(unbounded.sent).toBeGreaterThan(90);
    expect(unbounded.grown).toBeGreaterThan(20);
  }, 30_000);
});

/** Megabytes that a reply of so many made memory grow by at most, and how many the server got rid of. */
async function readsOf(replyLimit: number, megabytes = 1_024) {
  let sent = 0;
  const megabyte = Buffer.alloc(1_048_576, 120);
  const server = await aPostServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (sent < megabytes && !response.destroyed) {
        sent += 1;
        if (!response.write(megabyte)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  const memory = () => process.memoryUsage.rss() / 1_048_576;
  const before = memory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memory());
  }, 5);
  const outcome = await createPoster({ replyLimit }).post(aRequest(), anAccountAt(server.url), options);
  clearInterval(watch);
  return { outcome, grown: Math.max(most, memory()) - before, sent };
}
