import { expect, it, onTestFinished } from 'vitest';
import { anApp } from '../support/an-app.ts';
import { aPostServer } from '../support/http/post-server.ts';
import { makeCertificate } from '../support/net/make-certificate.ts';
import { tempDir } from '../support/temp-dir.ts';

it('a destination keeps the authority of its server, and a request is let through by it', async () => {
  const { client, close } = await anApp(tempDir());
  onTestFinished(close);
  const certificate = makeCertificate();
  const server = await aPostServer(undefined, certificate);
  const crm = { name: 'CRM', kind: 'http', ownNetwork: true, url: server.url } as const;
  const endOf = async (input: Parameters<typeof client.call<'destinations.test'>>[1]) =>
    (await client.call('destinations.test', input)).find(({ result }) => result !== 'passed');

  expect(await endOf(crm)).toMatchObject({ stage: 'tls', result: 'failed' });
  const authority = certificate.cert.trim();
  const [saved] = await client.call('destinations.save', { ...crm, authority });
  expect(saved).toMatchObject({ name: 'CRM', authority });
  const { url: _kept, ...stored } = crm;
  expect(await endOf({ ...stored, id: saved?.id, authority })).toBeUndefined();
  expect(server.received).toHaveLength(1);

  // Left out, it is gone; a private key does not get in.
  expect((await client.call('destinations.save', { ...stored, id: saved?.id }))[0]).not.toHaveProperty(
    'authority',
  );
  await expect(client.call('destinations.save', { ...crm, authority: certificate.key })).rejects.toThrow();
});
