import type { Transport } from '../../contract/transport.ts';

/** `refused`: the app does not know this window (no session). `lost`: the app does not answer. */
export type ConnectionState = 'connected' | 'lost' | 'refused';

export interface Connection {
  readonly transport: Transport;
  state(): ConnectionState;
  subscribe(run: () => void): () => void;
  /** Watches until the returned function is called. */
  watch(): () => void;
}

const probe = 'app.describe';
const calmMs = 10_000;
const lostMs = 1_500;

/** Notices from replies, and from a slow heartbeat, whether the app still answers. */
export function createConnection(transport: Transport): Connection {
  let state: ConnectionState = 'connected';
  const listeners = new Set<() => void>();
  const become = (next: ConnectionState) => {
    if (next === state) return;
    state = next;
    for (const run of listeners) run();
  };
  const ask = async () => {
    const reply = await transport.send(probe, {});
    if (reply.ok) become('connected');
    else if (reply.error.code === 'forbidden') become('refused');
    else if (reply.error.code === 'unavailable') become('lost');
  };
  return {
    transport: {
      listen: transport.listen,
      async send(name, input) {
        const reply = await transport.send(name, input);
        // A service may be unavailable while the app answers, so only the probe decides.
        if (!reply.ok && (reply.error.code === 'unavailable' || reply.error.code === 'forbidden'))
          await ask();
        return reply;
      },
    },
    state: () => state,
    subscribe(run) {
      listeners.add(run);
      return () => listeners.delete(run);
    },
    watch() {
      let timer = setTimeout(beat, calmMs);
      async function beat() {
        if (document.visibilityState === 'visible') await ask();
        timer = setTimeout(beat, state === 'lost' ? lostMs : calmMs);
      }
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(beat, lostMs);
      };
      listeners.add(soon);
      return () => {
        clearTimeout(timer);
        listeners.delete(soon);
      };
    },
  };
}
