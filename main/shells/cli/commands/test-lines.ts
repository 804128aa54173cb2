import type { ResultRow, TestResult } from '../../../../core/tests/test-result.ts';

/** A failed test in words: what the visitor said before each failure, then expected and actual one below the other. */
export function failureLines({ rows }: TestResult): readonly string[] {
  let said: string | undefined;
  return rows.flatMap((row) => {
    if (row.is === 'said') said = row.text;
    if (row.is !== 'check' || row.passed) return [];
    const before = said === undefined ? [] : [`Visitor: ${said}`];
    said = undefined;
    return [...before, ...checkLines(row)];
  });
}

type Check = Extract<ResultRow, { is: 'check' }>;

function checkLines({ what, about, expected, actual }: Check): readonly string[] {
  const subject = about === '' ? words[what] : `${words[what]} ${about}`;
  return [
    `  expected ${subject}: ${expected || nothing[what]}`,
    `  actual:${' '.repeat(subject.length + 3)}${actual || nothing[what]}`,
  ];
}

const words: Readonly<Record<Check['what'], string>> = {
  answer: 'answer',
  silence: 'answer',
  step: 'step',
  value: 'value',
  delivery: 'delivery',
};

const nothing: Readonly<Record<Check['what'], string>> = {
  answer: '(no answer)',
  silence: '(no answer)',
  step: '(no step)',
  value: '(empty)',
  delivery: '(no delivery)',
};
