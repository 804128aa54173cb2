import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimDataDirectory } from '../../../../main/adapters/data-directory.ts';
import { runCommandLine } from '../../../../main/shells/cli/run.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const readyMade = fileURLToPath(new URL('../../../../resources/flows/handoff-by-mail.json', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = tempDir();
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function evaluate(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(['triggers', 'evaluate', ...args, `--data-dir=${join(folder, 'data')}`], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const labelled = [
  'id,message,label',
  '1,can i talk to a real person??,handoff',
  '2,"hi, where is my parcel",none',
  '3,get me an agent,none',
  '4,this is going nowhere,handoff',
  '5,I want to talk,',
].join('\r\n');

describe('triggers evaluate', () => {
  it('prints a table about the draft in the data folder', async () => {
    const { code, out, err } = await evaluate(file('past.csv', labelled));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Asks for a person \(balanced\), 4 phrases, on past\.csv: 5 messages, 4 labelled$/m);
    expect(out).toMatch(/^ {2}match +2 +40\.0 %$/m);
    expect(out).toMatch(/^ {2}near miss +1 +20\.0 %$/m);
    expect(out).toMatch(/^ {2}recall +50\.0 % {2}1 missed$/m);
    expect(out).toMatch(/^misses: 1\n {2}0\.\d\d {2}this is going nowhere/m);
    expect(out).toMatch(/^false alarms: 1\n {2}[01]\.\d\d {2}get me an agent/m);
    for (const line of out.split('\n')) expect(line).toBe(line.trimEnd());
  });

  it('says the same as JSON', async () => {
    const { out } = await evaluate(file('past.csv', labelled), '--json');
    expect(JSON.parse(out)).toMatchObject({
      file: 'past.csv',
      format: 'csv',
      results: [
        {
          trigger: { name: 'Asks for a person' },
          messages: 5,
          labelled: 4,
          recall: 0.5,
          falseAlarmRate: 0.5,
        },
      ],
    });
  });

  it('judges with a flow from a file, even while the data folder is in use', async () => {
    mkdirSync(join(folder, 'data'));
    const owner = await claimDataDirectory(join(folder, 'data'));
    const messages = file('past.txt', 'book me a demo\nagent please');
    const flow = file('flow.json', demoFlow());
    const { code, out } = await evaluate(messages, `--flow=${flow}`);
    owner.release();
    expect(code).toBe(0);
    expect(out).toMatch(/match +1 +50\.0 %/);
  });

  it('takes the columns it is told', async () => {
    const path = file('odd.csv', 'a,b\nagent please,x\nhello,y\n');
    const { out } = await evaluate(path, '--column', 'a', '--label', 'b', '--wanted', 'x', '--json');
    expect(JSON.parse(out).results[0]).toMatchObject({ labelled: 2, recall: 1, falseAlarmRate: 0 });
    expect(await evaluate(path, '--column', 'c')).toMatchObject({
      code: 1,
      err: 'There is no column “c”. There are: a, b.',
    });
  });

  it('ends with 1 when a limit is not kept', async () => {
    const path = file('past.csv', labelled);
    expect(await evaluate(path, '--min-recall=40', '--max-false-alarms=50')).toMatchObject({
      code: 0,
      err: '',
    });
    const { code, err } = await evaluate(path, '--min-recall=90', '--max-false-alarms=1');
    expect(code).toBe(1);
    expect(err).toBe(
      'Asks for a person: recall is below 90 %.\nAsks for a person: there are more than 1 % false alarms.',
    );
  });

  it.each([
    ['no file', []],
    ['two files', ['a.csv', 'b.csv']],
    ['an unknown option', ['a.csv', '--fast']],
    ['no percentage', ['a.csv', '--min-recall=lots']],
  ])('ends with 2 and the usage for %s', async (_, args) => {
    const { code, out, err } = await evaluate(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('triggers evaluate FILE');
  });

  it('ends with 1 and a plain sentence for what cannot be read', async () => {
    expect((await evaluate(join(folder, 'absent.csv'))).err).toMatch(/^There is no file /);
    expect((await evaluate(folder)).err).toMatch(/is a folder/);
    expect((await evaluate(file('empty.csv', ''))).err).toMatch(/^empty\.csv cannot be read\. It is empty/);
    expect((await evaluate(file('a.xlsx', 'PK\u0003\u0004'))).err).toMatch(/spreadsheet/);
    const messages = file('a.txt', 'hello');
    expect(await evaluate(messages, '--flow', messages)).toMatchObject({
      code: 1,
      err: 'a.txt is not a flow.',
    });
  });

  it('reads UTF-16 and Windows files, and lets no control character through', async () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFFhola, quiero un agente\n', 'utf16le'));
    expect((await evaluate(file('a.txt', utf16), '--json')).out).toContain('"messages": 1');
    const windows = new Uint8Array([...Buffer.from('agent pl'), 0xe9, ...Buffer.from('ase \u001b[31mnow\n')]);
    const { out } = await evaluate(file('b.csv', windows));
    expect(out).toContain('1 message');
    expect(out).not.toContain('\u001b');
  });
});

function demoFlow(): string {
  const flow = JSON.parse(readFileSync(readyMade, 'utf8'));
  for (const step of flow.steps) if (step.kind === 'trigger') step.phrases = ['I want to book a demo'];
  return JSON.stringify(flow);
}
