import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PostSimulation } from '../../../../core/handoff/simulation.ts';
import { createPoster } from '../../../../main/adapters/http/poster.ts';
import type { DestinationAccount, OutgoingPost } from '../../../../main/ports/poster.ts';
import { anAccountAt, aRequest, aSlackMessage, hasty } from '../../../support/http/a-post.ts';
import { aPostServer } from '../../../support/http/post-server.ts';

type Fault = Exclude<PostSimulation, 'captured' | 'accepted'>;

/** For each of them a destination that really is so. */
const destinations: Readonly<Record<Fault, () => Promise<DestinationAccount> | DestinationAccount>> = {
  'not-allowed-403': () => answering(403),
  'gone-410': () => answering(410),
  'too-many-429': () => answering(429),
  'server-error-503': () => answering(503),
  certificate: async () => anAccountAt(`https://127.0.0.1:${await portOf(secure())}/`),
  'name-not-found': () => anAccountAt('https://no-such-server.invalid/'),
  'not-listening': async () => anAccountAt(`http://127.0.0.1:${await closedPort()}/`),
  // Takes the connection and then says nothing, so that no byte of the request ever leaves.
  timeout: async () => anAccountAt(`https://127.0.0.1:${await portOf(createServer())}/`),
  // No system connects to there, which it says as it does without any network.
  offline: () => anAccountAt('https://255.255.255.255/'),
  'private-address': () => anAccountAt('https://127.0.0.1/', { ownNetwork: false }),
};

/** Who calls itself by an address that is never posted to is refused before the network is asked. */
const posterFor = (fault: Fault) => createPoster(fault === 'offline' ? { checked: false } : {});

const posts: Readonly<Record<'Slack message' | 'request', OutgoingPost>> = {
  'Slack message': aSlackMessage(),
  request: aRequest(),
};

describe.each(['Slack message', 'request'] as const)('a simulated %s ends as the real one does', (what) => {
  it.each(Object.keys(destinations) as Fault[])('%s', async (fault) => {
    let handedOver = false;
    const handingOver = () => {
      handedOver = true;
    };
    const account = await destinations[fault]();
    const there = await posterFor(fault).post(posts[what], account, { handingOver, timeouts: hasty });
    const answered = /-\d{3}$/.test(fault);
    expect(handedOver).toBe(answered);
    expect(await createPoster().simulate(posts[what], fault, { handingOver })).toEqual(there);
    expect(there.is).not.toBe('accepted');
  });
});

it('is tested for everything there is to choose', () => {
  expect([...Object.keys(destinations), 'captured', 'accepted'].toSorted()).toEqual(
    PostSimulation.options.toSorted(),
  );
});

async function answering(status: number): Promise<DestinationAccount> {
  const server = await aPostServer((response) => void response.writeHead(status).end());
  return anAccountAt(server.url);
}

function secure(): Server {
  const file = (name: string) =>
    readFileSync(new URL(`../../../support/smtp/certificates/${name}`, import.meta.url));
  return createSecureServer({ key: file('self-signed.key.pem'), cert: file('self-signed.pem') });
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const open = new Set<import('node:net').Socket>();
  server.on('connection', (socket) => open.add(socket));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  // A server listens at an address and port once it is listening.
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
