import { expect, it } from 'vitest';
import { z } from 'zod';
import { calls } from '../../contract/calls.ts';
import { plainIssue } from '../../core/plain-issue.ts';

const said = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input, { error: plainIssue }).error?.issues.map(({ message }) => message);

it('says in plain words what is wrong where the schema has no words for it', () => {
  expect(said(z.string().max(3), 'long')).toEqual(['That is too long. Up to 3 characters fit.']);
  expect(said(z.string().min(1), '')).toEqual(['Write something here.']);
  expect(said(z.number().min(2), 1)).toEqual(['It takes at least 2.']);
  expect(said(z.array(z.string()).max(1), ['a', 'b'])).toEqual(['Up to 1 can be taken.']);
  expect(said(z.number(), undefined)).toEqual(['Something is missing here.']);
  expect(said(z.number(), 'three')).toEqual(['A number belongs here.']);
  expect(said(z.strictObject({}), { more: 1 })).toEqual(['It holds “more”, which is not known here.']);
  expect(said(z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]), { kind: 'b' })).toEqual([
    'This kind is not known here.',
  ]);
  expect(said(z.enum(['a']), 'b')).toEqual(['This cannot be used as it is.']);
});

it('leaves a schema its own words', () => {
  expect(said(z.number().min(2, 'Two or more.'), 1)).toEqual(['Two or more.']);
  const mail = { server: null, timeoutSeconds: 0 };
  expect(said(calls['settings.saveMail'].input, mail)).toEqual(['At least 1 second.']);
});
