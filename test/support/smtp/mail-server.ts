import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/*
 * A mail server in a process of its own, for tests that drive the app from outside:
 *   node test/support/smtp/mail-server.ts --port=0 --mode=accept --out=DIR [--security=none|starttls|tls] [--reply-after=MS] [--forget]
 * Prints `port N` when it listens. Every accepted mail is on disk as DIR/0001.eml with its envelope in DIR/0001.json before
 * the client hears of the acceptance. A line on standard input names the new mode, which is printed back as `mode M`;
 * the process ends when standard input does. `--forget` puts nothing on disk.
 */

const modes = [
  'accept',
  'refuse', // RCPT TO: 550
  'refuse-sender', // MAIL FROM: 550
  'refuse-message', // after the message: 554
  'refuse-login', // AUTH: 535
  'busy', // RCPT TO: 451
  'hang', // connects, never greets
  'hang-after-message', // takes the message, never answers
  'drop', // closes at once
  'drop-after-message', // takes the message, closes without an answer
] as const;
export type MailServerMode = (typeof modes)[number];

const { values: flags } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    mode: { type: 'string', default: 'accept' },
    out: { type: 'string' },
    security: { type: 'string', default: 'none' },
    'reply-after': { type: 'string', default: '0' },
    forget: { type: 'boolean', default: false },
  },
});
const out = flags.out ?? fail('--out=DIR is needed');
mkdirSync(out, { recursive: true });
const state = {
  mode: modeNamed(flags.mode),
  count: readdirSync(out).filter((name) => name.endsWith('.json')).length,
};

const server = new SMTPServer({
  ...(flags.security === 'none' ? {} : certificate()),
  secure: flags.security === 'tls',
  ...(flags.security === 'starttls' ? {} : { disabledCommands: ['STARTTLS'] }),
  authOptional: true,
  allowInsecureAuth: true,
  disableReverseLookup: true,
  closeTimeout: 100,
  socketTimeout: 3_600_000,
  onConnect(_session, answer) {
    if (state.mode === 'drop') answer(reply(421, 'Going down'));
    else if (state.mode !== 'hang') answer();
  },
  onAuth({ username }, _session, answer) {
    if (state.mode === 'refuse-login') answer(reply(535, 'Authentication failed'));
    else answer(null, { user: username });
  },
  onMailFrom: (_address, _session, answer) =>
    answer(state.mode === 'refuse-sender' ? reply(550, 'Not you') : null),
  onRcptTo(_address, _session, answer) {
    if (state.mode === 'refuse') answer(reply(550, 'No such mailbox'));
    else answer(state.mode === 'busy' ? reply(451, 'Try again later') : null);
  },
  onData: (stream, session, answer) => receive(stream, session, answer),
});

server.on('error', () => undefined);
server.listen(Number(flags.port), '127.0.0.1', () => {
  // A TCP server's address is an AddressInfo.
  say(`port ${(server.server.address() as AddressInfo).port}`);
});
const commands = createInterface({ input: process.stdin });
commands.on('line', (line) => {
  state.mode = modeNamed(line.trim());
  say(`mode ${state.mode}`);
});
commands.on('close', () => process.exit(0));

function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  answer: (error?: Error | null, message?: string) => void,
): void {
  const chunks: Buffer[] = [];
  const { mode } = state;
  if (flags.forget) {
    stream.resume();
    stream.on('end', () => answer(null, 'queued'));
    return;
  }
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    if (mode === 'refuse-message') return answer(reply(554, 'Refused'));
    const number = store(Buffer.concat(chunks), session);
    if (mode === 'hang-after-message') return;
    if (mode === 'drop-after-message') return process.nextTick(() => dropAll());
    const accept = () => answer(null, `queued as ${number}`);
    // A timer of 0 ms would still take one.
    if (flags['reply-after'] === '0') accept();
    else setTimeout(accept, Number(flags['reply-after']));
  });
}

function store(raw: Buffer, session: SMTPServerSession): string {
  state.count += 1;
  const name = String(state.count).padStart(4, '0');
  const { mailFrom, rcptTo } = session.envelope;
  const envelope = {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    user: session.user ?? null,
    secure: session.secure,
    at: new Date().toISOString(),
  };
  writeFileSync(join(out, `${name}.eml`), raw);
  // The envelope is there only once the mail is, and whole.
  writeFileSync(join(out, `${name}.json.new`), JSON.stringify(envelope));
  renameSync(join(out, `${name}.json.new`), join(out, `${name}.json`));
  return name;
}

function dropAll(): void {
  // Not in the types: the open sessions, each with its socket.
  const { connections } = server as unknown as { connections: Set<{ _socket: { destroy(): void } }> };
  for (const connection of connections) connection._socket.destroy();
}

function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

function modeNamed(name: string): MailServerMode {
  return (
    modes.find((mode) => mode === name) ?? fail(`There is no mode "${name}". Modes: ${modes.join(', ')}`)
  );
}

function certificate() {
  const read = (name: string) => readFileSync(new URL(`./certificates/${name}`, import.meta.url));
  return { key: read('localhost.key.pem'), cert: read('localhost.pem') };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(because: string): never {
  process.stderr.write(`${because}\n`);
  process.exit(1);
}
