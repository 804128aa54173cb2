import type { Transport } from '../../contract/transport.ts';
import { createHttpTransport } from './http-transport.ts';
import { takeSessionToken } from './session-token.ts';

declare global {
  interface Window {
    /** Put there by the preload script where the page runs in the app's own window. */
    readonly handoffStudio?: Transport;
  }
}

/** The way to the app from where this page happens to run: its own window's bridge, or HTTP on this computer. */
export function createTransport(): Transport {
  return window.handoffStudio ?? createHttpTransport({ origin: location.origin, token: takeSessionToken() });
}
