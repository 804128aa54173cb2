import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageTable, type ReadHints, readTable } from '../../../core/past-messages/read-table.ts';

function table(text: string, hints?: ReadHints): MessageTable {
  const result = readTable(text, hints);
  if (result.is === 'unreadable') throw new Error(result.because);
  return result.table;
}

const refusal = (text: string, hints?: ReadHints) => {
  const result = readTable(text, hints);
  return result.is === 'unreadable' ? result.because : undefined;
};

describe('CSV', () => {
  it('keeps quoted separators, quotes and line breaks', () => {
    const { columns, rows } = table('id,message\r\n1,"Hi, ""you"""\r\n2,"two\nlines"\r\n', { name: 'a.csv' });
    expect(columns).toEqual(['id', 'message']);
    expect(rows).toEqual([
      ['1', 'Hi, "you"'],
      ['2', 'two\nlines'],
    ]);
  });

  it.each([';', '\t', '|'])('finds out the separator %j', (separator) => {
    const lines = [
      ['message', 'label'],
      ['get me a person', 'yes'],
      ['hello', 'no'],
    ];
    const text = lines.map((cells) => cells.join(separator)).join('\n');
    expect(table(text, { name: 'export.csv' })).toMatchObject({
      columns: lines[0],
      rows: lines.slice(1),
      header: true,
    });
  });

  it('drops the byte order mark that spreadsheets write', () => {
    expect(table('\uFEFFmessage,label\nhi,no', { name: 'a.csv' }).columns).toEqual(['message', 'label']);
  });

  it('knows a file without names from one with names, and is told when it is wrong', () => {
    const bare = 'where is my parcel?,no\nget me a human!,yes';
    expect(table(bare, { name: 'a.csv' })).toMatchObject({
      header: false,
      columns: ['Column 1', 'Column 2'],
    });
    expect(table(bare, { name: 'a.csv', header: true }).rows).toHaveLength(1);
    expect(table('a,b\nhi,no', { name: 'a.csv' }).header).toBe(true);
    expect(table('hello,no\nagent please,yes\nbye,no', { name: 'a.csv', header: false }).rows).toHaveLength(
      3,
    );
  });

  it('takes a single column with unquoted commas as whole messages', () => {
    expect(table('message\nhi, can I talk to someone, please\nno\n', { name: 'a.csv' }).rows).toEqual([
      ['hi, can I talk to someone, please'],
      ['no'],
    ]);
  });

  it('fills short rows, cuts long ones and skips blank lines', () => {
    expect(table('message,label\nhi\n\nyes,no,more\n', { name: 'a.csv' }).rows).toEqual([
      ['hi', ''],
      ['yes', 'no'],
    ]);
  });

  it('gives columns with the same name names of their own', () => {
    expect(table('text,text,\na,b,c', { name: 'a.csv' }).columns).toEqual(['text', 'text 2', 'Column 3']);
  });
});

describe('other formats', () => {
  it('reads tab-separated text by its ending or when it is pasted', () => {
    const text = 'message\tlabel\nhello, you\tno\n';
    expect(table(text, { name: 'a.tsv' })).toEqual(table(text));
    expect(table(text).rows).toEqual([['hello, you', 'no']]);
  });

  it('reads JSON lines of objects, with every key that occurs', () => {
    const { columns, rows } = table('{"text":"hi","n":1}\n\n{"text":"bye","to":{"a":1},"n":null}\n');
    expect(columns).toEqual(['text', 'n', 'to']);
    expect(rows).toEqual([
      ['hi', '1', ''],
      ['bye', '', '{"a":1}'],
    ]);
  });

  it('reads JSON lines of strings, and one JSON array', () => {
    expect(table('"hi"\n"bye"', { name: 'a.jsonl' }).rows).toEqual([['hi'], ['bye']]);
    expect(table('[\n {"text": "hi"},\n {"text": "bye"}\n]', { name: 'a.json' }).rows).toEqual([
      ['hi'],
      ['bye'],
    ]);
  });

  it('counts broken JSON lines, and names the first when most are broken', () => {
    expect(table('{"text":"hi"}\n{"text":', { name: 'a.jsonl' })).toMatchObject({
      broken: 1,
      rows: [['hi']],
    });
    expect(refusal('hi\nthere', { name: 'a.jsonl' })).toMatch(/^Line 1 is not JSON/);
  });

  it('does not mistake a key for something every object has', () => {
    expect(table('{"text":"hi"}\n{"constructor":"x"}').rows).toEqual([
      ['hi', ''],
      ['', 'x'],
    ]);
  });

  it('takes pasted sentences with commas as one message a line, whatever ends the lines', () => {
    const { format, columns, rows } = table('Hi, I need help\r\n\r\nagent, please\rthanks\n');
    expect({ format, columns }).toEqual({ format: 'plain', columns: ['Message'] });
    expect(rows).toEqual([['Hi, I need help'], ['agent, please'], ['thanks']]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing', '', /empty/],
    ['only blanks', ' \n\t\n', /empty/],
    ['only column names', 'message,label\n', /no message/],
    ['a workbook', 'PK\u0003\u0004\u0014', /spreadsheet/],
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['bytes', 'MZ\u0000\u0001', /not a text file/],
  ])('%s is refused in plain words', (_, text, because) => {
    expect(refusal(text, { name: 'a.csv' })).toMatch(because);
  });

  it('whatever is pasted, an answer comes and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('a.csv', 'a.tsv', 'a.jsonl', ''),
        (text, name) => {
          const result = readTable(text, { name });
          if (result.is === 'unreadable') expect(result.because).not.toBe('');
          else for (const row of result.table.rows) expect(row).toHaveLength(result.table.columns.length);
        },
      ),
    );
  });
});

it.each([
  ['a.csv', (at: number) => `${at},"message ${at}, with ""quotes"" in it",no`],
  ['a.tsv', (at: number) => `${at}\tmessage ${at} without quotes\tno`],
  ['a.jsonl', (at: number) => `{"id":${at},"text":"message ${at}","label":"no"}`],
  ['a.txt', (at: number) => `message ${at}, and some more words`],
])('100,000 lines of %s are read within two seconds', (name, line) => {
  const text = Array.from({ length: 100_000 }, (_, at) => line(at)).join('\n');
  const from = performance.now();
  expect(table(text, { name, header: false }).rows).toHaveLength(100_000);
  expect(performance.now() - from).toBeLessThan(2_000);
});
