import { understand } from './answers.ts';
import { hear } from './hearing.ts';
import { factsOf, failNotification, mail, notify } from './notifying.ts';
import { finish, knownIn, leave, needReference, type Run } from './run.ts';
import { fillTemplate, mentionedKeys } from './template.ts';
import type { Turn } from './turn.ts';

/** The running turn as a step sees it. One serves every step of the turn, since only one runs at a time. */
export function turnOf(run: Run): Turn {
  const { context, log } = run;
  const at = context.now;
  const currentId = () => run.current?.id ?? '';
  const turn: Turn = {
    now: () => at,
    language: () => context.language ?? run.language ?? 'en',
    tries: (key) => run.tries.find((one) => one.key === key)?.count ?? 0,
    values: () => knownIn(run),
    facts: () => factsOf(run),
    asking: () => (run.place.is === 'collecting' ? run.place : undefined),
    fill: (text) => fill(run, text),
    understand: (field, text) => understand(field, text, context),
    say(text, { tone, choices } = {}) {
      log.push({
        type: 'said',
        at,
        from: 'bot',
        text,
        stepId: currentId(),
        ...(tone ? { tone } : {}),
        ...(choices ? { choices: [...choices] } : {}),
      });
    },
    leaveBy: (outlet, why) => leave(run, outlet, why),
    ask(collect, field, tries) {
      run.place = { is: 'collecting', stepId: collect.id, fieldKey: field.key, tries };
    },
    countTry(key) {
      const count = turn.tries(key) + 1;
      run.tries = [...run.tries.filter((one) => one.key !== key), { key, count }];
    },
    setValue({ key, label }, value) {
      run.values = [...run.values.filter((known) => known.key !== key), { key, label, value }];
      log.push({ type: 'value', at, stepId: currentId(), key, label, value });
    },
    forgetValue(key) {
      run.values = run.values.filter((value) => value.key !== key);
    },
    listen() {
      run.place = { is: 'listening' };
    },
    listenAgain: (text) => hear(run, turn, text),
    mail: (step) => mail(run, step),
    notify: (effect) => notify(run, effect),
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
  // Most texts mention nothing, and gathering what is known costs more than the rest of a turn.
  if (!text.includes('{{')) return text;
  if (mentionedKeys(text).includes('reference')) needReference(run);
  return fillTemplate(text, knownIn(run));
}
