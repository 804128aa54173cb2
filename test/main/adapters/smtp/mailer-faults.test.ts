import { createServer } from 'node:net';
import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../main/adapters/smtp/classify.ts';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import type { MailAccount } from '../../../../main/ports/mailer.ts';
import { aMail, anAccount, calmTimeouts, shortTimeouts } from '../../../support/smtp/a-mail.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
  testAuthority,
} from '../../../support/smtp/scripted-server.ts';

const password = 'correct horse battery';
const mailer = createMailer({ trusted: [testAuthority()] });

interface More {
  readonly signal?: AbortSignal;
  readonly handingOver?: () => void;
  readonly silent?: boolean;
}

async function send(account: MailAccount, more: More = {}) {
  let marked = 0;
  const handingOver = () => {
    marked += 1;
    more.handingOver?.();
  };
  const timeouts = more.silent ? shortTimeouts : calmTimeouts;
  const options = { timeouts, handingOver, ...(more.signal ? { signal: more.signal } : {}) };
  const outcome = await mailer.send(aMail(), account, options);
  return { outcome, marked };
}

function accountWith(login: string, server: Parameters<typeof anAccount>[0]): MailAccount {
  if (login === 'no login') return anAccount(server);
  if (login === 'a password') return anAccount(server, password);
  const token = async () => ({ is: 'token', value: 'correct-token' }) as const;
  return { ...anAccount({ ...server, user: 'desk@example.com' }), token };
}

const securities = ['none', 'starttls', 'tls'] as const;

/** A server of its own for each test, so that the silent ones can wait side by side. */
async function aServer(security: (typeof securities)[number], script: Script): Promise<ScriptedServer> {
  const server = await startScriptedServer(security);
  server.play(script);
  return server;
}

describe.concurrent.each(
  securities.flatMap((security) => [
    { security, login: 'no login' },
    { security, login: 'a password' },
    { security, login: 'a token' },
  ]),
)('with security $security and $login', ({ security, login }) => {
  const accountAt = ({ port }: ScriptedServer) => accountWith(login, { port, security, host: 'localhost' });
  const serverWith = (script: Script) =>
    aServer(security, login === 'a token' ? { ...script, auths: 'XOAUTH2' } : script);

  it('breaks off at once when told to, and nothing has left', async () => {
    const server = await serverWith({ mail: 'hang' });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const began = Date.now();
    const { outcome, marked } = await send(accountAt(server), controller);
    await server.close();
    expect(outcome).toMatchObject({ is: 'retry', code: 'broken-off' });
    expect(marked).toBe(0);
    expect(Date.now() - began).toBeLessThan(calmTimeouts.idle / 2);
  });

  it('does not even connect when broken off before', async () => {
    const server = await serverWith({});
    const { outcome } = await send(accountAt(server), { signal: AbortSignal.abort() });
    await server.close();
    expect(outcome).toMatchObject({ is: 'retry', code: 'broken-off' });
    expect(server.received).toHaveLength(0);
  });

  it('cannot say what became of a message when broken off after it left', async () => {
    const server = await serverWith({ dot: 'hang' });
    const controller = new AbortController();
    const handingOver = () => setTimeout(() => controller.abort(), 50);
    const { outcome } = await send(accountAt(server), { signal: controller.signal, handingOver });
    await server.close();
    expect(outcome.is).toBe('in-doubt');
  });

  it('keeps the message when the marker cannot be written', async () => {
    const server = await serverWith({});
    const handingOver = () => {
      throw new Error('The disk is full.');
    };
    const { outcome } = await send(accountAt(server), { handingOver });
    await server.close();
    expect(outcome.is).toBe('retry');
    expect(server.received).toHaveLength(0);
  });
});

describe('before and beside the conversation', () => {
  it('says that nothing answers at a closed port', async () => {
    const { outcome } = await send(anAccount({ port: await closedPort() }));
    expect(outcome).toMatchObject({ is: 'retry', code: 'not-listening' });
  });

  it('tries again later when the name is not found', async () => {
    const { outcome } = await send(anAccount({ port: 25, host: 'no-such-server.invalid' }));
    expect(outcome.is).toBe('retry');
  });

  it('names port and security when a plain server is spoken to in TLS', async () => {
    const server = await startScriptedServer('none');
    const { outcome } = await send(anAccount({ port: server.port, security: 'tls' }));
    expect(outcome).toMatchObject({ is: 'pause', code: 'wrong-security' });
    await server.close();
  });

  it.each(['none', 'starttls'] as const)(
    'gives up waiting when a TLS server is spoken to with %s',
    async (security) => {
      const server = await startScriptedServer('tls');
      const { outcome } = await send(anAccount({ port: server.port, security }), { silent: true });
      expect(outcome).toMatchObject({ is: 'retry' });
      await server.close();
    },
  );

  it('speaks HELO to a server that knows no EHLO, where no encryption is asked for', async () => {
    const server = await startScriptedServer('none');
    server.play({ ehlo: '500 what?' });
    await send(anAccount({ port: server.port }));
    expect(server.commands.map((line) => line.slice(0, 4))).toEqual(['EHLO', 'HELO']);
    await server.close();
  });

  it('never begins without a usable sender, recipient or password', async () => {
    const server = await startScriptedServer('none');
    const bad = await mailer.send(
      aMail({ recipient: 'a@b.example, c@d.example' }),
      anAccount({ port: server.port }),
      {
        handingOver: () => undefined,
        timeouts: shortTimeouts,
      },
    );
    expect(bad).toMatchObject({ is: 'stop', code: 'bad-recipient' });
    const noPassword = { ...anAccount({ port: server.port, user: 'desk' }) };
    expect((await send(noPassword)).outcome).toMatchObject({ is: 'pause', code: 'no-password' });
    const sender = { name: '', address: 'desk' };
    expect((await send(anAccount({ port: server.port, sender }))).outcome).toMatchObject({
      code: 'bad-sender',
    });
    expect(server.connections).toBe(0);
    await server.close();
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}

it('would send again what the server has, without a note that the message had begun to leave: the control', async () => {
  const server = await startScriptedServer('none');
  server.play({ dot: 'drop' });
  const bare = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  const mail = { from: 'desk@example.com', to: 'team@example.com', text: 'Hi' };
  const error: unknown = await bare.sendMail(mail).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(server.received).toHaveLength(1);
  expect(classify(error, true).is).toBe('in-doubt');
  expect(classify(error, false).is).toBe('retry');
  await server.close();
});
