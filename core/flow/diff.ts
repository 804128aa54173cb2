import { changed, holidayWords, listChanges, negativeWords, phraseWords, same } from './diff-parts.ts';
import type { Flow } from './flow.ts';
import { behaviourOf, type FormBehaviour } from './form-behaviour.ts';
import { weekdays } from './opening-hours.ts';
import type { Field } from './steps/collect.ts';
import { weekdayNames } from './steps/hours.ts';
import { kindOf, type Step, type StepOf } from './steps.ts';

/** What changed from one document to the other, in words, one sentence per change. Empty: nothing a visitor would notice. */
export function describeChanges(before: Flow, after: Flow): string[] {
  if (before === after) return [];
  const old = new Map(before.steps.map((step) => [step.id, step]));
  const now = new Map(after.steps.map((step) => [step.id, step]));
  return [
    ...(before.name === after.name ? [] : [`Flow renamed from “${before.name}” to “${after.name}”`]),
    ...(before.description === after.description ? [] : ['Description of the flow changed']),
    ...after.steps.flatMap((step) =>
      old.has(step.id) ? [] : [`Added ${kindOf(step).title} “${step.name}”`],
    ),
    ...before.steps.flatMap((step) =>
      now.has(step.id) ? [] : [`Removed ${kindOf(step).title} “${step.name}”`],
    ),
    ...after.steps.flatMap((step) => stepChanges(old.get(step.id), step)),
    ...connectionChanges(before, after, old, now),
    ...groupChanges(before, after),
    ...moves(after, old),
  ];
}

function stepChanges(before: Step | undefined, after: Step): string[] {
  if (!before || before === after) return [];
  if (before.kind !== after.kind) return [`“${after.name}” became ${kindOf(after).title}`];
  const renamed = before.name === after.name ? [] : [`“${before.name}” renamed to “${after.name}”`];
  return [...renamed, ...contentChanges(before, after).map((change) => `“${after.name}”: ${change}`)];
}

function contentChanges(before: Step, after: Step): string[] {
  switch (after.kind) {
    case 'start':
    case 'end':
      return [];
    case 'message':
      return before.kind === 'message' && before.text !== after.text ? ['text changed'] : [];
    case 'trigger':
      return before.kind === 'trigger' ? triggerChanges(before, after) : [];
    case 'collect':
      return before.kind === 'collect' ? collectChanges(before, after) : [];
    case 'branch':
      return before.kind === 'branch' ? branchChanges(before, after) : [];
    case 'hours':
      return before.kind === 'hours' ? hoursChanges(before, after) : [];
    case 'set-value':
      return before.kind === 'set-value' ? valueChanges(before, after) : [];
    case 'note':
      return before.kind === 'note' ? noteChanges(before, after) : [];
    case 'email':
      return before.kind === 'email' ? emailChanges(before, after) : [];
    case 'slack':
      return before.kind === 'slack' ? slackChanges(before, after) : [];
    case 'http':
      return before.kind === 'http' ? requestChanges(before, after) : [];
  }
}

function triggerChanges(before: StepOf<'trigger'>, after: StepOf<'trigger'>): string[] {
  return [
    ...listChanges(before.phrases, after.phrases, phraseWords),
    ...listChanges(before.negativePhrases, after.negativePhrases, negativeWords),
    ...changed(before.sensitivity, after.sensitivity, `sensitivity set to ${after.sensitivity}`),
    ...changed(
      before.clarify.enabled,
      after.clarify.enabled,
      `clarifying question switched ${after.clarify.enabled ? 'on' : 'off'}`,
    ),
    ...changed(before.clarify.question, after.clarify.question, 'clarifying question changed'),
  ];
}

function collectChanges(before: StepOf<'collect'>, after: StepOf<'collect'>): string[] {
  const old = new Map(before.fields.map((field) => [field.key, field]));
  const now = new Map(after.fields.map((field) => [field.key, field]));
  const kept = (fields: readonly Field[], others: ReadonlyMap<string, Field>) =>
    fields.flatMap(({ key }) => (others.has(key) ? [key] : [])).join(' ');
  return [
    ...after.fields.flatMap(({ key, label }) => (old.has(key) ? [] : [`field “${label}” added`])),
    ...before.fields.flatMap(({ key, label }) => (now.has(key) ? [] : [`field “${label}” removed`])),
    ...after.fields.flatMap((field) => fieldChanges(old.get(field.key), field)),
    ...changed(kept(before.fields, now), kept(after.fields, old), 'order of fields changed'),
    ...changed(
      before.maxTries,
      after.maxTries,
      after.maxTries === 0 ? 'never gives up' : `gives up after ${after.maxTries} tries`,
    ),
    ...changed(before.giveUpText, after.giveUpText, 'text when giving up changed'),
    ...behaviourChanges(behaviourOf(before), behaviourOf(after)),
  ];
}

const behaviourParts: readonly (readonly [keyof FormBehaviour, string])[] = [
  ['confirmText', 'text above the answers'],
  ['helpText', 'text for help'],
  ['asideText', 'text for other questions'],
  ['personText', 'text when asked for a person again'],
  ['resumeText', 'question after a pause'],
  ['duplicateText', 'text for the same request again'],
  ['words', 'words for steering the form'],
];

function behaviourChanges(before: FormBehaviour, after: FormBehaviour): string[] {
  const parts = behaviourParts.flatMap(([part, word]) =>
    same(before[part], after[part]) ? [] : [`${word} changed`],
  );
  return [
    ...changed(
      before.confirm,
      after.confirm,
      `answers are ${after.confirm ? '' : 'not '}shown before going on`,
    ),
    ...changed(
      before.duplicateMinutes,
      after.duplicateMinutes,
      after.duplicateMinutes === 0
        ? 'the same answers are always sent again'
        : `the same answers are not sent again within ${after.duplicateMinutes} minutes`,
    ),
    ...changed(
      before.resumeAfter,
      after.resumeAfter,
      after.resumeAfter === 0
        ? 'goes on after any pause'
        : `asks whether to go on after ${after.resumeAfter} minutes`,
    ),
    ...parts,
  ];
}

const fieldParts: readonly (readonly [keyof Field, string])[] = [
  ['prompt', 'question'],
  ['errorText', 'error text'],
  ['description', 'description'],
  ['profileAttribute', 'profile attribute'],
  ['choices', 'choices'],
  ['askWhen', 'ask when'],
  ['skipKnown', 'skip rule'],
  ['min', 'smallest number'],
  ['max', 'largest number'],
  ['earliest', 'first day'],
  ['latest', 'last day'],
  ['country', 'default country'],
  ['unknownNumbers', 'unknown numbers'],
  ['maxTries', 'tries'],
];

function fieldChanges(before: Field | undefined, after: Field): string[] {
  if (!before || before === after) return [];
  const parts = fieldParts.flatMap(([part, word]) => (same(before[part], after[part]) ? [] : [word]));
  return [
    ...changed(before.label, after.label, `field “${before.label}” renamed to “${after.label}”`),
    ...changed(before.type, after.type, `field “${after.label}” is now of type ${after.type}`),
    ...changed(
      before.required,
      after.required,
      `field “${after.label}” is now ${after.required ? 'required' : 'optional'}`,
    ),
    ...(parts.length === 0 ? [] : [`${parts.join(', ')} of field “${after.label}” changed`]),
  ];
}

function branchChanges(before: StepOf<'branch'>, after: StepOf<'branch'>): string[] {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Map(after.rules.map((rule) => [rule.id, rule]));
  return [
    ...after.rules.flatMap(({ id, label }) => (old.has(id) ? [] : [`rule “${label}” added`])),
    ...before.rules.flatMap(({ id, label }) => (now.has(id) ? [] : [`rule “${label}” removed`])),
    ...after.rules.flatMap((rule) => {
      const known = old.get(rule.id);
      return known && !same(known, rule) ? [`rule “${rule.label}” changed`] : [];
    }),
  ];
}

function hoursChanges(before: StepOf<'hours'>, after: StepOf<'hours'>): string[] {
  const days = weekdays.filter((day) => !same(before.week[day], after.week[day]));
  return [
    ...changed(before.timeZone, after.timeZone, `time zone set to ${after.timeZone}`),
    ...days.map((day) => `hours of ${weekdayNames[day]} changed`),
    ...listChanges(holidayNames(before), holidayNames(after), holidayWords),
  ];
}

function holidayNames({ holidays }: StepOf<'hours'>): string[] {
  return holidays.map(({ date, name, everyYear }) => `${date} ${name} ${everyYear}`);
}

function valueChanges(before: StepOf<'set-value'>, after: StepOf<'set-value'>): string[] {
  return [
    ...changed(before.key, after.key, `sets “${after.key}” instead of “${before.key}”`),
    ...changed(before.label, after.label, 'label changed'),
    ...changed(before.value, after.value, 'value changed'),
  ];
}

function noteChanges(before: StepOf<'note'>, after: StepOf<'note'>): string[] {
  return [
    ...changed(before.text, after.text, 'text changed'),
    ...changed(before.color, after.color, 'colour changed'),
    ...changed(`${before.width} ${before.height}`, `${after.width} ${after.height}`, 'size changed'),
  ];
}

function emailChanges(before: StepOf<'email'>, after: StepOf<'email'>): string[] {
  return [
    ...(same(before.to, after.to) ? [] : ['recipient changed']),
    ...changed(before.subject, after.subject, 'subject changed'),
    ...changed(before.body, after.body, 'body changed'),
    ...changed(before.replyToField, after.replyToField, 'Reply-To changed'),
    ...(same(before.cc ?? [], after.cc ?? []) ? [] : ['copies changed']),
    ...changed(before.attachJson ?? false, after.attachJson ?? false, 'JSON attachment changed'),
  ];
}

function slackChanges(before: StepOf<'slack'>, after: StepOf<'slack'>): string[] {
  return [
    ...(same(before.destination, after.destination) ? [] : ['destination changed']),
    ...changed(before.title, after.title, 'title changed'),
    ...changed(before.text, after.text, 'text changed'),
  ];
}

function requestChanges(before: StepOf<'http'>, after: StepOf<'http'>): string[] {
  return [
    ...(same(before.destination, after.destination) ? [] : ['destination changed']),
    ...(same(before.request, after.request) ? [] : ['request changed']),
    ...(same(before.keep, after.keep) ? [] : ['what is kept of the reply changed']),
  ];
}

function connectionChanges(
  before: Flow,
  after: Flow,
  oldSteps: ReadonlyMap<string, Step>,
  newSteps: ReadonlyMap<string, Step>,
): string[] {
  const outletOf = ({ from, outlet }: { from: string; outlet: string }) => `${from} ${outlet}`;
  const old = new Map(before.connections.map((connection) => [outletOf(connection), connection]));
  const now = new Set(after.connections.map(outletOf));
  const label = (step: Step | undefined, outlet: string) =>
    (step &&
      kindOf(step)
        .outlets(step)
        .find(({ id }) => id === outlet)?.label) ??
    outlet;
  const led = after.connections.flatMap((connection) => {
    const known = old.get(outletOf(connection));
    const step = newSteps.get(connection.from);
    if (known?.to === connection.to || !step) return [];
    const part = label(step, connection.outlet);
    return [`“${step.name}”: “${part}” leads to “${newSteps.get(connection.to)?.name}”`];
  });
  const cut = before.connections.flatMap((connection) => {
    const step = newSteps.get(connection.from);
    if (!step || now.has(outletOf(connection))) return [];
    const part = label(oldSteps.get(connection.from), connection.outlet);
    return [`“${step.name}”: “${part}” leads nowhere`];
  });
  return [...led, ...cut];
}

function groupChanges(before: Flow, after: Flow): string[] {
  const old = new Map(before.groups?.map((group) => [group.id, group]));
  const now = new Set(after.groups?.map(({ id }) => id));
  const changes = (after.groups ?? []).flatMap((group) => {
    const known = old.get(group.id);
    if (!known) return [`Group “${group.title}” added`];
    return same(known, group) ? [] : [`Group “${group.title}” changed`];
  });
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  return [...changes, ...gone.map(({ title }) => `Group “${title}” removed`)];
}

function moves(after: Flow, old: ReadonlyMap<string, Step>): string[] {
  const moved = after.steps.filter(({ id, position }) => {
    const known = old.get(id);
    return known && !same(known.position, position);
  });
  if (moved.length === 0) return [];
  return [
    moved.length === 1
      ? `“${moved[0]?.name}” moved on the canvas`
      : `${moved.length} steps moved on the canvas`,
  ];
}
