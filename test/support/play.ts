import type { EngineContext } from '../../core/engine/context.ts';
import type { Effect } from '../../core/engine/effect.ts';
import type { Input } from '../../core/engine/input.ts';
import { type LogEntry, newSession, type Session } from '../../core/engine/session.ts';
import { step } from '../../core/engine/step.ts';
import type { Flow } from '../../core/flow/flow.ts';

export const aContext: EngineContext = {
  now: '2026-11-22T10:00:00.000Z',
  enabled: true,
  supportEmail: 'team@example.com',
  defaultCountry: 'US',
};

export interface Play {
  session: Session;
  effects: readonly Effect[];
  say(...texts: string[]): Play;
  outcome(how: 'sent' | 'captured' | 'failed', detail?: string): Play;
  /** What the bot said in answer to the last input. */
  answers(): string[];
  last<Type extends LogEntry['type']>(type: Type): Extract<LogEntry, { type: Type }> | undefined;
}

/** Plays a visitor against the engine, without anything around it. */
export function play(flow: Flow, context: Partial<EngineContext> = {}): Play {
  const whole = { ...aContext, ...context };
  let before = 0;
  const self: Play = {
    session: newSession(),
    effects: [],
    say(...texts) {
      for (const text of texts) take({ type: 'say', text });
      return self;
    },
    outcome(how, detail = '') {
      take({ type: 'outcome', outcome: how, detail });
      return self;
    },
    answers: () =>
      self.session.log
        .slice(before)
        .flatMap((entry) => (entry.type === 'said' && entry.from === 'bot' ? [entry.text] : [])),
    last: (type) =>
      // The type was just compared.
      self.session.log.findLast((entry) => entry.type === type) as never,
  };
  function take(input: Input): void {
    before = self.session.log.length;
    const handoffs = self.session.log.filter(({ type }) => type === 'notified').length;
    const result = step(flow, self.session, input, { ...whole, reference: `H-${1001 + handoffs}` });
    self.session = result.session;
    self.effects = result.effects;
  }
  take({ type: 'start' });
  return self;
}
