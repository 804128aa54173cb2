import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface MadeCertificate {
  readonly cert: string;
  readonly key: string;
  /** As OpenSSL writes it: pairs of upper-case hexadecimal digits. */
  readonly fingerprint: string;
  readonly issued: { readonly name: string; readonly privateKey: KeyObject };
}

/**
 * A certificate made for one test (X.509 v3, RFC 5280; P-256 and ECDSA with SHA-256), good for these DNS names.
 * Without an issuer it is signed by itself. Days count from now.
 */
export function makeCertificate(
  options: {
    readonly names?: readonly string[];
    readonly commonName?: string;
    readonly issuer?: MadeCertificate;
    readonly authority?: boolean;
    readonly fromDays?: number;
    readonly toDays?: number;
  } = {},
): MadeCertificate {
  const { names = ['localhost'], fromDays = -1, toDays = 30, authority = false } = options;
  const commonName = options.commonName ?? names[0] ?? 'test';
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = options.issuer?.issued ?? { name: commonName, privateKey };
  const toBeSigned = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    distinguishedName(issuer.name),
    sequence(time(fromDays), time(toDays)),
    distinguishedName(commonName),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensions(names, authority))),
  );
  const signature = sign('sha256', toBeSigned, { key: issuer.privateKey, dsaEncoding: 'der' });
  const der = sequence(toBeSigned, ecdsaWithSha256, bitString(signature));
  const digest = createHash('sha256').update(der).digest('hex').toUpperCase();
  return {
    cert: pem('CERTIFICATE', der),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    fingerprint: (digest.match(/../g) ?? []).join(':'),
    issued: { name: commonName, privateKey },
  };
}

function extensions(names: readonly string[], authority: boolean): Buffer[] {
  const alternatives = sequence(...names.map((name) => value(0x82, Buffer.from(name))));
  const basic = sequence(...(authority ? [value(0x01, Buffer.from([0xff]))] : []));
  return [
    sequence(oid('551d11'), value(0x04, alternatives)),
    sequence(oid('551d13'), value(0x01, Buffer.from([0xff])), value(0x04, basic)),
  ];
}

// ASN.1 in DER (X.690), as much of it as a certificate needs.

function value(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), body]);
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length, ...bytes]), body]);
}

const sequence = (...parts: readonly Buffer[]) => value(0x30, ...parts);
const tagged = (number: number, part: Buffer) => value(0xa0 | number, part);
const integer = (bytes: Buffer) => value(0x02, bytes);
const oid = (hex: string) => value(0x06, Buffer.from(hex, 'hex'));
const bitString = (bytes: Buffer) => value(0x03, Buffer.from([0]), bytes);
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

function distinguishedName(commonName: string): Buffer {
  return sequence(value(0x31, sequence(oid('550403'), value(0x0c, Buffer.from(commonName)))));
}

function time(days: number): Buffer {
  const at = new Date(Date.now() + days * 86_400_000).toISOString();
  return value(0x18, Buffer.from(`${at.replace(/[-:T]/g, '').slice(0, 14)}Z`));
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
