import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { MailAccount, TokenFailure } from '../../ports/mailer.ts';
import { type Failure, refusals } from './failures.ts';

type Handler = NonNullable<SMTPConnectionOptions['customAuth']>[string];
type TokenSource = NonNullable<MailAccount['token']>;

/** Logging in by token on one connection: what nodemailer needs to know when it is made, and the login itself. */
export interface TokenLogin {
  readonly customAuth: Readonly<Record<string, Handler>>;
  /** Rejects with nodemailer's error, or with one that {@link heldFailure} knows. */
  logIn(connection: SMTPConnection): Promise<void>;
}

export function createTokenLogin({ server }: MailAccount, token: TokenSource): TokenLogin {
  let failure: Failure | undefined;
  const handlerOf =
    (method: Method): Handler =>
    async ({ sendCommand }) => {
      let refused: string | undefined;
      for (;;) {
        const given = await token(refused);
        if (given.is !== 'token') {
          failure = given;
          throw new Error('No token');
        }
        const { status } = await present(method, { ...server, token: given.value }, sendCommand);
        if (status === 235) return;
        failure = status === 535 ? refusals['token-refused'] : undefined;
        // A token may have been withdrawn before its time: once, with a fresh one.
        if (status !== 535 || refused !== undefined) throw new Error('Refused');
        refused = given.value;
      }
    };
  return {
    customAuth: { [ours('XOAUTH2')]: handlerOf('XOAUTH2'), [ours('OAUTHBEARER')]: handlerOf('OAUTHBEARER') },
    logIn: (connection) =>
      new Promise((resolve, reject) => {
        const method = methodOf(connection);
        if (!method) return reject(holding(refusals['no-token-login']));
        connection.login({ method: ours(method), user: server.user }, (error) => {
          if (error) reject(failure ? holding(failure) : error);
          else resolve();
        });
      }),
  };
}

type Method = 'XOAUTH2' | 'OAUTHBEARER';

/** Not nodemailer's own name: told XOAUTH2, it would log in with PLAIN wherever that is offered, too. */
const ours = (method: Method) => `TOKEN-${method}`;

/** nodemailer sorts out methods it does not know, so they are read from the answer to EHLO itself. */
function methodOf({ lastServerResponse }: SMTPConnection): Method | undefined {
  const lines = String(lastServerResponse || '').match(/^250[ -]AUTH[ =].*$/gim) ?? [];
  const offered = lines
    .join(' ')
    .toUpperCase()
    .split(/[\s=]+/);
  return (['XOAUTH2', 'OAUTHBEARER'] as const).find((method) => offered.includes(method));
}

async function present(
  method: Method,
  facts: { readonly user: string; readonly host: string; readonly port: number; readonly token: string },
  sendCommand: Parameters<Handler>[0]['sendCommand'],
): Promise<{ readonly status?: number | undefined }> {
  const first = await sendCommand(`AUTH ${method} ${initialResponse(method, facts)}`);
  // A refusal comes as a challenge, to be answered by nothing before it is told as an error.
  return first.status === 334 ? sendCommand(method === 'XOAUTH2' ? '' : 'AQ==') : first;
}

/** Google's and Microsoft's XOAUTH2, and RFC 7628 §3.1. */
function initialResponse(
  method: Method,
  { user, host, port, token }: { user: string; host: string; port: number; token: string },
): string {
  const text =
    method === 'XOAUTH2'
      ? `user=${user}\x01auth=Bearer ${token}\x01\x01`
      : `n,a=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},\x01host=${host}\x01port=${port}\x01auth=Bearer ${token}\x01\x01`;
  return Buffer.from(text).toString('base64');
}

/** The failure that an error stands for, where it is known better than from the error itself. */
export function heldFailure(error: unknown): Failure | undefined {
  // Only `holding` makes errors with this property.
  return error instanceof Error && 'failure' in error ? (error.failure as TokenFailure) : undefined;
}

function holding(failure: Failure): Error {
  return Object.assign(new Error(failure.code), { failure });
}
