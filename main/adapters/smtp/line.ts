import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { MailStage } from '../../../core/handoff/mail-stage.ts';
import type { MailAccount, Mailer } from '../../ports/mailer.ts';
import { createTokenLogin, type TokenLogin } from './token-login.ts';
import { trustOf } from './trust.ts';

export interface Route extends MailAccount {
  /** As it was given: the same object for the same account, as far as the caller knows. */
  readonly account: MailAccount;
  /** Certificates (PEM) to trust besides the public authorities. */
  readonly trusted: readonly string[];
  readonly timeouts: Parameters<Mailer['send']>[2]['timeouts'];
  readonly signal: AbortSignal | undefined;
  readonly onStage: (stage: MailStage) => void;
}

/** A connection to a mail server on which mails can be handed over. */
export interface Line {
  readonly connection: SMTPConnection;
  /** Rejects when the connection ends, for whatever reason; never resolves. */
  readonly broken: Promise<never>;
  /** Ends it now, with that error for whoever waits. */
  breakOff(code: string, message: string): void;
}

/** Connects, encrypts and logs in. Rejects with nodemailer's error. */
export async function openLine(route: Route): Promise<Line> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const tunnel = await tunnelTo(route);
  const tls = await trustOf(route.server, route.trusted);
  const byToken = route.token && createTokenLogin(route, route.token);
  const custom = byToken ? { customAuth: byToken.customAuth } : {};
  const line = watched(new Connection({ ...connectionOptions(route), tls, ...tunnel, ...custom }));
  await during(line, route.signal, async () => {
    await connect(line, route);
    await logIn(line, route, byToken);
  });
  return line;
}

/** Does the work on the line. Aborting the signal breaks the line off; so does an end of it or of the work in an error. */
export async function during<Result>(
  line: Line,
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const onAbort = () => line.breakOff('EABORT', 'Broken off');
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort);
  try {
    return await (signal?.aborted ? line.broken : Promise.race([line.broken, work()]));
  } catch (error) {
    line.connection.close();
    throw error;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Says goodbye without making anybody wait for the answer. */
export function leave({ connection }: Line): void {
  connection.quit();
  setTimeout(() => connection.close(), 2_000).unref();
}

function watched(connection: SMTPConnection): Line {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  // Whoever still waits gets the rejection by the race; a late one is nobody's concern.
  broken.catch(() => undefined);
  const breakOff = (code: string, message: string) => {
    reject(Object.assign(new Error(message), { code }));
    connection.close();
  };
  // Stays after the end: an unheard 'error' would end the process.
  connection.on('error', reject);
  connection.on('end', () => setImmediate(() => breakOff('ECONNECTION', 'Connection ended')));
  return { connection, broken, breakOff };
}

async function connect(line: Line, { server, timeouts, onStage }: Route): Promise<void> {
  const { connection } = line;
  const timer = setTimeout(() => {
    if (connection.stage === 'init') line.breakOff('ETIMEDOUT', 'No connection in time');
  }, timeouts.connect);
  try {
    if (server.proxy) onStage('name');
    onStage('connection');
    await new Promise<void>((resolve, reject) => {
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
  } finally {
    clearTimeout(timer);
  }
}

async function logIn(
  { connection }: Line,
  { server, password, onStage }: Route,
  byToken: TokenLogin | undefined,
): Promise<void> {
  if (!byToken && (server.user === '' || !connection.allowsAuth)) return;
  onStage('login');
  if (byToken) return byToken.logIn(connection);
  const credentials = { user: server.user, pass: password };
  await new Promise<void>((resolve, reject) => {
    connection.login({ credentials }, (error) => (error ? reject(error) : resolve()));
  });
}

function connectionOptions({ server, timeouts }: Route): SMTPConnectionOptions {
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    // nodemailer counts greeting and STARTTLS into its time for connecting; the connecting part has a timer of its own.
    connectionTimeout: timeouts.connect + timeouts.greeting,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.idle,
    dnsTimeout: timeouts.connect,
    // Breaking off means now, not when the server agrees.
    socketCloseTimeout: 0,
    maxResponseSize: 64 * 1024,
  };
}

/** By way of the proxy, where there is one: nodemailer then talks over the open connection and looks no name up. */
async function tunnelTo({ server, proxyPassword, trusted, timeouts, signal }: Route) {
  if (!server.proxy) return {};
  const { openTunnel } = await import('../proxy/tunnel.ts');
  const own = server.authority ? [...trusted, server.authority] : trusted;
  const route = { proxy: server.proxy, password: proxyPassword, trusted: own };
  return { connection: await openTunnel(route, server, { timeout: timeouts.connect, signal }) };
}
