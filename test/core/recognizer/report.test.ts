import { describe, expect, it } from 'vitest';
import { builtinMessages } from '../../../core/recognizer/builtin-messages.ts';
import { createTriggerReport } from '../../../core/recognizer/report.ts';
import { readyMade } from './phrases-of-tests.ts';

const phrases = [
  'I want to talk to an agent',
  'get me a human',
  'book a demo',
  'schedule a demo',
  'reset my router',
];
const messages = [
  { text: 'can I speak to a person', wanted: true },
  { text: 'I would like to schedule a demonstration', wanted: true },
  { text: 'who handles this around here', wanted: true },
  { text: 'where is my parcel', wanted: false },
  { text: 'operator', wanted: false },
  { text: 'I want to talk' },
];

describe('the trigger report', () => {
  const report = createTriggerReport(phrases);
  report.add(messages);
  const result = report.result();

  it('sorts messages into matches, near misses, misses and false alarms', () => {
    expect(result.matches.first.map(({ text }) => text)).toEqual([
      messages[0]?.text,
      messages[1]?.text,
      messages[4]?.text,
    ]);
    expect(result.nearMisses.first.map(({ text }) => text)).toEqual(['I want to talk']);
    expect(result.misses.first.map(({ text }) => text)).toEqual(['who handles this around here']);
    expect(result.falseAlarms.first.map(({ text }) => text)).toEqual(['operator']);
  });

  it('gives recall and false alarms of the labelled messages', () => {
    expect(result).toMatchObject({ messages: 6, labelled: 5, recall: 2 / 3, falseAlarmRate: 1 / 2 });
  });

  it('says what each phrase catches, and which it could do without', () => {
    const byPhrase = Object.fromEntries(result.phrases.map((each) => [each.phrase, each]));
    expect(byPhrase['get me a human']).toMatchObject({
      catches: 2,
      onlyThis: 0,
      coveredBy: ['I want to talk to an agent'],
    });
    expect(byPhrase['book a demo']).toMatchObject({
      catches: 1,
      coveredBy: ['schedule a demo'],
      useless: false,
    });
    expect(byPhrase['reset my router']).toMatchObject({ catches: 0, useless: true });
  });

  it('counts what only one phrase catches', () => {
    const alone = createTriggerReport(['I want to talk to an agent', 'book a demo']);
    alone.add(messages);
    expect(alone.result().phrases.map((each) => each.onlyThis)).toEqual([2, 1]);
  });

  it('draws a curve on which a lower score hands off more', () => {
    const { curve } = result;
    expect(curve.flatMap((point) => point.sensitivity ?? [])).toEqual(['eager', 'balanced', 'careful']);
    for (const [at, point] of curve.entries())
      expect(point.matched).toBeLessThanOrEqual(curve[at - 1]?.matched ?? 1);
    const balanced = curve.find((point) => point.sensitivity === 'balanced');
    expect(balanced).toMatchObject({ matched: 3 / 6, recall: 2 / 3, falseAlarms: 1 / 2 });
  });

  it('is the same whether messages come at once or in slices', () => {
    const sliced = createTriggerReport(phrases);
    for (const message of messages) sliced.add([message]);
    expect(sliced.result()).toEqual(result);
  });

  it('works without labels', () => {
    const unlabelled = createTriggerReport(phrases);
    unlabelled.add(messages.map(({ text }) => ({ text })));
    const { recall, falseAlarmRate, labelled, misses } = unlabelled.result();
    expect({ recall, falseAlarmRate, labelled, misses: misses.count }).toEqual({
      recall: undefined,
      falseAlarmRate: undefined,
      labelled: 0,
      misses: 0,
    });
  });

  it('keeps only the first examples but counts all', () => {
    const short = createTriggerReport(phrases, {}, 10);
    short.add(Array.from({ length: 1_000 }, () => ({ text: 'agent please' })));
    expect(short.result().matches).toMatchObject({ count: 1_000 });
    expect(short.result().matches.first).toHaveLength(10);
  });

  it('judges the built-in messages of the languages the phrases are written in', () => {
    const german = createTriggerReport(readyMade.de).result().builtin;
    expect(german.recall).toBeGreaterThan(0.9);
    expect(german.falseAlarmRate).toBeLessThan(0.05);
    expect(createTriggerReport(['book a demo']).result().builtin.recall).toBeLessThan(0.1);
  });
});

it('has at least 300 built-in messages, each once', () => {
  const all = builtinMessages(['en', 'es', 'fr', 'de', 'pt', 'it']);
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({ text, language }) => `${language} ${text}`)).size).toBe(all.length);
});
