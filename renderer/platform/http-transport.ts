import type { Reply } from '../../contract/failure.ts';
import type { Transport, WireEvent } from '../../contract/transport.ts';
import { readEventStream } from './event-stream.ts';

export interface HttpTransportOptions {
  /** Where the app answers, like `http://127.0.0.1:4100`. */
  readonly origin: string;
  readonly token: string | undefined;
  /** Milliseconds between two tries to get the event stream back: the first, doubled up to the last. */
  readonly retry?: { readonly first: number; readonly last: number };
}

/** Calls by POST, events by one stream that is open while anybody listens and comes back by itself when it breaks. */
export function createHttpTransport({ origin, token, retry }: HttpTransportOptions): Transport {
  const authorization = token ? { authorization: `Bearer ${token}` } : undefined;
  const listeners = new Set<(event: WireEvent) => void>();
  let stop: (() => void) | undefined;

  function tell(event: WireEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  return {
    send: (name, input) => call(`${origin}/call/${encodeURIComponent(name)}`, input, authorization),
    listen(onEvent) {
      // Wrapped, so that hearing twice with one function is undone one at a time.
      const listener = (event: WireEvent) => onEvent(event);
      listeners.add(listener);
      if (authorization) stop ??= keepStreaming(`${origin}/events`, authorization, tell, retry);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}

type Headers = Readonly<Record<string, string>>;

async function call(
  url: string,
  input: unknown,
  authorization: Headers | undefined,
): Promise<Reply<unknown>> {
  if (!authorization) return notLetIn;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const reply: unknown = await response.json();
    return isReply(reply) ? reply : notRunning;
  } catch {
    return notRunning;
  }
}

function keepStreaming(
  url: string,
  headers: Headers,
  tell: (event: WireEvent) => void,
  { first, last } = { first: 300, last: 5_000 },
): () => void {
  const ending = new AbortController();
  let wait = first;
  let missed = false;
  const onOpen = () => {
    wait = first;
    // Nobody knows what happened in between, so everything a page may be showing is said to have changed.
    if (missed) for (const what of everything) tell({ name: 'changed', payload: { what } });
  };

  async function stream(): Promise<void> {
    while (!ending.signal.aborted) {
      const end = await readEventStream({ url, headers, signal: ending.signal, onOpen, onEvent: tell });
      if (end === 'refused' || ending.signal.aborted) return;
      missed = true;
      await pause(wait, ending.signal);
      wait = Math.min(wait * 2, last);
    }
  }

  void stream();
  return () => ending.abort();
}

const everything = ['settings', 'flow', 'conversation', 'handoffs', 'preferences'] as const;

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}

function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

const notRunning: Reply<never> = {
  ok: false,
  error: {
    code: 'unavailable',
    message:
      'Handoff Studio does not answer; it may have been closed. What was saved is safe. Start it again.',
  },
};

const notLetIn: Reply<never> = {
  ok: false,
  error: {
    code: 'forbidden',
    message: 'Open the address that Handoff Studio showed when it was started last.',
  },
};
