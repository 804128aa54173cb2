import type { MailStage } from '../../../core/handoff/mail-stage.ts';

/**
 * The stage an attempt ended in: by what the fault is about, else by the command the server refused, else the stage that
 * was `reached`. `code` is that of the outcome.
 */
export function stageOf(code: string, error: unknown, reached: MailStage): MailStage {
  const command = error instanceof Error && 'command' in error ? String(error.command) : '';
  if (code.includes('proxy')) return 'proxy';
  if (code.startsWith('login-')) return 'login';
  return byCode[code] ?? byCommand[command.slice(0, 4)] ?? reached;
}

const byCode: Readonly<Record<string, MailStage>> = {
  'name-not-found': 'name',
  certificate: 'tls',
  'certificate-changed': 'tls',
  'not-encrypted': 'tls',
  'wrong-security': 'tls',
  'clear-password': 'login',
  'no-password': 'login',
  'bad-sender': 'sender',
  'sender-refused': 'sender',
  'bad-recipient': 'recipient',
  'recipient-refused': 'recipient',
  'message-refused': 'message',
  'too-large': 'message',
};

const byCommand: Readonly<Record<string, MailStage>> = {
  MAIL: 'sender',
  RCPT: 'recipient',
  DATA: 'message',
};
