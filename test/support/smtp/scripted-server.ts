import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** What the server does when its turn comes: says a reply line, stays silent, closes, or says its last words and closes. */
export type Act = string | 'hang' | 'drop' | { readonly lastWords: string };

export interface Script {
  readonly greeting?: Act;
  readonly ehlo?: Act;
  readonly starttls?: Act;
  /** A function hears the whole line. A challenge (334) is taken back with 535 whatever it is answered with. */
  readonly auth?: Act | ((line: string) => Act);
  readonly mail?: Act;
  readonly rcpt?: Act;
  readonly data?: Act;
  /** After the first bytes of the message. */
  readonly midway?: Act;
  /** After the message's final dot, which has then been recorded as received. */
  readonly dot?: Act;
  /** Offered after EHLO, instead of the usual ones. */
  readonly extensions?: readonly string[];
  /** The ways to log in among the usual ones. */
  readonly auths?: string;
  /** The one recipient that all from RCPT on is meant for; others meet a server that takes everything. */
  readonly only?: string;
  /** How the same connection goes on once it has taken a mail. */
  readonly afterFirst?: Omit<Script, 'afterFirst' | 'certificate' | 'greeting'>;
  /** One of those in the folder, or one made for the test. */
  readonly certificate?:
    | 'localhost'
    | 'other-name'
    | 'expired'
    | 'self-signed'
    | { readonly key: string; readonly cert: string };
}

export interface ReceivedMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire, with dots unstuffed. */
  readonly raw: string;
  /** As it came over the wire, up to and including the final dot. */
  readonly wire: string;
}

export interface ScriptedServer {
  readonly port: number;
  /** The script for every connection from now on. */
  play(script: Script): void;
  /** Hangs up on everybody and does as it should from now on. What it has received stays. */
  recover(): void;
  /** Messages received whole, whatever was answered then. */
  readonly received: ReceivedMessage[];
  readonly commands: string[];
  readonly connections: number;
  close(): Promise<void>;
}

/** A mail server on raw sockets that behaves badly exactly where it is told to. */
export async function startScriptedServer(security: 'none' | 'starttls' | 'tls'): Promise<ScriptedServer> {
  const state = { script: {} as Script, connections: 0 };
  const received: ReceivedMessage[] = [];
  const commands: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((raw) => {
    state.connections += 1;
    open.add(raw);
    raw.on('error', () => undefined);
    raw.on('close', () => open.delete(raw));
    const stage = { script: state.script, security, received, commands };
    if (security === 'tls') talk(secured(raw, state.script), { ...stage, encrypted: true });
    else talk(raw, { ...stage, encrypted: false });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A TCP server's address is an AddressInfo.
    port: (server.address() as AddressInfo).port,
    play(script) {
      state.script = script;
      received.length = 0;
      commands.length = 0;
      state.connections = 0;
    },
    recover() {
      const { auths } = state.script;
      state.script = auths ? { auths } : {};
      for (const socket of open) socket.destroy();
    },
    received,
    commands,
    get connections() {
      return state.connections;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Stage {
  readonly script: Script;
  readonly security: 'none' | 'starttls' | 'tls';
  readonly received: ReceivedMessage[];
  readonly commands: string[];
  readonly encrypted: boolean;
}

interface Mail {
  from: string;
  to: string[];
  receiving: boolean;
}

function talk(socket: Socket, stage: Stage, greet = true): void {
  const { commands } = stage;
  let { script } = stage;
  const mail: Mail = { from: '', to: [], receiving: false };
  let pending = '';
  const act = (what: Act) => perform(socket, what);
  const onData = (chunk: Buffer) => {
    pending += chunk.toString('latin1');
    for (;;) {
      if (mail.receiving && script.midway && met(script, mail)) {
        // Whatever else comes is not looked at.
        socket.removeListener('data', onData).resume();
        return act(script.midway);
      }
      const [taken, rest] = mail.receiving ? upToDot(pending) : upToLineEnd(pending);
      if (rest === undefined) return;
      pending = rest;
      if (mail.receiving) {
        receive(taken, mail, stage);
        act((met(script, mail) && script.dot) || '250 2.0.0 queued as 7F3A');
        script = script.afterFirst ?? script;
        continue;
      }
      commands.push(taken);
      if (/^STARTTLS$/i.test(taken) && !script.starttls) {
        socket.removeListener('data', onData);
        act('220 go on');
        return talk(secured(socket, script), { ...stage, encrypted: true }, false);
      }
      answer(taken, { ...stage, script }, mail, act);
    }
  };
  socket.on('data', onData);
  socket.on('error', () => undefined);
  if (greet) act(script.greeting ?? '220 test.example ESMTP');
}

type Taken = readonly [taken: string, rest: string] | readonly [taken: '', rest: undefined];

function upToLineEnd(pending: string): Taken {
  const end = pending.indexOf('\n');
  return end < 0 ? ['', undefined] : [pending.slice(0, end).replace(/\r$/, ''), pending.slice(end + 1)];
}

/** The message without its final dot. */
function upToDot(pending: string): Taken {
  const end = pending.startsWith('.\r\n') ? 0 : pending.indexOf('\r\n.\r\n') + 2;
  return end === 1 ? ['', undefined] : [pending.slice(0, end), pending.slice(end + 3)];
}

function receive(wire: string, mail: Mail, { received }: Stage): void {
  mail.receiving = false;
  const raw = Buffer.from(wire.replace(/^\./gm, ''), 'latin1').toString('utf8');
  received.push({ from: mail.from, to: mail.to, raw, wire: `${wire}.\r\n` });
}

function answer(
  line: string,
  { script, security, encrypted }: Stage,
  mail: Mail,
  act: (what: Act) => void,
): void {
  const verb = line.slice(0, 4).toUpperCase();
  switch (verb) {
    case 'EHLO':
    case 'HELO': {
      const starttls = security === 'starttls' && !encrypted ? ['STARTTLS'] : [];
      const offered = script.extensions ?? [
        ...starttls,
        ...usualExtensions,
        `AUTH ${script.auths ?? 'PLAIN LOGIN'}`,
      ];
      const lines = ['test.example', ...offered].map(
        (one, index, all) => `250${index < all.length - 1 ? '-' : ' '}${one}`,
      );
      return act(script.ehlo ?? lines.join('\r\n'));
    }
    case 'STAR':
      return act(script.starttls ?? '502 not here');
    case 'AUTH':
      return act(typeof script.auth === 'function' ? script.auth(line) : (script.auth ?? '235 welcome'));
    case '':
    case 'AQ==':
      return act('535 5.7.8 refused');
    case 'MAIL':
      mail.from = /<(.*?)>/.exec(line)?.[1] ?? '';
      mail.to = [];
      return act(script.mail ?? '250 sender ok');
    case 'RCPT':
      mail.to.push(/<(.*?)>/.exec(line)?.[1] ?? '');
      return act((met(script, mail) && script.rcpt) || '250 recipient ok');
    case 'DATA': {
      const what = (met(script, mail) && script.data) || '354 go ahead';
      act(what);
      mail.receiving = typeof what === 'string' && what.startsWith('354');
      return;
    }
    case 'QUIT':
      return act({ lastWords: '221 bye' });
    default:
      return act('500 what?');
  }
}

/** Whether this mail is one that the script's faults are meant for. */
function met({ only }: Script, { to }: Mail): boolean {
  return only === undefined || to.includes(only);
}

const usualExtensions = ['8BITMIME', 'SIZE 10485760', 'DSN'];

function perform(socket: Socket, what: Act): void {
  if (what === 'hang') return;
  if (what === 'drop') {
    socket.destroy();
    return;
  }
  if (typeof what === 'string') socket.write(`${what}\r\n`);
  // Destroyed at once, a socket with unread bytes would take the last words back.
  else socket.end(`${what.lastWords}\r\n`);
}

function secured(raw: Socket, { certificate = 'localhost' }: Script): TLSSocket {
  const read = (name: string) => readFileSync(new URL(`./certificates/${name}.pem`, import.meta.url));
  const pair =
    typeof certificate === 'string'
      ? { key: read(`${certificate}.key`), cert: read(certificate) }
      : { key: certificate.key, cert: certificate.cert };
  const socket = new TLSSocket(raw, { isServer: true, ...pair });
  socket.on('error', () => raw.destroy());
  return socket;
}

/** The authority that signed the good certificate, to be trusted by the client under test. */
export function testAuthority(): string {
  return readFileSync(new URL('./certificates/authority.pem', import.meta.url), 'utf8');
}
