import { z } from 'zod';

/** How a server is named in the settings: a host name or an IP address, without scheme and port. */
const hostName = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(253)
    .regex(/^[\p{L}\p{N}.:_-]+$/u, 'A server name has no spaces, slashes or @.');

export const HostName = hostName('Enter the name of your mail server, like smtp.example.com.');

export const Port = z
  .number('Enter a port number, usually 587 or 465.')
  .int()
  .min(1, 'Ports start at 1.')
  .max(65_535, 'Ports end at 65535.');

/** What stands between this computer and the servers outside. Its password is kept with the other secrets. */
export const MailProxy = z.strictObject({
  /** `http`, `https`: CONNECT (RFC 9110 §9.3.6), over TLS for `https`. `socks5`: RFC 1928. `socks4`: with names (4a). */
  kind: z.enum(['http', 'https', 'socks5', 'socks4']),
  host: hostName('Enter the name of the proxy, like proxy.example.com.'),
  port: z.number('Enter the proxy’s port number.').int().min(1, 'Ports start at 1.').max(65_535),
  /** Empty: it wants no login. */
  user: z.string().trim().max(254),
});
export type MailProxy = z.infer<typeof MailProxy>;

/** A certificate somebody looked at and chose to trust for one server, with what was shown of it. */
export const PinnedCertificate = z.strictObject({
  /** PEM. */
  certificate: z
    .string()
    .trim()
    .max(16_000)
    .regex(/^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----$/),
  /** Who it was made for, and by whom. */
  name: z.string().max(300),
  issuer: z.string().max(300),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  /** SHA-256 of the certificate, as pairs of hexadecimal digits. */
  fingerprint: z.string().regex(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
});
export type PinnedCertificate = z.infer<typeof PinnedCertificate>;
