import { z } from 'zod';

/**
 * Logging in to the mail server with a token of the provider's sign-in page (OAuth 2.0) instead of a password.
 * No secret is in here: client secret and tokens are kept with the other secrets.
 */
export const SignInWay = z.strictObject({
  provider: z.enum(['microsoft', 'google']),
  /** The organisation's own registration of this app. Empty: the one that the policy names. */
  clientId: z.string().trim().max(200).regex(/^\S*$/, 'An application ID has no spaces.'),
  /** Microsoft's directory: its ID or domain. Empty: any organisation. */
  tenant: z
    .string()
    .trim()
    .max(100)
    .regex(/^[\w.-]*$/, 'A directory is its ID or its domain.')
    .default(''),
  /** Of a private cloud: the address its sign-in is described at. Empty: the provider's public one. */
  issuer: z
    .union([
      z.literal(''),
      z.url({ protocol: /^https$/, error: 'Enter an address that begins with https://.' }),
      // For an authorization server on this very computer.
      z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}\/?$/),
    ])
    .default(''),
  /** Of a private cloud: what is asked for. Empty: sending mail by SMTP with the public one. */
  scope: z.string().trim().max(500).default(''),
});
export type SignInWay = z.infer<typeof SignInWay>;

/** What a sign-in is good for; tokens of another one are not used. */
export function signInKey({ provider, clientId, tenant, issuer, scope }: SignInWay): string {
  return JSON.stringify([provider, clientId, tenant, issuer, scope]);
}
