import fc from 'fast-check';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isEmailAddress } from '../../../../core/email-address.ts';
import { cleanBody, cleanLine } from '../../../../main/adapters/smtp/compose.ts';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import { aMail, anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';
import { type ScriptedServer, startScriptedServer } from '../../../support/smtp/scripted-server.ts';
import { hostileBodies, hostileReplyTos, hostileSubjects, smugglingBodies } from './hostile-mails.ts';

const mailer = createMailer();
let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer('none');
});
beforeEach(() => server.play({}));
afterAll(() => server.close());

/** Sends it and reads it back from the wire with another parser. */
async function roundTrip(
  mail: Parameters<typeof aMail>[0],
  senderName = 'Help desk',
): Promise<{ parsed: ParsedMail; wire: string; names: string[] }> {
  server.received.length = 0;
  const account = anAccount({ port: server.port, sender: { name: senderName, address: 'desk@example.com' } });
  const outcome = await mailer.send(aMail(mail), account, {
    handingOver: () => undefined,
    timeouts: calmTimeouts,
  });
  expect(outcome.is).toBe('accepted');
  expect(server.received).toHaveLength(1);
  const [message] = server.received;
  if (!message) throw new Error('Nothing was received.');
  expect(message).toMatchObject({ from: 'desk@example.com', to: ['team@example.com'] });
  // A bare CR or LF is what smuggling is made of.
  expect(message.wire).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
  const parsed = await simpleParser(message.raw);
  return { parsed, wire: message.wire, names: parsed.headerLines.map(({ key }) => key).sort() };
}

function addresses(field: AddressObject | AddressObject[] | undefined): (string | undefined)[] {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
}

const plainHeaders = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-handoff-id',
];

describe('a hostile visitor', () => {
  it('meets 22 header, 10 body and 6 smuggling cases here', () => {
    const counts = [
      hostileSubjects.length + hostileReplyTos.length,
      hostileBodies.length,
      smugglingBodies.length,
    ];
    expect(counts).toEqual([22, 10, 6]);
  });

  it.each(hostileSubjects)('adds no header by the subject %j', async (subject) => {
    const { parsed, names } = await roundTrip({ subject, replyTo: null });
    expect(names).toEqual(plainHeaders);
    expect(parsed.subject).toBe(cleanLine(subject));
    expect(parsed.subject).not.toMatch(/[\r\n\u2028\u200B\u202E]/);
    expect(addresses(parsed.to)).toEqual(['team@example.com']);
    expect(parsed.bcc).toBeUndefined();
  });

  it.each(hostileReplyTos)('gets no answer by the address %j', async (replyTo) => {
    const { parsed, names } = await roundTrip({ replyTo });
    expect(names).toEqual(plainHeaders);
    expect(parsed.replyTo).toBeUndefined();
  });

  it('would get answers at another address without the check, as nodemailer reads addresses by itself', async () => {
    const [replyTo = ''] = hostileReplyTos;
    const raw = await new MailComposer({ replyTo, text: 'Hi' }).compile().build();
    expect(addresses((await simpleParser(raw)).replyTo)).toContain('evil@evil.example');
  });

  it.each(hostileSubjects)('adds no header by the sender name %j', async (name) => {
    const { parsed, names } = await roundTrip({ replyTo: null }, name);
    expect(names).toEqual(plainHeaders);
    expect(addresses(parsed.from)).toEqual(['desk@example.com']);
  });

  it.each(hostileBodies)('has nothing fetched, read or attached by the body $text', async (body) => {
    const { parsed } = await roundTrip(body);
    expect(parsed.attachments).toEqual([]);
    expect(parsed.text?.trimEnd()).toBe(body.text.replaceAll('\r\n', '\n'));
    expect(parsed.html).toBe(body.html.replaceAll('\r\n', '\n'));
  });

  it.each(smugglingBodies)('smuggles no second mail by the body %j', async (text) => {
    const { wire } = await roundTrip({ text: `Hello${text}`, html: `<p>${text}</p>` });
    expect(wire.match(/^\.\r\n/gm)).toHaveLength(1);
    expect(server.commands.filter((line) => line.startsWith('MAIL'))).toHaveLength(1);
  });
});

describe('whatever names and texts visitors have', () => {
  it('they arrive as written, cleaned, and add nothing', { timeout: 120_000 }, async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    const aName = fc.string({ unit: 'grapheme', maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(anything, anything, aName, async (subject, words, name) => {
        const text = `Hello ${words}!`;
        const attachment = { name: `${subject}.json`, json: JSON.stringify({ words, subject }) };
        const cc = ['lead@example.com', words];
        const to = ['team@example.com'];
        const { parsed, names } = await roundTrip(
          { subject, text, replyTo: words, to, cc, attachment },
          name,
        );
        expect(names.filter((one) => one !== 'reply-to')).toEqual([
          'auto-submitted',
          'cc',
          ...plainHeaders.slice(1),
        ]);
        expect(parsed.subject).toBe(cleanLine(subject) || 'H-1001');
        expect(addresses(parsed.cc)).toEqual(['lead@example.com', ...(isEmailAddress(words) ? [words] : [])]);
        expect(parsed.attachments).toHaveLength(1);
        expect(JSON.parse(parsed.attachments[0]?.content.toString('utf8') ?? '')).toEqual(
          JSON.parse(attachment.json),
        );
        expect(parsed.attachments[0]?.filename).toMatch(/^[\w-]+\.json$/);
        expect(parsed.from?.value).toEqual([{ address: 'desk@example.com', name: cleanLine(name) }]);
        expect(addresses(parsed.to)).toEqual(['team@example.com']);
        expect(parsed.text?.trimEnd()).toBe(cleanBody(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('copies and the attachment', () => {
  it('name everybody in the header, write to one, and carry the data byte for byte', async () => {
    const attachment = { name: 'H-1001.json', json: '{"words":"Grüße\\r\\n.\\r\\n=?utf-8?Q?x?= 👩‍🔧"}' };
    const { parsed } = await roundTrip({
      to: ['team@example.com', 'second@example.com'],
      cc: ['lead@example.com'],
      attachment,
    });
    expect(addresses(parsed.to)).toEqual(['team@example.com', 'second@example.com']);
    expect(addresses(parsed.cc)).toEqual(['lead@example.com']);
    expect(parsed.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['H-1001.json', 'application/json'],
    ]);
    expect(parsed.attachments[0]?.content.toString('utf8')).toBe(attachment.json);
  });

  it.each(hostileReplyTos)('write no copy to %j', async (address) => {
    const { parsed, names } = await roundTrip({ replyTo: null, cc: [address], to: [address] });
    expect(names).toEqual(plainHeaders);
    expect(addresses(parsed.to)).toEqual(['team@example.com']);
  });

  it.each(hostileSubjects)('have a plain file name, whatever %j says', async (name) => {
    const { parsed, names } = await roundTrip({ replyTo: null, attachment: { name, json: '{}' } });
    expect(names).toEqual(plainHeaders);
    expect(parsed.attachments[0]?.filename).toMatch(/^[\w-]+\.json$/);
  });
});

describe('what every mail carries', () => {
  it('has the visitor in Reply-To, the reference, the given Message-ID, and text and HTML', async () => {
    const { parsed, wire } = await roundTrip({
      subject: 'Größe & Farbe 👩‍🔧',
      text: 'Grüße\n.\n..\nEnde',
      html: '<p>Grüße</p>',
      replyTo: ' ada@bücher.example ',
      messageId: '<abc.1@example.com>',
      reference: 'H-1234',
    });
    expect(parsed.messageId).toBe('<abc.1@example.com>');
    expect(parsed.headers.get('x-handoff-id')).toBe('H-1234');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.from?.text).toBe('"Help desk" <desk@example.com>');
    // The parser shows it as people write it.
    expect(addresses(parsed.replyTo)).toEqual(['ada@bücher.example']);
    expect(wire).toContain('Reply-To: ada@xn--bcher-kva.example\r\n');
    expect(parsed.text?.trimEnd()).toBe('Grüße\n.\n..\nEnde');
    expect(parsed.html).toBe('<p>Grüße</p>');
    expect(parsed.subject).toBe(cleanLine('Größe & Farbe 👩‍🔧'));
  });

  it('is announced with its size, and asks to be told of failures where the server can', async () => {
    const { wire } = await roundTrip({});
    const mailFrom = server.commands.find((line) => line.startsWith('MAIL FROM'));
    const size = Number(/SIZE=(\d+)/.exec(mailFrom ?? '')?.[1]);
    expect(Math.abs(size - (wire.length - '.\r\n'.length))).toBeLessThan(5);
    expect(mailFrom).toContain('RET=HDRS');
    expect(server.commands.find((line) => line.startsWith('RCPT TO'))).toContain('NOTIFY=FAILURE,DELAY');
  });

  it('cuts a subject to 200 characters', async () => {
    const { parsed } = await roundTrip({ subject: '👋'.repeat(500) });
    expect([...(parsed.subject ?? '')]).toHaveLength(200);
  });
});
