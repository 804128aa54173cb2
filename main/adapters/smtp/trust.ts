import type { ConnectionOptions } from 'node:tls';
import type { MailServer } from '../../../core/settings.ts';

/**
 * Which certificates are taken from this server. There is no way to take any: a pinned one is trusted by itself alone, and
 * name and validity are checked in every case.
 */
export async function trustOf(
  { authority, pinned }: Pick<MailServer, 'authority' | 'pinned'>,
  trusted: readonly string[],
): Promise<ConnectionOptions> {
  const own = authority ? [...trusted, authority] : trusted;
  if (!pinned && own.length === 0) return {};
  // Loaded only where it is needed, because it takes as long as nodemailer itself.
  const { checkServerIdentity, rootCertificates } = await import('node:tls');
  if (!pinned) return { ca: [...rootCertificates, ...own] };
  return {
    ca: [pinned.certificate],
    // Or only a certificate signed by itself could be pinned.
    allowPartialTrustChain: true,
    checkServerIdentity: (host, shown) =>
      // A pinned certificate that may sign others must not vouch for them.
      shown.fingerprint256 === pinned.fingerprint
        ? checkServerIdentity(host, shown)
        : Object.assign(new Error('Another certificate'), { code: notPinned }),
  };
}

/** The code of the error for a certificate that is not the pinned one. */
export const notPinned = 'ERR_CERTIFICATE_NOT_PINNED';
