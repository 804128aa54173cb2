import type { MailAccount, OutgoingMail } from '../../../main/ports/mailer.ts';

export function aMail(
  changes: Partial<OutgoingMail['mail']> & Partial<Omit<OutgoingMail, 'mail'>> = {},
): OutgoingMail {
  const { messageId, reference, recipient, ...mail } = changes;
  return {
    messageId: messageId ?? '<handoff-1.1@example.com>',
    reference: reference ?? 'H-1001',
    recipient: recipient ?? 'team@example.com',
    mail: {
      subject: 'Ada needs help',
      text: 'Name: Ada\n',
      html: '<p>Name: Ada</p>',
      replyTo: 'ada@example.org',
      ...mail,
    },
  };
}

export function anAccount(
  server: Partial<MailAccount['server']> & Pick<MailAccount['server'], 'port'>,
  password: string | undefined = undefined,
): MailAccount {
  return {
    server: {
      host: '127.0.0.1',
      security: 'none',
      user: password === undefined ? '' : 'desk@example.com',
      sender: { name: 'Help desk', address: 'desk@example.com' },
      ...server,
    },
    password,
  };
}

/** For servers that stay silent on purpose. */
export const shortTimeouts = { connect: 400, greeting: 400, idle: 400 };

/** For all others: long enough for a busy machine. */
export const calmTimeouts = { connect: 5_000, greeting: 5_000, idle: 5_000 };
