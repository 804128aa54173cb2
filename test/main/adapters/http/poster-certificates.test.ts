import { describe, expect, it } from 'vitest';
import { createPoster } from '../../../../main/adapters/http/poster.ts';
import { anAccountAt, aRequest, aSlackMessage } from '../../../support/http/a-post.ts';
import { aPostServer } from '../../../support/http/post-server.ts';
import { type MadeCertificate, makeCertificate } from '../../../support/net/make-certificate.ts';

const authority = makeCertificate({ names: ['Test authority'], authority: true });
const signed = (facts: Parameters<typeof makeCertificate>[0] = {}) =>
  makeCertificate({ issuer: authority, ...facts });

const hostile: readonly (readonly [string, MadeCertificate, string])[] = [
  ['signed by itself', makeCertificate(), 'is signed by nobody but itself'],
  ['of an authority nobody knows', signed(), ''],
  ['expired', signed({ fromDays: -30, toDays: -1 }), 'has expired'],
  ['not valid yet', signed({ fromDays: 1 }), 'is not valid yet'],
  ['of another name', signed({ names: ['other.example'] }), 'belongs to another name'],
];

const patient = { connect: 5_000, greeting: 5_000, idle: 5_000 };

async function postTo(certificate: MadeCertificate, own?: string, post = aRequest()) {
  const server = await aPostServer(undefined, certificate);
  let left = false;
  const outcome = await createPoster({ lookup: async () => [{ address: '127.0.0.1', family: 4 }] }).post(
    post,
    anAccountAt(server.url, { authority: own }),
    {
      timeouts: patient,
      handingOver: () => {
        left = true;
      },
    },
  );
  return { outcome, left, received: server.received.length };
}

describe('a certificate that', () => {
  it.each(hostile)('is %s stops the request, and nothing leaves', async (name, certificate, words) => {
    const { outcome, left, received } = await postTo(certificate);
    // Who vouches for it is asked before whose it is.
    const known = name.startsWith('of ') ? 'comes from an authority this computer does not know' : words;
    expect(outcome).toMatchObject({ is: 'pause', code: 'certificate' });
    expect(outcome).toHaveProperty(
      'sentence',
      `The server shows a certificate that ${known}, so nothing was sent.`,
    );
    expect(outcome).toHaveProperty('advice', expect.stringContaining('Settings > Destinations'));
    expect([left, received]).toEqual([false, 0]);
  });

  it.each(hostile.slice(2))(
    'is %s stops it with the own authority, too',
    async (_name, certificate, words) => {
      const { outcome, left, received } = await postTo(certificate, authority.cert);
      expect(outcome).toMatchObject({
        is: 'pause',
        code: 'certificate',
        sentence: `The server shows a certificate that ${words}, so nothing was sent.`,
      });
      expect([left, received]).toEqual([false, 0]);
    },
  );

  it('is hostile stops a Slack message in words of its own', async () => {
    const { outcome, received } = await postTo(makeCertificate(), undefined, aSlackMessage());
    expect(outcome).toMatchObject({ is: 'pause', code: 'certificate' });
    expect(outcome).toHaveProperty('sentence', expect.stringMatching(/^Slack shows a certificate/));
    expect(received).toBe(0);
  });

  it('is signed by the own authority, or is itself the one to trust, is taken', async () => {
    expect(await postTo(signed(), authority.cert)).toMatchObject({
      outcome: { is: 'accepted' },
      received: 1,
    });
    const itself = makeCertificate();
    expect(await postTo(itself, itself.cert)).toMatchObject({ outcome: { is: 'accepted' }, received: 1 });
  });
});
