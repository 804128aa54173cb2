import type { Shell } from 'electron';

/** Hosts that the app's own texts link to. */
const knownHosts: ReadonlySet<string> = new Set([
  'learn.microsoft.com',
  'support.google.com',
  'myaccount.google.com',
  'reactflow.dev',
]);

/** Opens one of the app's own links in the browser or mail program. Any other address is refused silently. */
export function openLink(shell: Pick<Shell, 'openExternal'>, address: string): boolean {
  const link = parseLink(address);
  if (link === undefined) return false;
  void shell.openExternal(link);
  return true;
}

/**
 * Opens the sign-in page of a mail provider in the browser. Its host is whatever the settings name, so only the kind of
 * address is checked: encrypted, or on this computer. Rejects for any other.
 */
export async function openSignInPage(shell: Pick<Shell, 'openExternal'>, address: string): Promise<void> {
  const { protocol, hostname, username, href } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
  if (!isSafe || username !== '') throw new Error('Not an address to sign in at.');
  await shell.openExternal(href);
}

/** The normalized address if it may be opened. What is opened is what was checked, never the text as it came. */
export function parseLink(address: string): string | undefined {
  if (!/^(?:https:\/\/[a-z0-9]|mailto:)[\x21-\x7e]+$/.test(address) || address.includes('\\'))
    return undefined;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.protocol === 'https:') return knownHosts.has(url.host) ? url.href : undefined;
  // No headers such as attach= or bcc=, which some mail programs obey (RFC 6068 §7).
  return url.protocol === 'mailto:' && url.search === '' && url.hash === '' ? url.href : undefined;
}
