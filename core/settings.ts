import { z } from 'zod';
import { Certificates } from './certificates.ts';
import { Destination, mostDestinations } from './destination.ts';
import { EmailAddress } from './email-address.ts';
import { HostName, MailProxy, PinnedCertificate, Port } from './mail-route.ts';
import { SignInWay } from './mail-sign-in.ts';

/** Settings > Support Operations. Switched on, it needs an address to write to. */
export const SupportOperations = z
  .strictObject({ enabled: z.boolean(), email: z.union([z.literal(''), EmailAddress]) })
  .refine((support) => !support.enabled || support.email !== '', {
    path: ['email'],
    message: 'Enter the address your support team reads, like team@example.com.',
  });
export type SupportOperations = z.infer<typeof SupportOperations>;

export const MailServer = z.strictObject({
  host: HostName,
  port: Port,
  /** `tls`: encrypted from the first byte. `starttls`: switched to encryption before anything else, or not sent. */
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().trim().max(254),
  sender: z.strictObject({ name: z.string().trim().max(200), address: EmailAddress }),
  /** Trusted for this server besides the public authorities: the organisation's own, or the server's own certificate. */
  authority: Certificates.optional(),
  /** The only certificate this server may show. Name and validity are still checked. */
  pinned: PinnedCertificate.optional(),
  /** How a token is got to log in with. Left out: with user and password. */
  signIn: SignInWay.optional(),
  /** Left out: the server is reached directly. */
  proxy: MailProxy.optional(),
});
export type MailServer = z.infer<typeof MailServer>;

/** How fast mails go out through the server; the defaults suit most providers. */
export const MailPace = z.strictObject({
  perMinute: z.number().int().min(1, 'At least 1 mail a minute.').max(1_000, 'At most 1,000 mails a minute.'),
  /** Connections to the server, each carrying one mail after the other. */
  atOnce: z.number().int().min(1, 'At least 1 connection.').max(20, 'At most 20 connections.'),
});
export type MailPace = z.infer<typeof MailPace>;

const usualPace: MailPace = { perMinute: 20, atOnce: 4 };

export const MailSettings = z.strictObject({
  /** `null`: no server yet, so mails go to the capture mailbox. */
  server: MailServer.nullable(),
  /** How long a visitor waits for the outcome before the failed outlet is taken, in seconds. */
  timeoutSeconds: z
    .number('Enter a number of seconds.')
    .int()
    .min(1, 'At least 1 second.')
    .max(120, 'At most 120 seconds.'),
  pace: MailPace.default(usualPace),
});
export type MailSettings = z.infer<typeof MailSettings>;

export const SendingSettings = z.strictObject({
  /** What to do when nobody can tell whether something arrived: send it once more, marked as the same, or wait for a person. */
  inDoubt: z.enum(['send-again', 'ask']),
});
export type SendingSettings = z.infer<typeof SendingSettings>;

export const GeneralSettings = z.strictObject({
  /** ISO 3166-1 alpha-2; phone numbers without a country code are read as numbers of this country. */
  defaultCountry: z.string().regex(/^[A-Z]{2}$/),
});
export type GeneralSettings = z.infer<typeof GeneralSettings>;

export const Settings = z.strictObject({
  support: SupportOperations,
  mail: MailSettings,
  sending: SendingSettings.default({ inDoubt: 'send-again' }),
  general: GeneralSettings,
  destinations: z.array(Destination).max(mostDestinations).default([]),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  support: { enabled: false, email: '' },
  mail: { server: null, timeoutSeconds: 15, pace: usualPace },
  sending: { inDoubt: 'send-again' },
  general: { defaultCountry: 'US' },
  destinations: [],
};
