import { describe, expect, it } from 'vitest';
import { understand } from '../../../core/engine/answers.ts';
import type { FieldType } from '../../../core/flow/steps/collect.ts';
import { aField } from '../../support/a-flow.ts';

const now = '2026-11-22T10:00:00.000Z';

function read(
  type: FieldType,
  text: string,
  defaultCountry = 'US',
  choices: string[] = [],
): string | undefined {
  const answer = understand(aField({ key: 'x', type, choices }), text, { defaultCountry, now });
  return answer.ok ? answer.value : undefined;
}

describe('understanding answers', () => {
  it.each([
    [' Ann@Example.COM ', 'ann@example.com'],
    ['<ann@example.com>', 'ann@example.com'],
    ['it is ann@example.com.', 'ann@example.com'],
    ['ann.lee+shop@mail.example.co.uk', 'ann.lee+shop@mail.example.co.uk'],
    ['jörg@müller.example', 'jörg@müller.example'],
    ['ann@example', undefined],
    ['ann at example dot com', undefined],
    ['a@b.com c@d.com', undefined],
    ['"ann x"@example.com', undefined],
    ['ann@exa mple.com', undefined],
    ['@example.com', undefined],
    ['ann@example.com\r\nBcc: evil@example.com', undefined],
    ['ann@@example.com', undefined],
    ['ann..lee@example.com', undefined],
  ])('reads %j as the email address %j', (text, address) => {
    expect(read('email', text)).toBe(address);
  });

  it.each([
    ['514-589-3419', 'US', '+1 514 589 3419'],
    ['(514) 589 3419', 'CA', '+1 514 589 3419'],
    ['+49 (0)171 2345678', 'US', '+49 171 2345678'],
    ['0171 2345678', 'DE', '+49 171 2345678'],
    ['0044 20 7946 0018', 'DE', '+44 20 7946 0018'],
    ['12', 'US', undefined],
    ['call me maybe', 'US', undefined],
    ['514-CALL-ME', 'US', undefined],
    ['5145893419514589341951458934195145893419', 'US', undefined],
  ])('reads %j in %s as the phone number %j', (text, country, number) => {
    expect(read('phone', text, country)).toBe(number);
  });

  it.each([
    ['4711', '4711'],
    ['#4711', '4711'],
    ['1,234.5', '1234.5'],
    ['3,5', '3.5'],
    ['-2', '-2'],
    ['twelve', '12'],
    ['a dozen', undefined],
    ['1e99', undefined],
  ])('reads %j as the number %j', (text, number) => {
    expect(read('number', text)).toBe(number);
  });

  it.each([
    ['2026-12-24', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['12/24/2026', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['03/04/2026', undefined],
    ['2026-02-30', undefined],
    ['soon', undefined],
  ])('reads %j as the date %j', (text, date) => {
    expect(read('date', text)).toBe(date);
  });

  it.each([
    ['sales', 'Sales'],
    ['2', 'Support'],
    ['supp', 'Support'],
    ['s', undefined],
    ['3', undefined],
  ])('reads %j as the choice %j', (text, choice) => {
    expect(read('choice', text, 'US', ['Sales', 'Support'])).toBe(choice);
  });

  it('takes hidden direction marks and control characters out of every answer', () => {
    expect(read('text', '\u202eAnn\u0007 Lee\u200b')).toBe('Ann  Lee');
  });

  it('refuses nothing but spaces for a required field and takes it for an optional one', () => {
    expect(read('text', '   ')).toBeUndefined();
    expect(understand(aField({ key: 'x', required: false }), ' ', { defaultCountry: 'US', now })).toEqual({
      ok: true,
      value: '',
    });
  });
});
