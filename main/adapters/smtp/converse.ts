import { Readable } from 'node:stream';
import type { KeptLines } from './kept-lines.ts';
import { during, type Line, leave, openLine, type Route } from './line.ts';

export interface Parcel {
  readonly sender: string;
  readonly recipient: string;
  readonly raw: Buffer;
  /** Called once the server has agreed to take the message; its first byte leaves when this resolves. Rejecting keeps it here. */
  readonly beforeMessage: () => Promise<void>;
}

/**
 * Hands one message over. Resolves with the server's acceptance; rejects with nodemailer's error. With `kept`, a line that
 * an earlier mail left open is used, and this one is left open for the next.
 */
export async function converse(parcel: Parcel, route: Route, kept?: KeptLines): Promise<string> {
  const open = kept?.take(route);
  if (open) {
    let leaving = false;
    const beforeMessage = () => {
      leaving = true;
      return parcel.beforeMessage();
    };
    try {
      return await handOver(open, { ...parcel, beforeMessage }, route, kept);
    } catch (error) {
      // Servers end a line between two mails as they like. Nothing of this one has left, so a fresh line begins it anew.
      if (leaving || route.signal?.aborted || !isEndOfLine(error)) throw error;
    }
  }
  return handOver(await openLine(route), parcel, route, kept);
}

async function handOver(line: Line, parcel: Parcel, route: Route, kept?: KeptLines): Promise<string> {
  const reply = await during(line, route.signal, () => send(line, parcel, route));
  if (kept) kept.keep(route, line);
  else leave(line);
  return reply;
}

function isEndOfLine(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  const responseCode = 'responseCode' in error ? error.responseCode : undefined;
  // RFC 5321 §3.8: 421 may come instead of any reply, when the server closes the connection.
  if (responseCode !== undefined) return responseCode === 421;
  return code === 'ECONNECTION' || code === 'ESOCKET';
}

function send({ connection }: Line, parcel: Parcel, { onStage }: Route): Promise<string> {
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
function messageStream(raw: Buffer, beforeMessage: () => Promise<void>): Readable {
  let asked = false;
  return new Readable({
    read() {
      if (asked) return;
      asked = true;
      beforeMessage().then(
        () => {
          this.push(raw);
          this.push(null);
        },
        (error: unknown) => {
          this.destroy(error instanceof Error ? error : new Error('The message was held back.'));
        },
      );
    },
  });
}
