import { describe, expect, it } from 'vitest';
import { createPoster } from '../../../../main/adapters/http/poster.ts';
import { anAccountAt, aRequest, hasty } from '../../../support/http/a-post.ts';
import { aPostServer } from '../../../support/http/post-server.ts';

/** Ways to write an address that nobody else can have, or that hides one. */
const spellings = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7f.0.0.0x1',
  '017700000001',
  '0177.0.0.1',
  '127.0.0.1.',
  '１２７.０.０.１',
  '127。0。0。1',
  '%31%32%37.0.0.1',
  '0.0.0.0',
  '0',
  '10.0.0.1',
  '10.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.168.257',
  '3232235777',
  '169.254.169.254',
  '0xa9fea9fe',
  '100.64.0.1',
  '198.18.0.1',
  '192.0.2.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::10.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2002:a00:1::1]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd12:3456:789a::1]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[100::1]',
  'localhost',
  'localhost.',
  'LOCALHOST',
];

/** Names that lead there. */
const answers = [
  '127.0.0.1',
  '10.0.0.5',
  '192.168.0.10',
  '169.254.169.254',
  '::1',
  '::ffff:127.0.0.1',
  'fd00::1',
];

/** Resolvers differ in what they make of `localhost.`; whatever gets to one leads here. */
const home = async () => [{ address: '127.0.0.1', family: 4 }];

async function postTo(url: string, network: Parameters<typeof createPoster>[0] = {}, ownNetwork = false) {
  const options = { timeouts: hasty, handingOver: () => undefined };
  return createPoster(network).post(aRequest(), anAccountAt(url, { ownNetwork }), options);
}

describe('addresses in private networks', () => {
  it(`are refused in all ${spellings.length} spellings, and nothing is connected to`, async () => {
    const server = await aPostServer();
    for (const spelling of spellings) {
      for (const scheme of ['http', 'https']) {
        const outcome = await postTo(`${scheme}://${spelling}:${server.port}/`, { lookup: home });
        expect([spelling, outcome]).toMatchObject([spelling, { is: 'pause', code: 'private-address' }]);
      }
    }
    expect(server.state.connections).toBe(0);
  });

  it('are refused when a name leads there, also as one address among public ones', async () => {
    const server = await aPostServer();
    for (const address of answers) {
      for (const found of [[address], ['93.184.215.14', address], [address, '2606:2800:21f:cb07::1']]) {
        const lookup = async () => found.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }));
        const outcome = await postTo(`https://hooks.example.com:${server.port}/`, { lookup });
        expect([found, outcome]).toMatchObject([found, { is: 'pause', code: 'private-address' }]);
      }
    }
    expect(server.state.connections).toBe(0);
  });

  it('are reached when the check is taken out: the control', async () => {
    const server = await aPostServer();
    let hits = 0;
    for (const spelling of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '017700000001',
      '[::ffff:127.0.0.1]',
      'localhost.',
    ]) {
      const outcome = await postTo(`http://${spelling}:${server.port}/`, { lookup: home, checked: false });
      if (outcome.is === 'accepted') hits += 1;
    }
    expect(hits).toBe(6);
  });

  it('are looked up once: a name cannot come to mean another address before the connection is made', async () => {
    const server = await aPostServer();
    let asked = 0;
    // Whoever asked the system once more would be told of the server on this computer.
    const lookup = async () => {
      asked += 1;
      return [{ address: '192.0.2.77', family: 4 }];
    };
    await postTo(`http://localhost:${server.port}/`, { lookup, checked: false });
    expect(asked).toBe(1);
    expect(server.state.connections).toBe(0);
  });

  it('are reached where the destination allows them, without encryption too; public ones only with it', async () => {
    const server = await aPostServer();
    expect(await postTo(server.url, {}, true)).toMatchObject({ is: 'accepted' });
    const lookup = async () => [{ address: '93.184.215.14', family: 4 }];
    const outcome = await postTo('http://hooks.example.com/', { lookup }, true);
    expect(outcome).toMatchObject({ is: 'pause', code: 'not-encrypted' });
  });

  it('never include the one that tells the secrets of a rented machine', async () => {
    for (const url of ['http://169.254.169.254/', 'http://[::ffff:169.254.169.254]/', 'http://0.0.0.0/'])
      expect(await postTo(url, {}, true)).toMatchObject({ is: 'pause', code: 'private-address' });
  });
});
