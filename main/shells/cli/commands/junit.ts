import type { TestResult } from '../../../../core/tests/test-result.ts';
import { failureLines } from './test-lines.ts';

export interface TimedResult extends TestResult {
  readonly seconds: number;
}

/** The results in the XML that build servers read: one suite, one case per test. */
export function junitXml(flowName: string, results: readonly TimedResult[]): string {
  const failures = results.filter(({ passed }) => !passed).length;
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  const totals = `tests="${results.length}" failures="${failures}" errors="0" time="${seconds.toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite name="${escapeXml(flowName)}" ${totals}>`,
    ...results.map((result) => testCase(flowName, result)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(flowName: string, result: TimedResult): string {
  const { name, passed, rows, seconds } = result;
  const open = `    <testcase classname="${escapeXml(flowName)}" name="${escapeXml(name)}" time="${seconds.toFixed(3)}"`;
  if (passed) return `${open}/>`;
  const first = rows.find((row) => row.is === 'check' && !row.passed);
  const message = first?.is === 'check' ? `expected “${first.expected}”, was “${first.actual}”` : '';
  const detail = escapeXml(failureLines(result).join('\n'));
  return `${open}>\n      <failure message="${escapeXml(message)}">${detail}</failure>\n    </testcase>`;
}

/** Characters that XML 1.0 cannot hold at all (§2.2) become a replacement character. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
