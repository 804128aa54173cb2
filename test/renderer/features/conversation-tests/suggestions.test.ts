// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { suggestTests } from '../../../../core/tests/suggest-tests.ts';
import { inWords } from '../../../../renderer/features/conversation-tests/suggestions.tsx';
import { speak } from '../../../../renderer/language/language.ts';
import { readyMade } from '../../../core/flow/ready-made.ts';

afterEach(() => speak('en'));

it('a suggested test is named by its step and the way out, in the language of the window', async () => {
  const suggested = suggestTests(readyMade, [], { supportEmail: 'team@example.com', defaultCountry: 'CA' });
  const failed = suggested.find(({ name }) => name.endsWith(': failed'));
  if (!failed) throw new Error('No test was suggested for a mail that cannot be sent.');
  await speak('de');
  expect(inWords(failed).name).toBe(failed.name.replace(': failed', ': fehlgeschlagen'));
  expect(inWords({ ...failed, name: 'Open hours' }).name).toBe('Open hours');
});
