import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { MailStage } from '../../../core/handoff/mail-stage.ts';
import type { MailAccount, Mailer } from '../../ports/mailer.ts';
import { trustOf } from './trust.ts';

export interface Parcel {
  readonly sender: string;
  readonly recipient: string;
  readonly raw: Buffer;
  /** Called once the server has agreed to take the message and before its first byte leaves. Throwing keeps it here. */
  readonly beforeMessage: () => void;
}

export interface Route extends MailAccount {
  /** Certificates (PEM) to trust besides the public authorities. */
  readonly trusted: readonly string[];
  readonly timeouts: Parameters<Mailer['send']>[2]['timeouts'];
  readonly signal: AbortSignal | undefined;
  readonly onStage: (stage: MailStage) => void;
}

/** One SMTP conversation for one message. Resolves with the server's acceptance; rejects with nodemailer's error. */
export async function converse(parcel: Parcel, route: Route): Promise<string> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const tunnel = await tunnelTo(route);
  const tls = await trustOf(route.server, route.trusted);
  const connection = new Connection({ ...connectionOptions(route), tls, ...tunnel });
  const watch = watchOver(connection, route);
  try {
    if (route.signal?.aborted) return await watch.broken;
    const reply = await Promise.race([watch.broken, deliver(connection, parcel, route)]);
    leave(connection);
    return reply;
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    watch.end();
  }
}

async function deliver(
  connection: SMTPConnection,
  parcel: Parcel,
  { server, password, onStage }: Route,
): Promise<string> {
  if (server.proxy) onStage('name');
  onStage('connection');
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  if (server.user !== '' && connection.allowsAuth) {
    onStage('login');
    const credentials = { user: server.user, pass: password };
    await new Promise<void>((resolve, reject) => {
      connection.login({ credentials }, (error) => (error ? reject(error) : resolve()));
    });
  }
  onStage('sender');
  const { sender, recipient, raw, beforeMessage } = parcel;
  // The size lets a server with a limit refuse before the message travels (RFC 1870). Only failures are asked to be
  // reported, and without the message in them (RFC 3461).
  const dsn = { ret: 'HDRS', notify: ['FAILURE', 'DELAY'] } as const;
  const envelope = {
    from: sender,
    to: [recipient],
    size: raw.length,
    dsn: { ...dsn, notify: [...dsn.notify] },
  };
  return new Promise((resolve, reject) => {
    connection.send(envelope, messageStream(raw, beforeMessage), (error, info) =>
      error ? reject(error) : resolve(info.response),
    );
  });
}

/**
 * nodemailer reads the message only once the server has answered DATA with its go-ahead. So the first read is the last
 * moment before bytes leave, whether or not the server takes commands in a batch (PIPELINING).
 */
function messageStream(raw: Buffer, beforeMessage: () => void): Readable {
  return new Readable({
    read() {
      try {
        beforeMessage();
        this.push(raw);
        this.push(null);
      } catch (error) {
        this.destroy(error instanceof Error ? error : new Error('The message was held back.'));
      }
    },
  });
}

function connectionOptions({ server, timeouts }: Route): SMTPConnectionOptions {
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    // nodemailer counts greeting and STARTTLS into its time for connecting; `watchOver` keeps the connecting part.
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

function watchOver(connection: SMTPConnection, { timeouts, signal }: Route) {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  // Whoever still waits gets the rejection by the race; a late one is nobody's concern.
  broken.catch(() => undefined);
  const breakOff = (code: string, message: string) => {
    reject(Object.assign(new Error(message), { code }));
    connection.close();
  };
  const onAbort = () => breakOff('EABORT', 'Broken off');
  const timer = setTimeout(() => {
    if (connection.stage === 'init') breakOff('ETIMEDOUT', 'No connection in time');
  }, timeouts.connect);
  // Stays after the end: an unheard 'error' would end the process.
  connection.on('error', reject);
  connection.on('end', () => setImmediate(() => breakOff('ECONNECTION', 'Connection ended')));
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort);
  return {
    broken,
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

/** Says goodbye without making anybody wait for the answer. */
function leave(connection: SMTPConnection): void {
  connection.quit();
  setTimeout(() => connection.close(), 2_000).unref();
}
