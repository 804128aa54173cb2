import type { Reply } from './failure.ts';

/**
 * Anything that carries calls one way and events the other: memory in tests, Electron IPC, HTTP on this computer.
 * Payloads are JSON values. `send` always resolves; a failure is a value.
 */
export interface Transport {
  send(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Hears every event until the returned function is called. */
  listen(onEvent: (event: WireEvent) => void): () => void;
}

export interface WireEvent {
  readonly name: string;
  readonly payload: unknown;
}
