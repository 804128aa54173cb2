import type { EngineContext } from '../engine/context.ts';
import type { Input } from '../engine/input.ts';
import { newSession, type Session } from '../engine/session.ts';
import { step } from '../engine/step.ts';
import type { Flow } from '../flow/flow.ts';
import type { Field } from '../flow/steps/collect.ts';
import type { Step } from '../flow/steps.ts';
import { outletKey } from './coverage.ts';
import { badAnswer, goodAnswer, wantedAnswers } from './sample-answers.ts';
import { type SimulationContext, type SimulationOptions, simulatedContext } from './simulation.ts';

/** A conversation that comes through an outlet; `depth` in inputs. */
export interface Way {
  readonly outlet: string;
  readonly depth: number;
  /** Carried on with good answers until the handoff is over. */
  readonly session: Session;
}

/** What can be set for a conversation. */
export type Conditions = Pick<SimulationOptions, 'now' | 'language'>;

/** Conversations tried before giving up on what was not reached: enough for forms and branches, quick in any flow. */
const mostTries = 4_000;
const mostTurns = 120;

/**
 * Looks for a conversation through each of the wanted outlets: breadth first over what visitors may say (a phrase,
 * an answer each condition looks for, a good and a bad one) and how deliveries end. The shortest way is found first.
 */
export function explore(
  flow: Flow,
  wanted: ReadonlySet<string>,
  world: SimulationContext,
  conditions: Conditions = {},
): ReadonlyMap<string, Way> {
  const explorer = createExplorer(flow, world, conditions);
  const found = new Map<string, Way>();
  const seen = new Set<string>();
  const queue: Node[] = [{ session: newSession(), depth: 0, references: 0 }];
  for (let tries = 0; tries < queue.length && tries < mostTries && found.size < wanted.size; tries++) {
    const node = queue[tries];
    if (!node) break;
    for (const input of explorer.choices(node.session)) {
      const next = explorer.take(node, input);
      for (const outlet of leftBy(next.session, node.session.log.length)) {
        if (!wanted.has(outlet) || found.has(outlet)) continue;
        found.set(outlet, { outlet, depth: next.depth, session: explorer.toTheEnd(next) });
      }
      const key = explorer.keyOf(next.session);
      if (next.session.place.is === 'ended' || seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return found;
}

interface Node {
  readonly session: Session;
  readonly depth: number;
  readonly references: number;
}

function createExplorer(flow: Flow, world: SimulationContext, conditions: Conditions) {
  const steps = new Map(flow.steps.map((one) => [one.id, one]));
  const answers = wantedAnswers(flow);
  const context: EngineContext = simulatedContext(world, conditions);
  const phrases = flow.steps.flatMap((one) => (one.kind === 'trigger' ? (firstPhrase(one) ?? []) : []));

  function take({ session, depth, references }: Node, input: Input): Node {
    const result = step(flow, session, input, context);
    if (!result.wantsReference) return { session: result.session, depth: depth + 1, references };
    const reference = `H-${1_001 + references}`;
    const again = step(flow, session, input, { ...context, reference });
    return { session: again.session, depth: depth + 1, references: references + 1 };
  }

  function choices(session: Session): readonly Input[] {
    const { place } = session;
    switch (place.is) {
      case 'new':
        return [{ type: 'start' }];
      case 'ended':
        return [];
      case 'notifying':
        return [
          { type: 'outcome', outcome: 'sent', detail: '' },
          { type: 'outcome', outcome: 'failed', detail: '' },
        ];
      case 'listening':
        return phrases.map(say);
      case 'collecting':
        return answersTo(formAt(steps.get(place.stepId)), place.fieldKey, answers);
      default:
        return offered(session).map(say);
    }
  }

  return {
    take,
    choices,
    /** Where the conversation stands, as far as that decides what can still happen. */
    keyOf: ({ place, values }: Session) =>
      JSON.stringify([
        // What can be taken back is no other place.
        'trail' in place ? { ...place, trail: [] } : place,
        values.filter(({ key }) => answers.has(key)).map(({ key, value }) => [key, value]),
      ]),
    toTheEnd(node: Node): Session {
      let at = node;
      for (let turn = 0; turn < mostTurns && at.session.place.is !== 'ended'; turn++) {
        const [next] = preferred(at.session, choices(at.session));
        if (!next || at.session.place.is === 'listening') break;
        at = take(at, next);
      }
      return at.session;
    },
  };

  /** A good answer first: what is no condition's and not the bad one. */
  function preferred({ place }: Session, inputs: readonly Input[]): readonly Input[] {
    if (place.is !== 'collecting') return inputs;
    const field = formAt(steps.get(place.stepId)).find(({ key }) => key === place.fieldKey);
    return field ? [say(goodAnswer(field))] : inputs;
  }
}

function say(text: string): Input {
  return { type: 'say', text };
}

function answersTo(
  form: readonly Field[],
  key: string,
  wanted: ReadonlyMap<string, readonly string[]>,
): readonly Input[] {
  const field = form.find((one) => one.key === key);
  if (!field) return [];
  const bad = badAnswer(field, form) ?? [];
  return [...new Set([...(wanted.get(key) ?? []), goodAnswer(field)].concat(bad))].map(say);
}

/** What the bot offered to choose from, or a plain yes. */
function offered({ log }: Session): readonly string[] {
  const last = log.findLast((entry) => entry.type === 'said' && entry.from === 'bot');
  return last?.type === 'said' && last.choices && last.choices.length > 0 ? last.choices : ['yes'];
}

function formAt(step: Step | undefined): readonly Field[] {
  return step?.kind === 'collect' ? step.fields : [];
}

function firstPhrase(step: Extract<Step, { kind: 'trigger' }>): string | undefined {
  return step.phrases.find((phrase) => phrase.trim() !== '');
}

function leftBy({ log }: Session, from: number): readonly string[] {
  return log.slice(from).flatMap((entry) => (entry.type === 'left' ? [outletKey(entry)] : []));
}
