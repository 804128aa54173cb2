import { understand } from './answers.ts';
import { asksForPerson, hear } from './hearing.ts';
import { languageOf } from './language.ts';
import { factsOf, failNotification, mail, notify } from './notifying.ts';
import type { AnswerContext } from './reading/understood.ts';
import { finish, knownIn, leave, needReference, type Run } from './run.ts';
import type { LogEntry } from './session.ts';
import { fillTemplate, templateParts } from './template.ts';
import { ownTexts } from './texts/own-texts.ts';
import type { Turn } from './turn.ts';

type SaidEntry = Extract<LogEntry, { type: 'said' }>;

/** The running turn as a step sees it. One serves every step of the turn, since only one runs at a time. */
export function turnOf(run: Run): Turn {
  const { context, log } = run;
  const at = context.now;
  const currentId = () => run.current?.id ?? '';
  const language = () => languageOf(run);
  const answers: AnswerContext = { defaultCountry: context.defaultCountry, now: at, language };
  const turn: Turn = {
    now: () => at,
    silence: () => silence(run),
    language,
    ownTexts: () => ownTexts(language()),
    tries: (key) => run.tries.find((one) => one.key === key)?.count ?? 0,
    values: () => knownIn(run),
    value: (key) => run.values.find((one) => one.key === key)?.value,
    facts: () => factsOf(run),
    understand: (field, text) => understand(field, text, answers),
    asksForPerson: (text) => asksForPerson(run, text),
    takeOpening() {
      const { opening } = run;
      run.opening = undefined;
      return opening;
    },
    fill: (text) => fill(run, text),
    say(text, options) {
      const said: SaidEntry = { type: 'said', at, from: 'bot', text, stepId: currentId() };
      if (options?.tone) said.tone = options.tone;
      if (options?.choices) said.choices = [...options.choices];
      log.push(said);
    },
    leaveBy: (outlet, why) => leave(run, outlet, why),
    wait(place) {
      run.place = place;
    },
    waiting: () => (run.place.is === 'collecting' || run.place.is === 'confirming' ? run.place : undefined),
    countTry(key) {
      const count = turn.tries(key) + 1;
      run.tries = [...run.tries.filter((one) => one.key !== key), { key, count }];
    },
    setValue({ key, label }, value) {
      const index = run.values.findIndex((known) => known.key === key);
      const entry = { key, label, value };
      run.values = index === -1 ? [...run.values, entry] : run.values.with(index, entry);
      log.push({ type: 'value', at, stepId: currentId(), key, label, value });
    },
    forgetValue(key) {
      run.values = run.values.filter((value) => value.key !== key);
    },
    listen() {
      run.place = { is: 'listening' };
    },
    listenAgain: (text) => hear(run, turn, text),
    mail: (step) => mail(run, turn, step),
    notify: (make) => notify(run, turn, currentId(), make),
    failNotification: (why) => failNotification(run, currentId(), why),
    cancel() {
      log.push({ type: 'note', at, code: 'cancelled' });
      finish(run);
    },
    end: () => finish(run),
  };
  return turn;
}

function fill(run: Run, text: string): string {
  // Most texts mention nothing.
  if (!text.includes('{{')) return text;
  if (templateParts(text).some((part) => part.is === 'key' && part.key === 'reference')) needReference(run);
  return fillTemplate(text, knownIn(run));
}

function silence({ lastAt, context }: Run): number {
  return lastAt === undefined ? 0 : (Date.parse(context.now) - Date.parse(lastAt)) / 60_000;
}
