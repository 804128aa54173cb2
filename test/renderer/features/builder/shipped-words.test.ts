import { expect, it } from 'vitest';
import { shippedTemplates } from '../../../../main/shells/shipped-templates.ts';
import { shippedWords } from '../../../../renderer/features/builder/whole-flow/shipped-words.ts';

it('the words for the templates that come with the app are those of their documents', async () => {
  const documents = (await shippedTemplates()).map(({ id, name, exchange }) => [
    id,
    { name, about: exchange.flow.description },
  ]);
  expect(shippedWords).toEqual(Object.fromEntries(documents));
});
