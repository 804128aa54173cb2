import { expect, it } from 'vitest';
import { readFlowFile } from '../../core/flow/exchange-words.ts';
import { anApp } from '../support/an-app.ts';
import { tempDir } from '../support/temp-dir.ts';

it('templates come with the app, can be saved from the draft, replaced by name, and removed', async () => {
  const directory = tempDir();
  const one = await anApp(directory);
  const { client } = one;
  const names = async () => (await client.call('templates.list', {})).map(({ name }) => name);
  const shipped = await names();
  expect(shipped.length).toBeGreaterThanOrEqual(4);

  await client.call('templates.save', { name: 'Ours' });
  const view = await client.call('flow.get', {});
  await client.call('flow.save', {
    flow: { ...view.flow, steps: view.flow.steps.slice(0, 2), connections: [] },
    revision: view.revision,
  });
  await client.call('templates.save', { name: ' ours ' });
  expect(await names()).toEqual([...shipped, 'ours']);
  await one.close();

  const again = await anApp(directory);
  const own = (await again.client.call('templates.list', {})).find(({ builtIn }) => !builtIn);
  expect(own).toMatchObject({ name: 'ours', tests: 5 });
  const { flow, tests } = await again.client.call('templates.get', { id: own?.id ?? '' });
  expect([flow.steps.length, tests.length]).toEqual([2, 5]);
  await again.client.call('templates.remove', { id: own?.id ?? '' });
  await expect(again.client.call('templates.get', { id: own?.id ?? '' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(again.client.call('templates.remove', { id: 'handoff-with-hours' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(again.client.call('templates.save', { name: ' ' })).rejects.toMatchObject({ code: 'invalid' });
  await again.close();
});

it('a flow file comes back as it was, with its tests, and the draft is not touched by reading one', async () => {
  const one = await anApp(tempDir());
  const { client } = one;
  const { flow, revision } = await client.call('flow.get', {});
  const { fileName, content } = await client.call('flow.export', {});
  expect(fileName).toBe('agent-handoff.json');
  expect(await client.call('flow.import', { content })).toEqual({
    flow,
    tests: await client.call('tests.list', {}),
  });
  expect((await client.call('flow.get', {})).revision).toBe(revision);
  await client.call('tests.replace', { tests: [] });
  expect(await client.call('tests.list', {})).toEqual([]);
  await one.close();
});

it('says in plain words what is wrong with a file that is no flow', async () => {
  const one = await anApp(tempDir());
  const { content } = await one.client.call('flow.export', {});
  const { flow } = JSON.parse(content);
  const refusal = async (change: (broken: typeof flow) => void) => {
    const broken = structuredClone(flow);
    change(broken);
    const error: unknown = await one.client
      .call('flow.import', { content: JSON.stringify(broken) })
      .catch((thrown: unknown) => thrown);
    return Object.values((error as { fields?: Record<string, string> }).fields ?? {});
  };
  expect(await refusal((broken) => delete broken.steps)).toEqual([
    'This is no flow file: it holds no steps.',
  ]);
  expect(
    await refusal((broken) => (broken.steps[3].to = { use: 'addresses', addresses: ['nobody'] })),
  ).toEqual([expect.stringMatching(/^Step “Mail the support team” \(to\.addresses\.0\): /)]);
  expect(await refusal((broken) => (broken.steps[2].fields[0].key = 'Name!'))).toEqual([
    expect.stringMatching(/^Step “Contact details” \(fields\.0\.key\): Start with a small letter/),
  ]);
  expect(
    await refusal((broken) => broken.connections.push({ ...broken.connections[0], to: 'nowhere' })),
  ).toEqual(expect.arrayContaining([expect.stringContaining('joins a step that is not there')]));
  expect(await refusal((broken) => (broken.format = 99))).toEqual([
    expect.stringContaining('newer Handoff Studio'),
  ]);
  expect(readFlowFile('no json')).toMatchObject({ is: 'unreadable' });
  expect(readFlowFile(`\uFEFF${content}`).is).toBe('read');
  await one.close();
});
