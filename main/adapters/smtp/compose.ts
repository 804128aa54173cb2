import { domainToASCII } from 'node:url';
import type { MailComposerOptions } from 'nodemailer/lib/mail-composer';
import { isEmailAddress } from '../../../core/email-address.ts';
import type { MailServer } from '../../../core/settings.ts';
import type { OutgoingMail } from '../../ports/mailer.ts';

/**
 * What nodemailer's composer makes the message from. From and To are the configured addresses and nothing else; whatever a
 * visitor typed is only ever in Reply-To (checked), subject (one clean line) and body.
 */
export function composition(
  { mail, messageId, reference, recipient }: OutgoingMail,
  sender: MailServer['sender'],
): MailComposerOptions {
  const replyTo = mail.replyTo === null ? undefined : mailbox(cleanLine(mail.replyTo));
  return {
    from: { name: cleanLine(sender.name), address: sender.address },
    // The envelope decides who gets it; the header tells each of them who else does.
    to: named(mail.to, [recipient]),
    ...(mail.cc && mail.cc.length > 0 ? { cc: named(mail.cc, []) } : {}),
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    subject: cleanLine(mail.subject) || reference,
    messageId,
    headers: {
      'X-Handoff-Id': reference.replace(/[^\w-]/g, ''),
      // RFC 3834 §5: keeps absence notes from answering.
      'Auto-Submitted': 'auto-generated',
    },
    text: cleanBody(mail.text),
    html: cleanBody(mail.html),
    ...(mail.attachment ? { attachments: [jsonAttachment(mail.attachment)] } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function named(addresses: readonly string[] | undefined, otherwise: readonly string[]) {
  const usable = (addresses ?? [])
    .map((address) => mailbox(address))
    .filter((address) => address !== undefined);
  return (usable.length > 0 ? usable : otherwise).map((address) => ({ name: '', address }));
}

function jsonAttachment({ name, json }: NonNullable<OutgoingMail['mail']['attachment']>) {
  const filename = `${name.replace(/\.json$/, '').replace(/[^\w-]/g, '') || 'handoff'}.json`;
  // Base64 keeps it byte for byte, whatever the visitor wrote in it.
  return {
    filename,
    content: Buffer.from(json, 'utf8'),
    contentType: 'application/json; charset=utf-8',
    encoding: 'base64',
  };
}

/** The address with its domain in ASCII (IDNA), or `undefined` when it is not one complete, plain mailbox. */
export function mailbox(address: string): string | undefined {
  if (!isEmailAddress(address)) return undefined;
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  const ascii = `${address.slice(0, at)}@${domain}`;
  return domain === '' || ascii.length > 254 ? undefined : ascii;
}

/** One line of at most 200 characters, without anything that ends a line, hides, or turns the direction of writing. */
export function cleanLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(invisible, '')
    // Would be read as an RFC 2047 encoded word.
    .replaceAll('=?', '= ?')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...line].slice(0, 200).join('').trim();
}

// Zero-width characters, bidirectional controls and tags: they make one text look like another.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text of any length without control characters but line ends (as LF) and tabs. */
export function cleanBody(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}
