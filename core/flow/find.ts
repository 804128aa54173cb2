import type { Flow } from './flow.ts';
import { kindOf, type Step } from './steps.ts';

export interface Hit {
  readonly stepId: string;
  /** The text that holds what was looked for, cut around it. */
  readonly excerpt: string;
}

/** The steps whose name, kind, texts, phrases or fields hold all the words of the query; best place first within a step. */
export function findSteps(flow: Flow, query: string): Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return flow.steps.flatMap((step) => {
    const texts = searchable(step);
    const lower = texts.map((text) => text.toLowerCase());
    if (!words.every((word) => lower.some((text) => text.includes(word)))) return [];
    const [first = ''] = words;
    const at = lower.findIndex((text) => words.every((word) => text.includes(word)));
    const best = at >= 0 ? at : lower.findIndex((text) => text.includes(first));
    return [{ stepId: step.id, excerpt: excerpt(texts[best] ?? '', lower[best]?.indexOf(first) ?? 0) }];
  });
}

function searchable(step: Step): string[] {
  const kind = kindOf(step);
  const texts = kind.texts(step).map(({ text }) => text);
  const variables = kind.variables(step).map(({ label, key }) => `${label} (${key})`);
  return [step.name, kind.title, ...texts, ...variables, ...ownWords(step)];
}

function ownWords(step: Step): readonly string[] {
  switch (step.kind) {
    case 'trigger':
      return [...step.phrases, ...step.negativePhrases];
    case 'collect':
      return step.fields.flatMap(({ description, choices }) => [description, ...choices]);
    case 'branch':
      return step.rules.flatMap(({ label, conditions }) => [label, ...conditions.map(({ value }) => value)]);
    case 'hours':
      return [step.timeZone, ...step.holidays.map(({ name, date }) => `${name} ${date}`)];
    case 'note':
      return [step.text];
    case 'email':
      return step.to.use === 'addresses' ? step.to.addresses : [];
    case 'slack':
      return step.destination ? [step.destination.name] : [];
    case 'http':
      return [
        ...(step.destination ? [step.destination.name] : []),
        ...(step.request.use === 'custom' ? step.request.headers.map(({ name }) => name) : []),
        ...step.keep.map(({ path }) => path),
      ];
    case 'start':
    case 'message':
    case 'set-value':
    case 'end':
      return [];
  }
}

function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - 24);
  const part = text.slice(from, from + 90).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${part}${from + 90 < text.length ? '…' : ''}`;
}
