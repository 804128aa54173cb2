import { z } from 'zod';

/**
 * One mail address as people write it, outer spaces removed: RFC 5321 §4.1.2 dot-string local part (no quoted form, no
 * comments), a domain of at least two labels, 254 characters at most (RFC 5321 §4.5.3.1.3). Non-ASCII is allowed in the
 * domain and, for SMTPUTF8 (RFC 6531), in the local part.
 */
export const EmailAddress = z
  .string()
  .trim()
  .min(1, 'Enter an email address, like team@example.com.')
  .refine(isEmailAddress, 'This is not a complete email address. It should look like team@example.com.');

const localPart = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

export function isEmailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const labels = text.slice(at + 1).split('.');
  if (at < 1 || local.length > 64 || !localPart.test(local)) return false;
  if (labels.length < 2 || !labels.every((one) => label.test(one))) return false;
  return !/^\d+$/.test(labels.at(-1) ?? '');
}
