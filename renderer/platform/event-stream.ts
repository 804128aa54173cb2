import type { WireEvent } from '../../contract/transport.ts';

export interface EventStreamOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onOpen: () => void;
  readonly onEvent: (event: WireEvent) => void;
}

/**
 * Reads one stream of server-sent events (HTML Living Standard §9.2) to its end. By fetch, because EventSource cannot
 * send the token as a header. `refused`: the server wants no such reader, so asking again is of no use.
 */
export async function readEventStream(options: EventStreamOptions): Promise<'ended' | 'refused'> {
  try {
    const { headers, signal } = options;
    const response = await fetch(options.url, {
      headers: { ...headers, accept: 'text/event-stream' },
      signal,
    });
    if (response.status === 401 || response.status === 403) return 'refused';
    if (!response.ok || !response.body) return 'ended';
    options.onOpen();
    await readMessages(response.body, options.onEvent);
  } catch {
    // The line broke or was closed by us. Either way the caller decides what is next.
  }
  return 'ended';
}

async function readMessages(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: WireEvent) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let unread = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    unread += decoder.decode(value, { stream: true });
    const messages = unread.split('\n\n');
    unread = messages.pop() ?? '';
    for (const message of messages) {
      if (!message.startsWith('data: ')) continue;
      // Our own server wrote it, and whoever listens checks the payload against the contract.
      onEvent(JSON.parse(message.slice('data: '.length)) as WireEvent);
    }
  }
}
