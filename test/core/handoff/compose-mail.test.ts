import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../core/engine/session.ts';
import { composeMail, type MailFacts } from '../../../core/handoff/compose-mail.ts';

/** Each tries to become markup where a visitor's words stand in the HTML of a mail. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</td></table></body></html><iframe srcdoc="x"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  "' style='position:fixed' onmouseover='alert(1)",
  '<!--><script>alert(1)</script-->',
  '&lt;script&gt;alert(1)&lt;/script&gt; &amp;#60;b&#62;',
  '<style>*{display:none}</style><base href="//evil.example/"><form action="//evil.example/">',
  '{{answers}}{{reference}}<math><mtext></p><style><img src=x onerror=alert(1)></style>',
];

const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
afterAll(() => window.happyDOM.close());

/** Read by another parser, as a mail reader does. */
function read(html: string) {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const elements = [...document.querySelectorAll('*')].map(({ tagName, attributes }) =>
    [tagName, ...[...attributes].map(({ name }) => name)].join(' '),
  );
  const [answer] = document.querySelectorAll('td');
  const [said] = document.querySelectorAll('div p');
  const inline = document.querySelector('body')?.childNodes[0];
  return {
    elements,
    answer: answer?.textContent,
    said: said?.textContent,
    inline: inline?.textContent,
  };
}

/** Their words in every place that a visitor's words can have. */
function mailOf(words: string) {
  const said: LogEntry = { type: 'said', at: '2026-11-22T10:00:00.000Z', from: 'visitor', text: words };
  const facts: MailFacts = {
    reference: 'H-1001',
    values: [{ key: 'name', label: 'Name', value: words }],
    log: [said],
  };
  const step = {
    subject: '{{name}}',
    body: '{{name}}\n{{answers}}\n{{transcript}}',
    replyToField: 'name',
    attachJson: false,
  };
  return composeMail(step, facts, ['team@example.com']);
}

const plain = read(mailOf('Ada').html);

describe('a visitor’s words in the HTML of a mail', () => {
  it('are tried with 10 payloads here', () => expect(payloads).toHaveLength(10));

  it.each(payloads)('stay words: %j', (words) => {
    const { elements, answer, said, inline } = read(mailOf(words).html);
    expect(elements).toEqual(plain.elements);
    expect([answer, said, inline]).toEqual([words, `Visitor: ${words}`, words]);
  });

  it('stay words whatever they are', () => {
    const marks = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '&lt;',
      '</td>',
      '<b>',
      '<!--',
      ']]>',
      '{{name}}',
      ' on',
      '=',
    );
    const anything = fc.array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 8 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(anything, (parts) => {
        const words = `x${parts.join('')}x`;
        const { elements, answer } = read(mailOf(words).html);
        expect(elements).toEqual(plain.elements);
        expect(answer).toBe(words);
      }),
      { numRuns: 1_000 },
    );
  });

  it('would become elements if they were not escaped: the control', () => {
    const becoming = payloads.filter((words) => {
      const html = mailOf('Ada').html.replaceAll('Ada', () => words);
      return JSON.stringify(read(html).elements) !== JSON.stringify(plain.elements);
    });
    expect(becoming.length).toBeGreaterThanOrEqual(8);
  });
});
