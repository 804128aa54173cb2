import { z } from 'zod';

/** One or more certificates as PEM text, and nothing else: no private key gets in by mistake. */
export const Certificates = z
  .string()
  .trim()
  .max(64_000, 'That is too long for a certificate.')
  .regex(
    /^(-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*)*$/,
    'This is no certificate in PEM form: it begins with -----BEGIN CERTIFICATE-----.',
  );
