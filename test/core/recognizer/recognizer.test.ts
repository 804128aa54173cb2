import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinMessages } from '../../../core/recognizer/builtin-messages.ts';
import { compileRecognizer, type Language, type Why } from '../../../core/recognizer/recognizer.ts';
import { readyMade } from './phrases-of-tests.ts';

const recognize = compileRecognizer(readyMade.en);
const matches = (text: string) => recognize(text).match;

describe('the built-in meaning', () => {
  it.each([
    'can i talk to a real person??',
    'Agent!!',
    'operator',
    'put me through to your manager',
    'how do I reach a human here',
    'my order is late and nobody answers, could somebody please call me back',
    'I don’t want to talk to a robot',
    'plz conect me wiht a humna',
    'talk 2 sum1 real pls',
  ])('hands off "%s"', (text) => expect(matches(text)).toBe(true));

  it.each([
    '',
    'are you a human?',
    'I don’t want to talk to an agent',
    'I talked to an agent yesterday',
    'my wife wants to talk to an agent',
    'are you hiring agents?',
    'what are the opening hours of customer service?',
    'how many agent seats does the plan have?',
    'can someone help me?',
    'where is my order?',
  ])('does not hand off "%s"', (text) => expect(matches(text)).toBe(false));

  it('asks a clarifying question when it is not sure', () => {
    expect(recognize('I want to talk')).toMatchObject({ match: false, near: true });
  });

  it('says in plain words what it recognised', () => {
    expect(recognize('I want to speak to someone real').why).toMatchObject({
      pattern: 'asks-to-talk',
      sentence: 'Asks to talk (“speak”) to a person (“someone real”)',
    });
  });

  it('says what a message is instead of a request', () => {
    const why: Why = recognize('are you a human?').why;
    expect(why.sentence).toBe('Not a request: asks whether it talks to a person (“are you a human”)');
    expect(why.against).toEqual(['are', 'you', 'a', 'human']);
  });
});

describe('phrases with another meaning', () => {
  const ours = compileRecognizer(['escalate to tier 2', 'book a demo', 'cancel my subscription']);

  it.each([
    'please escalate this to tier 2',
    'can you escalate my ticket to level two?',
    'I would like to schedule a demo',
    'can I get a demo of your product?',
    'I’d like a demo',
    'please bump this up to tier two',
    'could we arrange a product demonstration next week',
    'booking a demonstration for my team',
    'how can I cancel the subscription',
    'cancel my subscripton now',
    'I want my membership terminated',
  ])('are recognised in "%s"', (text) => expect(ours(text).match).toBe(true));

  it.each([
    'escalate to tier 3',
    'please don’t cancel my subscription',
    'I cancelled my subscription yesterday',
    'what does the subscription cost',
    'book a table',
    'I want to cancel the demo',
    'I want a subscription',
    'I want to talk to an agent',
    'real person please',
  ])('are not seen in "%s"', (text) => expect(ours(text).match).toBe(false));

  it('names the phrase and the words it recognised', () => {
    const { why } = ours('could you schedule a demo for us');
    expect(why).toMatchObject({ phrase: 'book a demo', words: ['schedule', 'demo'] });
  });

  it('work beside the built-in meaning', () => {
    const both = compileRecognizer(['book a demo', 'I want to talk to an agent']);
    expect(both('schedule a demo').match).toBe(true);
    expect(both('get me a human').match).toBe(true);
  });
});

describe('a phrase without a word of its own', () => {
  const talk = compileRecognizer(['I want to talk', 'chat', 'agent', 'support']);

  it.each(['I want to talk', 'want to talk please', 'chat', 'can we chat now?', 'support please'])(
    'recognises who says little else: %s',
    (text) => expect(talk(text).match).toBe(true),
  );

  it.each([
    'I want to talk about how great last summer was for my garden',
    'these lions talk too much in the cartoon on channel nine',
    'the chat window covers the whole text on my phone',
    'my insurance agent sold me the wrong policy in March',
    'does your support for old printers end next year',
  ])('does not see itself in whatever shares the word: %s', (text) => expect(talk(text).match).toBe(false));

  it('opens no flood beside the ready-made phrases', () => {
    const others = (phrases: readonly string[]) => {
      const recognize = compileRecognizer(phrases);
      const unwanted = builtinMessages(['en']).filter((message) => !message.wanted);
      return unwanted.filter(({ text }) => recognize(text).match).length / unwanted.length;
    };
    const before = others(readyMade.en);
    for (const phrase of ['I want to talk', 'agent', 'chat', 'call', 'customer service'])
      expect([phrase, others([...readyMade.en, phrase]) - before < 0.05]).toEqual([phrase, true]);
  });
});

describe('negative phrases', () => {
  const careful = compileRecognizer(readyMade.en, {
    negativePhrases: ['talk to an estate agent', 'sales representative'],
  });

  it('hold a message back', () => {
    expect(careful('can I talk to a sales representative').match).toBe(false);
    expect(careful('can I talk to a sales representative').why.sentence).toContain('sales representative');
  });

  it('leave other requests alone', () => expect(careful('can I talk to a person').match).toBe(true));
});

describe('sensitivity', () => {
  // Messages nothing was made for: on those it was made for it is too sure for the sensitivity to matter.
  const file = new URL('held-out/en.tsv', import.meta.url);
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[1] ?? []);
  const count = (sensitivity: 'careful' | 'balanced' | 'eager') => {
    const judge = compileRecognizer(readyMade.en, { sensitivity });
    return texts.filter((text) => judge(text).match).length;
  };

  it('hands off more, the more eager it is', () => {
    expect(count('careful')).toBeLessThan(count('balanced'));
    expect(count('balanced')).toBeLessThanOrEqual(count('eager'));
  });

  it('does not change the score', () => {
    const [careful, eager] = [
      compileRecognizer(readyMade.en, { sensitivity: 'careful' }),
      compileRecognizer(readyMade.en, { sensitivity: 'eager' }),
    ];
    for (const text of texts) expect(careful(text).score).toBe(eager(text).score);
  });
});

describe('languages', () => {
  const requests: Record<Language, string> = {
    en: 'put me through to a person',
    es: 'páseme con una persona',
    fr: 'passez-moi quelqu’un',
    de: 'verbinden Sie mich mit einem Menschen',
    pt: 'me passa para uma pessoa',
    it: 'mi passi una persona',
  };

  it.each(Object.entries(readyMade))('are taken from the phrases (%s)', (language, phrases) => {
    const judge = compileRecognizer(phrases);
    for (const [other, text] of Object.entries(requests))
      expect([other, judge(text).match]).toEqual([other, other === language]);
  });

  it('can be mixed', () => {
    const judge = compileRecognizer([...readyMade.en, ...readyMade.de]);
    expect(judge(requests.en).match).toBe(true);
    expect(judge(requests.de).match).toBe(true);
    expect(judge(requests.it).match).toBe(false);
  });

  it('can be set', () => {
    const judge = compileRecognizer(readyMade.en, { language: 'fr' });
    expect(judge(requests.fr).match).toBe(true);
    expect(judge(requests.en).match).toBe(false);
    expect(judge('i want to talk to an agent').match).toBe(true);
  });

  it('understand letters without accents and umlauts spelled out', () => {
    expect(compileRecognizer(readyMade.de)('ich moechte mit einem menschen sprechen').match).toBe(true);
    expect(compileRecognizer(readyMade.fr)('je veux parler a un conseiller').match).toBe(true);
  });
});
