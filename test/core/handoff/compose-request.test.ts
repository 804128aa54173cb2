import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../core/engine/template.ts';
import { en } from '../../../core/flow/first-texts/en.ts';
import { HttpStep, http } from '../../../core/flow/steps/http.ts';
import { requestPresets } from '../../../core/flow/steps/http-presets.ts';
import { composeRequest } from '../../../core/handoff/compose-request.ts';
import { fillJson } from '../../../core/handoff/fill-json.ts';
import { replyPath, replyValues } from '../../../core/handoff/reply-values.ts';

const now = '2026-01-01T12:00:00.000Z';
const facts = (value: string) => ({
  reference: 'H-1',
  values: [{ key: 'name', label: 'Name', value }],
  log: [{ type: 'said', at: now, from: 'visitor', text: value } as const],
});
const custom = (part: object) => ({
  request: { use: 'custom', method: 'POST', path: '', headers: [], body: '', ...part } as const,
  keep: [],
});

const fillName = (value: string) => (text: string) => fillTemplate(text, new Map([['name', value]]));

describe('a JSON template', () => {
  it('holds whatever a visitor writes inside its string', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('","admin":true,"x":"', '\\', '"', '\u2028', '{{name}}')),
        (value) => {
          const filled = fillJson('{"a":{"name":"<{{name}}>"},"n":1}', fillName(value));
          expect(JSON.parse(filled ?? '')).toEqual({ a: { name: `<${value}>` }, n: 1 });
        },
      ),
    );
  });

  it.each(['{"a": {{name}} }', '{', "{'a':1}", `${'['.repeat(33)}${']'.repeat(33)}`, '['.repeat(9_000)])(
    'that is none is told: %.20s',
    (template) => expect(fillJson(template, (text) => text)).toBeUndefined(),
  );

  it('defines a key called __proto__ like any other', () => {
    expect(fillJson('{"__proto__":{"x":"{{name}}"}}', fillName('v'))).toBe('{"__proto__":{"x":"v"}}');
  });
});

describe('a request', () => {
  it('cannot get a header, a line or a path segment from a visitor', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('x\r\nX-Evil: 1', '../admin', '..', '.', '?a=1#b', 'é\u0000'),
        ),
        (value) => {
          const request = composeRequest(
            custom({ path: '/contacts/{{name}}/notes', headers: [{ name: 'X-Name', value: 'v {{name}}' }] }),
            facts(value),
            now,
          );
          expect(request?.headers[0]?.value).toMatch(/^[\x20-\x7e]*$/);
          const { pathname, search, hash } = new URL(`https://x.example${request?.path}`);
          expect([pathname.split('/').length, search, hash]).toEqual([4, '', '']);
          expect(pathname.startsWith('/contacts/')).toBe(true);
        },
      ),
    );
  });

  it('as a webhook brings answers and conversation as data', () => {
    const request = composeRequest({ request: { use: 'webhook' }, keep: [] }, facts('Ann "A" Lee'), now);
    expect(request).toMatchObject({ method: 'POST', signed: true });
    expect(JSON.parse(request?.body ?? '')).toEqual({
      type: 'handoff.created',
      timestamp: now,
      data: {
        reference: 'H-1',
        answers: [{ key: 'name', label: 'Name', value: 'Ann "A" Lee' }],
        transcript: [{ from: 'visitor', text: 'Ann "A" Lee' }],
      },
    });
  });

  it.each(requestPresets(en))('made from “$title” is one that can be sent', ({ request, keep }) => {
    const step = HttpStep.parse({ ...http.create('h', { x: 0, y: 0 }), request, keep });
    expect(http.check(step, { supportEmail: undefined }).map(({ code }) => code)).toEqual(['no-destination']);
    const composed = composeRequest(step, facts('Ann'), now);
    expect(() => JSON.parse(composed?.body ?? '')).not.toThrow();
  });
});

describe('what a visitor writes, in the request made for', () => {
  const bodyOf = (id: string, words: string) => {
    const { request, keep } = requestPresets(en).find((one) => one.id === id) ?? { request: null, keep: [] };
    const step = HttpStep.parse({ ...http.create('h', { x: 0, y: 0 }), request, keep });
    return JSON.parse(composeRequest(step, facts(words), now)?.body ?? '');
  };
  /** As Discord reads it: a backslash takes the meaning of the sign behind it. What is left of signs has one. */
  const read = (markdown: string) => {
    const meaning = markdown.replace(/\\[^0-9A-Za-z\s]/g, '');
    return {
      meaning: meaning.match(/[*_~`|<>[\]()#@]|^\s*[-+] |^\s*\d+\. |:\/\//gm) ?? [],
      text: markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1'),
    };
  };

  it.each([
    '**bold** _it_ __u__ ~~s~~ ||spoiler|| `code`',
    '[Log in](https://evil.example) <https://evil.example>',
    '# Big\n> quote\n- list\n1. one\n-# small',
    '@everyone @here <@123> <@&4> <#5> <:x:6> <t:1>',
    '\\*not\\* \\\\[x](y)',
    '```js\nalert(1)\n```',
  ])('Discord, stays words: %j', (words) => {
    const { content, allowed_mentions: mentions } = bodyOf('discord', words);
    const { meaning, text } = read(content.slice(content.indexOf('\n') + 1));
    expect(meaning).toEqual([]);
    expect(text).toBe(`Name: ${words}`);
    expect(mentions).toEqual({ parse: [] });
  });

  it('Discord, is cut to what it takes, and never in the middle', () => {
    for (const words of ['*'.repeat(5_000), `x${'*'.repeat(5_000)}`, '👩'.repeat(3_000), 'x'.repeat(1_900)]) {
      const { content } = bodyOf('discord', words);
      expect(content.length).toBeLessThanOrEqual(2_000);
      expect(content.isWellFormed()).toBe(true);
      expect(read(content.slice(content.indexOf('\n') + 1)).meaning).toEqual([]);
    }
  });

  it('Zendesk and Freshdesk, is no HTML', () => {
    const words = '<img src=x onerror=alert(1)>\n&amp; "R&D"';
    const escaped = '&lt;img src=x onerror=alert(1)&gt;<br>&amp;amp; &quot;R&amp;D&quot;';
    const zendesk = bodyOf('zendesk', words).ticket;
    expect(zendesk.comment.html_body).toContain(`Name: ${escaped}<br><br>Visitor: ${escaped}`);
    expect(zendesk.requester.name).toBe(words);
    expect(bodyOf('freshdesk', words).description).toContain(`Name: ${escaped}`);
  });

  it('Teams, stands in text runs only, which are not read as Markdown', () => {
    const [{ content }] = bodyOf('teams', '**x** [a](b)').attachments;
    const kinds = content.body.map((block: { type: string }) => block.type);
    expect(new Set(kinds)).toEqual(new Set(['RichTextBlock']));
    expect(JSON.stringify(content.body)).toContain('Name: **x** [a](b)');
  });
});

describe('a step that sends a request', () => {
  const step = http.create('h', { x: 0, y: 0 });
  const destination = { id: 'd', name: 'CRM' };
  const codes = (part: object, known?: readonly { id: string; name: string; kind: 'http' | 'slack' }[]) =>
    http
      .check(HttpStep.parse({ ...step, destination, ...part }), {
        supportEmail: undefined,
        destinations: known,
      })
      .map(({ code }) => code);
  const own = (part: object) => ({ request: custom(part).request });

  it('says which destination is missing, and finds one of the same name in a flow from elsewhere', () => {
    expect(codes({ destination: null })).toEqual(['no-destination']);
    expect(codes({}, [])).toEqual(['missing-destination']);
    expect(codes({}, [{ id: 'other', name: 'crm ', kind: 'http' }])).toEqual([]);
    expect(codes({}, [{ id: 'other', name: 'CRM', kind: 'slack' }])).toEqual(['missing-destination']);
    expect(codes({})).toEqual([]);
  });

  it('is told what would not work', () => {
    expect(codes(own({ body: '{"a": {{name}}}' }))).toEqual(['bad-json']);
    expect(codes(own({ path: 'https://evil.example/' }))).toEqual(['bad-path']);
    expect(codes(own({ method: 'GET', body: '{}' }))).toEqual(['unused-body']);
    for (const name of [
      '',
      'a b',
      'Host',
      'Content-Length',
      'Authorization',
      'Cookie',
      'X-Api-Key',
      'webhook-id',
    ])
      expect([name, codes(own({ headers: [{ name, value: 'x' }] }))]).toEqual([name, ['bad-header']]);
    const kept = { key: 'ticket', label: 'T', path: 'a..b', sample: '' };
    expect(codes({ keep: [kept, { ...kept, path: 'id' }] })).toEqual(['bad-reply-path', 'duplicate-key']);
  });
});

describe('values of a reply', () => {
  const kept = (path: string) => [{ key: 'v', label: '', path, sample: '' }];

  it.each([
    ['ticket.id', '{"ticket":{"id":12345678901}}', '12345678901'],
    ['$.items[1].name', '{"items":[{},{"name":"B"}]}', 'B'],
    ['items.0', '{"items":[true]}', 'true'],
    ['a', '{"a":"x\\u0000\\u202ey\\n"}', 'x y'],
  ])('are found at %s', (path, json, value) => {
    expect(replyValues(json, kept(path))).toEqual([{ key: 'v', value }]);
  });

  it('are bounded, and are never what an object is made of', () => {
    expect(replyValues(`{"a":"${'x'.repeat(5_000)}"}`, kept('a'))[0]?.value).toHaveLength(1_000);
    for (const path of ['constructor.name', '__proto__', 'a.length', 'toString'])
      expect(replyValues('{"a":"x"}', kept(path))).toEqual([]);
    expect(replyPath('a'.repeat(5_000))).toBeUndefined();
    expect(replyPath('')).toBeUndefined();
  });
});
