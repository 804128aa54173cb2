import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeliveryOutcome } from '../../../../core/handoff/delivery-outcome.ts';
import { createPoster } from '../../../../main/adapters/http/poster.ts';
import type { OutgoingPost } from '../../../../main/ports/poster.ts';
import { anAccountAt, aRequest, aSlackMessage, hasty } from '../../../support/http/a-post.ts';
import { type Answer, aPostServer } from '../../../support/http/post-server.ts';

const now = new Date('2026-11-22T10:00:00Z');
const poster = createPoster({ now: () => now });

async function postTo(answer: Answer, post: OutgoingPost = aRequest()) {
  const server = await aPostServer(answer);
  let handedOver = false;
  const outcome = await poster.post(post, anAccountAt(server.url), {
    timeouts: hasty,
    handingOver: () => {
      handedOver = true;
    },
  });
  return { outcome, server, handedOver };
}

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    void response.writeHead(code, headers).end(body);

const cases: readonly (readonly [string, Answer, Partial<DeliveryOutcome>])[] = [
  ['200', status(200), { is: 'accepted', reply: '200' }],
  ['201', status(201), { is: 'accepted' }],
  ['204', status(204), { is: 'accepted' }],
  ...[301, 302, 303, 307, 308].map(
    (code) =>
      [
        `${code}`,
        status(code, { location: 'http://127.0.0.1:1/' }),
        { is: 'stop', code: 'redirected' },
      ] as const,
  ),
  ...[400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451].map(
    (code) => [`${code}`, status(code), { is: 'stop', code: `status-${code}` }] as const,
  ),
  ...[408, 425, 429, 500, 502, 503, 504, 529].map(
    (code) => [`${code}`, status(code), { is: 'retry', code: `status-${code}` }] as const,
  ),
  ['429 with seconds', status(429, { 'retry-after': '120' }), { is: 'retry', waitMs: 120_000 }],
  [
    '503 with a date',
    status(503, { 'retry-after': 'Sun, 22 Nov 2026 10:05:00 GMT' }),
    { is: 'retry', waitMs: 300_000 },
  ],
  [
    '429 with a date that is over',
    status(429, { 'retry-after': 'Sun, 22 Nov 2020 10:05:00 GMT' }),
    { waitMs: 0 },
  ],
  ['429 with a wait of years', status(429, { 'retry-after': '99999999' }), { waitMs: 6 * 3_600_000 }],
  ['no answer', () => undefined, { is: 'in-doubt' }],
  ['a drop before the answer', (_response, _request, socket) => socket.destroy(), { is: 'in-doubt' }],
  [
    'a reset before the answer',
    (_response, _request, socket) => socket.resetAndDestroy(),
    { is: 'in-doubt' },
  ],
  [
    'no HTTP',
    (_response, _request, socket) => void socket.end('220 mail.example.com ESMTP\r\n'),
    { is: 'in-doubt' },
  ],
  [
    'a drop in the middle of the answer',
    (response, _request, socket) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"id":');
      setTimeout(() => socket.destroy(), 20);
    },
    { is: 'accepted' },
  ],
  [
    'an answer that never ends',
    (response) => void response.writeHead(200, { 'content-length': '1000' }).write('{"id":'),
    { is: 'accepted' },
  ],
];

describe('what became of a request', () => {
  it.each(cases)('%s', async (_name, answer, expected) => {
    const { outcome, handedOver } = await postTo(answer);
    expect(outcome).toMatchObject(expected);
    expect(handedOver).toBe(true);
  });

  it('a request that may be repeated is tried again where another would be in doubt', async () => {
    const { outcome } = await postTo(
      (_response, _request, socket) => socket.destroy(),
      aRequest({ method: 'PUT' }),
    );
    expect(outcome).toMatchObject({ is: 'retry', code: 'connection-lost' });
  });

  it('a redirect is not followed', async () => {
    const elsewhere = await aPostServer();
    await postTo(status(307, { location: elsewhere.url }));
    expect(elsewhere.state.connections).toBe(0);
  });

  it.each([
    [400, 'invalid_payload', 'Slack refused it (400).'],
    [403, 'action_prohibited', 'Slack refused it: the workspace does not allow it.'],
    [404, 'no_service', 'Slack refused it: this webhook was removed.'],
    [404, 'channel_not_found', 'Slack refused it: the channel of this webhook is gone.'],
    [410, 'channel_is_archived', 'Slack refused it: the channel of this webhook is archived.'],
  ])('Slack says %i %s', async (code, body, sentence) => {
    const { outcome } = await postTo(status(code, {}, body), aSlackMessage());
    expect(outcome).toMatchObject({ is: 'stop', sentence });
  });
});

describe('before anything has left', () => {
  const post = (url: string, lookup = async () => [{ address: '127.0.0.1', family: 4 }]) =>
    createPoster({ lookup }).post(aRequest(), anAccountAt(url), {
      timeouts: hasty,
      handingOver: () => {
        throw new Error('nothing may leave');
      },
    });
  const failing = (code: string) => async () => {
    throw Object.assign(new Error(code), { code });
  };

  it('the name is not found, or the computer is offline', async () => {
    const url = 'http://hooks.example.com/';
    expect(await post(url, failing('ENOTFOUND'))).toMatchObject({ is: 'retry', code: 'name-not-found' });
    expect(await post(url, failing('EAI_AGAIN'))).toMatchObject({ is: 'retry', code: 'offline' });
    const never = () => new Promise<never>(() => undefined);
    expect(await post(url, never)).toMatchObject({ is: 'retry', code: 'timeout' });
  });

  it('nothing listens there', async () => {
    expect(await post('http://127.0.0.1:1/')).toMatchObject({ is: 'retry', code: 'not-listening' });
  });

  it('what answers speaks no TLS, or nothing at all', async () => {
    const silent = createServer((socket) => void socket.on('error', () => undefined));
    const babbling = createServer(
      (socket) => void socket.on('error', () => undefined).end('hello there\r\n'),
    );
    const ports: number[] = [];
    for (const server of [silent, babbling]) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      onTestFinished(() => void server.close());
      const address = server.address();
      ports.push(typeof address === 'object' && address ? address.port : 0);
    }
    expect(await post(`https://127.0.0.1:${ports[0]}/`)).toMatchObject({ is: 'retry', code: 'timeout' });
    expect(await post(`https://127.0.0.1:${ports[1]}/`)).toMatchObject({ is: 'pause', code: 'certificate' });
  });

  it('an address that is none, or leads out of the destination, is not tried', async () => {
    for (const url of ['', 'hooks.example.com', 'ftp://127.0.0.1/', 'https://user:secret@127.0.0.1/'])
      expect(await post(url)).toMatchObject({ is: 'pause', code: 'bad-address' });
    const climbing = await poster.post(
      aRequest({ path: '../../admin' }),
      anAccountAt('https://127.0.0.1/a/b/'),
      {
        timeouts: hasty,
        handingOver: () => undefined,
      },
    );
    expect(climbing).toMatchObject({ is: 'pause', code: 'bad-address' });
  });
});

it('breaks off when told to, and keeps what has not left', async () => {
  const server = await aPostServer(() => undefined);
  const controller = new AbortController();
  const attempt = poster.post(aRequest(), anAccountAt(server.url), {
    timeouts: { connect: 5_000, greeting: 5_000, idle: 5_000 },
    signal: controller.signal,
    handingOver: () => controller.signal.throwIfAborted(),
  });
  controller.abort();
  expect(await attempt).toMatchObject({ is: 'retry', code: 'broken-off' });
});
