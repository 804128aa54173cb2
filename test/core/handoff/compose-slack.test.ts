import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../core/engine/session.ts';
import { composeSlack, slackLimits } from '../../../core/handoff/compose-slack.ts';

const at = '2026-01-01T12:00:00.000Z';
const step = { title: 'Handoff {{reference}}', text: 'Look at this.\n\n{{answers}}\n\n{{transcript}}' };
const hostile = [
  '<!channel> <!here> <!everyone>',
  '<@U123ABC> <#C123|general> <!subteam^S1>',
  '<https://evil.example|click here>',
  '*bold* _italic_ ~struck~ `code` ```block``` > quote :skull:',
  '&lt;!channel&gt; & &amp;',
  '{{answers}} {{transcript}} {{reference}}',
  '"}],"text":"<!channel>',
];

interface Message {
  readonly text: string;
  readonly blocks: readonly { type: string; text?: Text; fields?: Text[]; elements?: Text[] }[];
}
interface Text {
  readonly type: string;
  readonly text: string;
}

function compose(
  values: readonly { label: string; value: string }[],
  said: readonly string[] = [],
  text = step.text,
) {
  const log: LogEntry[] = said.map((words) => ({ type: 'said', at, from: 'visitor', text: words }));
  const facts = { reference: 'H-1', values: values.map((one, index) => ({ key: `k${index}`, ...one })), log };
  const { json } = composeSlack({ ...step, text }, facts);
  return { json, message: JSON.parse(json) as Message };
}

const textsOf = ({ blocks }: Message) =>
  blocks.flatMap(({ text, fields = [], elements = [] }) => [...(text ? [text] : []), ...fields, ...elements]);
const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('a Slack message', () => {
  it('keeps what a visitor writes as text, character for character', () => {
    const { message } = compose(
      hostile.map((value) => ({ label: 'Said', value })),
      hostile,
    );
    const texts = textsOf(message);
    for (const words of hostile) {
      const held = texts.filter(({ text }) => decoded(text).includes(words));
      expect(held.length).toBeGreaterThan(0);
      // Only plain text objects hold it: Slack reads no markup in those.
      for (const { type } of held) expect(type).toBe('plain_text');
    }
    // Slack's mentions and links all begin with a bare angle bracket.
    for (const { text } of [...texts, { text: message.text }])
      expect(text).not.toMatch(/[<>]|&(?!(lt|gt|amp);)/);
    expect(message).toMatchObject({ link_names: false, mrkdwn: false, parse: 'none', unfurl_links: false });
  });

  it('shows labels in bold, unless they would be read as something else', () => {
    const { message } = compose([
      { label: 'Name', value: 'Ann' },
      { label: '*<!here>*', value: 'Bob' },
    ]);
    const [, , answers] = message.blocks;
    expect(answers?.fields?.map(({ type, text }) => [type, text])).toEqual([
      ['mrkdwn', '*Name*'],
      ['plain_text', 'Ann'],
      ['plain_text', '*&lt;!here&gt;*'],
      ['plain_text', 'Bob'],
    ]);
  });

  it('has no empty text, which Slack refuses', () => {
    const { message } = compose([{ label: '', value: '' }], ['']);
    for (const { text } of textsOf(message)) expect(text).not.toBe('');
  });

  it('stays within the limits of Slack whatever is said', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(...hostile),
      fc.constant('&<é👩‍🚀'.repeat(900)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: words, value: words }), { maxLength: 50 }),
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom(
          step.text,
          '{{answers}}'.repeat(40),
          '{{transcript}}\n'.repeat(30),
          'x'.repeat(20_000),
        ),
        (values, said, text) => {
          const { json, message } = compose(values, said, text);
          expect(message.blocks.length).toBeLessThanOrEqual(slackLimits.blocks);
          expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(slackLimits.message);
          expect(json.isWellFormed()).toBe(true);
          for (const { type, text: one, fields } of message.blocks) {
            const longest = type === 'header' ? slackLimits.header : slackLimits.section;
            if (one) expect(one.text.length).toBeLessThanOrEqual(longest);
            if (fields) expect(fields.length).toBeLessThanOrEqual(slackLimits.fieldsPerSection);
            for (const field of fields ?? [])
              expect(field.text.length).toBeLessThanOrEqual(slackLimits.field);
          }
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it('cuts the beginning of a long conversation, not its end', () => {
    const said = Array.from({ length: 800 }, (_one, index) => `message ${index} ${'x'.repeat(60)}`);
    const { json } = compose([{ label: 'Name', value: 'Ann' }], said);
    expect(json).toContain('message 799 ');
    expect(json).not.toContain('message 1 x');
  });
});
