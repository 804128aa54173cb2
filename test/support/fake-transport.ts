import type { Transport, WireEvent } from '../../contract/transport.ts';

export interface FakeApp extends Transport {
  /** Every call that came through, in order. */
  readonly received: { readonly name: string; readonly input: unknown }[];
  /** How many listen now. */
  listeners(): number;
  emit(event: WireEvent): void;
}

/** An app that echoes `echo`, refuses `refuse` and knows nothing else: enough to see what a transport does. */
export function createFakeApp(): FakeApp {
  const received: FakeApp['received'] = [];
  const hearing = new Set<(event: WireEvent) => void>();
  return {
    received,
    listeners: () => hearing.size,
    emit: (event) => {
      for (const hear of hearing) hear(event);
    },
    async send(name, input) {
      received.push({ name, input });
      if (name === 'echo') return { ok: true, value: input };
      if (name === 'refuse')
        return { ok: false, error: { code: 'conflict', message: 'Somebody else was faster.' } };
      return { ok: false, error: { code: 'not-found', message: `There is no call “${name}”.` } };
    },
    listen(onEvent) {
      const hear = (event: WireEvent) => onEvent(event);
      hearing.add(hear);
      return () => hearing.delete(hear);
    },
  };
}
