import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { calls } from '../../contract/calls.ts';
import { createClient } from '../../contract/client.ts';
import type { DestinationInput } from '../../contract/destination-views.ts';
import { events } from '../../contract/events.ts';
import { migrations } from '../../main/adapters/sqlite/migrate.ts';
import { databaseFile, openDatabase } from '../../main/adapters/sqlite/open.ts';
import type { App } from '../../main/app.ts';
import { createApp } from '../../main/app.ts';
import { openDataFolder } from '../../main/shells/data-folder.ts';
import { openPorts } from '../../main/shells/open-ports.ts';
import { answers } from '../support/an-app.ts';
import { type Answer, aPostServer } from '../support/http/post-server.ts';
import { startHttpProxy, startSocksProxy } from '../support/net/start-proxy.ts';
import {
  startAuthorizationServer,
  type TokenMode,
  testClient,
} from '../support/oauth/authorization-server.ts';
import { tracesBelow, tracesIn } from '../support/secret-traces.ts';
import { startRecordingRelay } from '../support/smtp/recording-relay.ts';
import { type Script, startScriptedServer, testAuthority } from '../support/smtp/scripted-server.ts';
import { tempDir } from '../support/temp-dir.ts';
import { withFallbacks } from '../support/with-fallbacks.ts';

const password = 'canary-password-7f3Kq9';
const proxyPassword = 'canary-proxy-Zp41xW';
const clientSecret = 'canary-client-Lm88tR';

/** The app as the browser shell opens it, with every byte of its answers and pushes kept. */
async function theApp(directory: string) {
  const folder = await openDataFolder(directory);
  const app = await createApp(await openPorts(folder, { shell: 'browser' }));
  const said: string[] = [];
  const heard: App['send'] = async (...asked) => {
    const reply = await app.send(...asked);
    said.push(JSON.stringify(reply));
    return reply;
  };
  const undo = app.listen((event) => said.push(JSON.stringify(event)));
  const client = createClient(calls, events, { send: heard, listen: app.listen });
  const close = async () => {
    undo();
    await app.close();
  };
  return { client, said, close };
}

type Client = Awaited<ReturnType<typeof theApp>>['client'];

const sender = { name: 'Desk', address: 'desk@example.com' };
const base = { host: 'localhost', user: 'desk', sender, authority: testAuthority() };

/** Whatever the client says comes back in the server's own words, as some servers do. */
const parrot = (line: string) => `535 5.7.8 refused: ${line}`;
const serverFaults: readonly Script[] = [
  { auth: parrot },
  { starttls: '454 not now' },
  { starttls: '502 what?', extensions: ['AUTH PLAIN'] },
  { certificate: 'self-signed' },
  { greeting: 'hello' },
  { mail: `550 not for ${password}` },
  { dot: `554 refused ${password}` },
  { dot: `250 queued ${password}` },
];

async function tryAll(client: Client, server: object, secrets: object): Promise<void> {
  const input = { server: server as never, timeoutSeconds: 1, ...secrets };
  await client.call('settings.saveMail', input).catch(() => undefined);
  await client.call('settings.checkMail', input).catch(() => undefined);
  await client.call('settings.sendTestEmail', input).catch(() => undefined);
  await client.call('settings.get', {});
}

async function handOff(client: Client): Promise<void> {
  const { id } = await client.call('conversations.start', { source: 'draft' });
  for (const text of [...answers, 'yes'])
    await client.call('conversations.say', { id, text }).catch(() => undefined);
  const { rows } = await client.call('handoffs.list', { limit: 50 });
  for (const row of rows) await client.call('handoffs.get', { id: row.id });
}

it('no secret is in any answer, push, log, database or wire, whatever goes wrong', {
  timeout: 30_000,
}, async () => {
  const directory = tempDir();
  const { client, said, close } = await theApp(directory);
  const wires: Buffer[] = [];
  await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });

  for (const script of serverFaults) {
    const server = await startScriptedServer('starttls');
    const relay = await startRecordingRelay(server.port);
    server.play(script);
    await tryAll(client, { ...base, port: relay.port, security: 'starttls' }, { password });
    await handOff(client);
    wires.push(relay.taken());
    await relay.close();
    await server.close();
  }

  for (const [kind, start] of [
    ['http', startHttpProxy],
    ['socks5', startSocksProxy],
  ] as const) {
    const proxy = await start({ login: { user: 'desk', password: 'another one' } });
    const by = { kind, host: '127.0.0.1', port: proxy.port, user: 'desk' };
    const server = { ...base, host: 'mail.invalid', port: 587, security: 'starttls', proxy: by };
    await tryAll(client, server, { password, proxyPassword });
    // A proxy of these kinds hears its own password; never that of the mail server.
    expect(tracesIn(proxy.wire(), [password])).toEqual([]);
    await proxy.close();
  }

  const provider = await startAuthorizationServer();
  onTestFinished(() => provider.close());
  const signIn = {
    provider: 'google',
    clientId: testClient,
    tenant: '',
    issuer: provider.issuer,
    scope: '',
  } as const;
  const server = await startScriptedServer('tls');
  onTestFinished(() => server.close());
  const relay = await startRecordingRelay(server.port);
  onTestFinished(() => relay.close());
  server.play({ extensions: ['AUTH XOAUTH2'], auth: parrot });
  const begun = await client.call('signIn.start', { signIn, user: '', clientSecret, how: 'browser' });
  if (begun.running.is !== 'browser') throw new Error('It did not begin.');
  await fetch(begun.running.address);
  provider.lifetime = 1;
  for (const mode of [
    'work',
    'server-error',
    'garbage',
    'drop',
    { error: 'invalid_grant' },
  ] satisfies TokenMode[]) {
    provider.token = mode;
    await tryAll(client, { ...base, port: relay.port, security: 'tls', signIn }, { clientSecret });
    await handOff(client);
    await client.call('signIn.view', {});
  }
  wires.push(relay.taken());
  await client.call('handoffs.list', { limit: 50 });
  await client.call('deliveries.unsent', {});
  await client.call('handoffs.export', { limit: 50 });
  await client.call('flow.export', {});

  const secrets = [password, proxyPassword, clientSecret, ...provider.secrets];
  expect(provider.secrets.size).toBeGreaterThan(5);
  expect(tracesIn(said.join('\n'), secrets)).toEqual([]);
  expect(tracesIn(Buffer.concat(wires), secrets)).toEqual([]);
  expect(tracesBelow(directory, secrets)).toEqual([]);
  await close();
  expect(tracesBelow(directory, secrets)).toEqual([]);
});

it('no secret of a destination is in any answer, push, log, export, database or backup', {
  timeout: 30_000,
}, async () => {
  const directory = tempDir();
  const { client, said, close } = await theApp(directory);
  const webhook = 'canary-webhook-Qr5vN2';
  const key = 'canary-header-Ty7uB3';
  const signingSecret = `whsec_${Buffer.from('canary-signing-Hj8kM4-0123456789').toString('base64')}`;
  // Whatever it hears comes back in its answers.
  const echo: Answer = (response, request) =>
    void response
      .writeHead(state.status, { location: `/${webhook}`, 'content-type': 'application/json' })
      .end(JSON.stringify({ url: request.url, ...request.headers }));
  const state = { status: 200 };
  const server = await aPostServer(echo);
  await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  const nowhere = { ...base, port: 1, security: 'tls', authority: undefined } as const;
  await client.call('settings.saveMail', { server: nowhere, timeoutSeconds: 5, password });
  const slackInput: DestinationInput = {
    name: 'Channel',
    kind: 'slack',
    url: `${server.url}/${webhook}`,
    ownNetwork: true,
  };
  const crmInput: DestinationInput = {
    ...slackInput,
    name: 'CRM',
    kind: 'http',
    headers: [{ name: 'Authorization', value: `Bearer ${key}` }],
    signingSecret,
  };
  await client.call('destinations.save', slackInput);
  const [channel, crm] = await client.call('destinations.save', crmInput);
  const { flow, revision } = await client.call('flow.get', {});
  if (!channel || !crm) throw new Error('They were not saved.');
  const [toChannel, toCrm] = [channel, crm].map(({ id, name }) => ({ id, name }));
  if (toChannel && toCrm)
    await client.call('flow.save', { flow: withFallbacks(flow, toChannel, toCrm), revision });

  for (state.status of [401, 302, 404, 503, 200]) {
    for (const input of [slackInput, crmInput]) await client.call('destinations.test', input);
    await handOff(client);
  }
  expect(server.received.length).toBeGreaterThan(10);
  await client.call('destinations.list', {});
  await client.call('deliveries.unsent', {});
  await client.call('handoffs.export', { limit: 50 });
  await client.call('flow.export', {});
  await client.call('templates.save', { name: 'Mine' });
  await client.call('templates.list', {});
  await close();

  // As an update keeps it: the copy is made before the next migration is tried.
  const database = new Database(join(directory, databaseFile));
  database.pragma(`user_version = ${migrations.length - 1}`);
  database.close();
  expect(() => openDatabase(directory)).toThrow();
  expect(tracesBelow(directory, ['My parcel is late']).some((trace) => trace.startsWith('backup-'))).toBe(
    true,
  );

  const secrets = [webhook, key, signingSecret, signingSecret.slice('whsec_'.length), password];
  expect(tracesIn(said.join('\n'), secrets)).toEqual([]);
  expect(tracesBelow(directory, secrets)).toEqual([]);
  // The control: the server did hear them.
  const heard = JSON.stringify(server.received);
  expect(tracesIn(heard, [webhook, key])).toEqual([webhook, key]);
});

it('the search finds a secret where there is one: in the file somebody chose, and nowhere else', async () => {
  const directory = tempDir();
  const { client, close } = await theApp(directory);
  await tryAll(client, { ...base, port: 1, security: 'tls' }, { password });
  await client.call('secrets.keep', { keep: true });
  expect(tracesBelow(directory, [password])).toEqual([`secrets.json: ${password}`]);
  await client.call('secrets.keep', { keep: false });
  expect(tracesBelow(directory, [password])).toEqual([]);
  await close();
  const login = Buffer.from(`\0desk\0${password}`).toString('base64');
  expect(tracesIn(`AUTH PLAIN ${login}`, [password])).toEqual([password]);
});
