import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every form a secret could hide in: as it is, percent-encoded, hexadecimal, and base64 at any offset. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const offsets = [0, 1, 2].flatMap((offset) => {
    const base64 = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // Characters that share bits with what stands before and after are not the secret's own.
    const own = base64.slice(offset === 0 ? 0 : offset + 1, -1);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [secret, encodeURIComponent(secret), bytes.toString('hex'), ...offsets];
}

/** Which of the secrets can be found in these bytes, in any form. */
export function tracesIn(bytes: Buffer | string, secrets: Iterable<string>): string[] {
  const text = typeof bytes === 'string' ? bytes : bytes.toString('latin1');
  return [...secrets].filter((secret) => formsOf(secret).some((form) => text.includes(form)));
}

/** `file: secret` for every file below the folder that holds one. */
export function tracesBelow(folder: string, secrets: Iterable<string>): string[] {
  const all = [...secrets];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) =>
      tracesIn(readFileSync(join(parentPath, name)), all).map((secret) => `${name}: ${secret}`),
    );
}
