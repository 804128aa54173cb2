import { expect, it } from 'vitest';
import { composeMail } from '../../../core/handoff/compose-mail.ts';
import { HandoffDocument } from '../../../core/handoff/handoff-document.ts';

const at = '2026-11-22T10:00:00.000Z';
const facts = {
  reference: 'H-1234',
  values: [{ key: 'name', label: 'Name', value: 'Ada "</script>' }],
  log: [{ type: 'said' as const, at, from: 'visitor' as const, text: 'Hello\n{{name}}' }],
};
const step = { subject: 'Handoff {{reference}}', body: '{{answers}}', replyToField: '' };

it('gives reference, answers and conversation as they are, in the form it says', () => {
  const { attachment } = composeMail({ ...step, attachJson: true }, facts, ['team@example.com']);
  expect(attachment?.name).toBe('H-1234.json');
  expect(HandoffDocument.parse(JSON.parse(attachment?.json ?? ''))).toEqual({
    schema: 'handoff-studio/handoff/1',
    reference: 'H-1234',
    answers: facts.values,
    transcript: [{ at, from: 'visitor', text: 'Hello\n{{name}}' }],
  });
});

it('comes along only where the step says so', () => {
  expect(composeMail(step, facts, ['team@example.com'])).not.toHaveProperty('attachment');
});

it('names all recipients where there are several, and nobody twice', () => {
  const mail = composeMail({ ...step, cc: ['lead@example.com', 'team@example.com'] }, facts, [
    'team@example.com',
  ]);
  expect(mail).toMatchObject({ to: ['team@example.com'], cc: ['lead@example.com'] });
});
