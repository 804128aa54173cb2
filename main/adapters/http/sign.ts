import { createHmac } from 'node:crypto';

/**
 * The headers that let the receiver check a request (Standard Webhooks, symmetric signatures): the id stays the same for every
 * attempt, the time is the attempt's. Signs exactly the bytes sent. `undefined`: that is no secret of the form `whsec_…`.
 */
export function signatureHeaders(
  { id, body, at }: { readonly id: string; readonly body: string; readonly at: Date },
  secret: string,
): readonly { readonly name: string; readonly value: string }[] | undefined {
  const key = signingKey(secret);
  if (!key) return undefined;
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return [
    { name: 'webhook-id', value: id },
    { name: 'webhook-timestamp', value: timestamp },
    { name: 'webhook-signature', value: `v1,${signature}` },
  ];
}

/** The bytes of a `whsec_…` secret: the specification asks for 24 to 64. */
function signingKey(secret: string): Buffer | undefined {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret.trim())?.[1];
  const key = encoded && Buffer.from(encoded, 'base64');
  return key && key.length >= 24 && key.length <= 64 ? key : undefined;
}
