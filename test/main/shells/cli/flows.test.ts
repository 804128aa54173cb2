import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Exchange, readExchange } from '../../../../core/flow/exchange.ts';
import type { Flow } from '../../../../core/flow/flow.ts';
import type { Language } from '../../../../core/recognizer/verdict.ts';
import type { ConversationTest } from '../../../../core/tests/conversation-test.ts';
import { transcriptLines } from '../../../../core/tests/transcript.ts';
import { runCommandLine } from '../../../../main/shells/cli/run.ts';
import { anApp, answers } from '../../../support/an-app.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const resource = (name: string) =>
  fileURLToPath(new URL(`../../../../resources/flows/${name}`, import.meta.url));
const flowFile = resource('handoff-by-mail.json');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

async function handoff(args: readonly string[], typed: readonly string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    async *in() {
      yield* typed;
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function aFile(content: unknown): string {
  const path = join(tempDir(), 'flow.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const withTests = (tests: readonly ConversationTest[] = json(resource('handoff-by-mail.tests.json'))) =>
  aFile({ flow: json(flowFile), tests });

const wrong: ConversationTest = {
  id: 'wrong',
  name: 'Says <hello> & "bye"',
  deliveries: ['sent'],
  steps: [
    { do: 'says', text: 'I want to talk to an agent.' },
    { do: 'answers', match: 'exact', text: 'Hello\u0001!' },
  ],
};

/** What the test chat shows of this conversation. */
async function inThePane(
  directory: string,
  texts: readonly string[],
  how: { flow?: Flow; clock?: string; language?: Language } = {},
): Promise<string> {
  const one = await anApp(directory);
  await one.client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  const { flow, ...set } = how;
  if (flow) {
    const { revision } = await one.client.call('flow.get', {});
    await one.client.call('flow.save', { flow, revision });
  }
  const { id } = await one.client.call('conversations.start', { source: 'draft', ...set });
  for (const text of texts) {
    await one.client.call('conversations.say', { id, text });
    await one.app.conversations.settled(id);
  }
  const { log } = await one.client.call('conversations.get', { id });
  await one.close();
  return transcriptLines(log).join('\n');
}

const conversations: readonly (readonly string[])[] = [
  answers,
  ['What are your opening hours?', 'agent please', 'Zoë “Ø” Ñandú', 'nowhere', 'zoë@example', 'stop'],
  [answers[0] ?? '', 'Ann', 'x', 'y', 'z', ...answers, 'thanks', ...answers],
];

it.each(conversations)('run gives the transcript of the test chat, byte for byte: %s …', async (...texts) => {
  const directory = tempDir();
  const shown = await inThePane(directory, texts);
  const ofFile = await handoff(['run', flowFile], texts);
  expect(ofFile).toEqual({ code: 0, out: shown, err: '' });
  expect(await handoff(['run', 'draft', `--data-dir=${directory}`], texts)).toEqual(ofFile);
  expect(await handoff(['run', flowFile, '--script', aFile(texts.join('\r\n\r\n'))])).toEqual(ofFile);
});

it.each([
  ['2026-03-01T03:00:00.000Z', '2026-03-01T03:00:00Z', 'de', '2026-03-02T12:00:00Z'],
  ['2026-03-02T12:00:00.000Z', '2026-03-02T13:00:00+01:00', 'fr', '2026-03-01T03:00:00Z'],
] as const)(
  'run gives it too with the clock at %s, typed %s, in %s',
  async (clock, typed, language, other) => {
    const withHours = resource('handoff-with-hours.json');
    const texts = [...answers, 'thanks'];
    const directory = tempDir();
    const shown = await inThePane(directory, texts, {
      flow: readExchange(json(withHours)).flow,
      clock,
      language,
    });
    const flags = ['--clock', typed, '--language', language];
    expect(await handoff(['run', withHours, ...flags], texts)).toEqual({ code: 0, out: shown, err: '' });
    const { out } = await handoff(['run', withHours, '--clock', other, '--language', language], texts);
    expect(out).not.toBe(shown);
  },
);

it('run can make sending fail', async () => {
  const { out } = await handoff(['run', flowFile, '--sending', 'failed'], answers);
  expect(out).toContain('could not be sent');
});

it.each([
  [['run']],
  [['run', flowFile, '--sending', 'perhaps']],
  [['run', flowFile, '--clock', 'soon']],
  [['run', flowFile, '--language', 'xx']],
  [['test', flowFile, '--fast']],
  [['export', 'everything']],
])('%j is refused with how it is used', async (args) => {
  const { code, err } = await handoff([...args, `--data-dir=${tempDir()}`]);
  expect(code).toBe(2);
  expect(err).toMatch(/draft\|published/);
});

it('a file that is no flow is named', async () => {
  expect(await handoff(['run', aFile('{')])).toMatchObject({ code: 1, err: 'flow.json is not a flow.' });
  expect(await handoff(['test', aFile({ flow: {} })])).toMatchObject({ code: 1 });
  const twice = withTests([wrong, wrong]);
  expect((await handoff(['test', twice])).err).toContain('Two tests have the same id');
});

it('test runs what the file carries, and says what is covered', async () => {
  const { code, out } = await handoff(['test', withTests()]);
  expect(code).toBe(0);
  expect(out).toContain('ok      A visitor is handed off');
  expect(out).toContain('5 tests, none failed.\nCovered: 8 of 8 steps, 8 of 8 ways out of them.');
});

it('a failing test gives exit code 1, expected and actual, and JUnit XML that build servers can read', async () => {
  const junit = join(tempDir(), 'junit.xml');
  const { code, out } = await handoff(['test', withTests([wrong]), '--junit', junit]);
  expect(code).toBe(1);
  expect(out).toContain('FAILED  Says <hello>');
  expect(out).toContain('expected answer: Hello');
  expect(out).toMatch(/actual: +Of course. What is your name\?/);
  const xml = readFileSync(junit, 'utf8');
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites tests="1" failures="1"/);
  expect(xml).toContain('name="Says &lt;hello&gt; &amp; &quot;bye&quot;"');
  expect(xml).toContain('<failure message="expected “Hello\ufffd!”, was “Of course. What is your name?”">');
});

it('a flow without tests is not called tested', async () => {
  expect(await handoff(['test', flowFile])).toMatchObject({
    code: 1,
    err: '“Agent handoff” has no conversation tests.',
  });
});

it('the draft of a data folder is tested and exported with its tests, in the form that is read back', async () => {
  const folder = `--data-dir=${tempDir()}`;
  expect((await handoff(['test', 'draft', folder])).code).toBe(0);
  expect(await handoff(['test', 'published', folder])).toMatchObject({ code: 1, out: '' });
  const { out } = await handoff(['export', 'draft', folder]);
  const exported = readExchange(JSON.parse(out));
  expect(exported).toEqual(
    Exchange.parse({ flow: json(flowFile), tests: json(resource('handoff-by-mail.tests.json')) }),
  );
  expect((await handoff(['test', aFile(out)])).code).toBe(0);
});
