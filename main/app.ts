import type { Transport } from '../contract/transport.ts';
import type { Ports } from './ports.ts';

/** The app without a shell: what every shell carries calls to and hears events from. */
export interface App extends Transport {
  /** Lets running attempts finish for a moment, then closes everything that was opened. */
  close(): Promise<void>;
}

/** Puts the services together. The only place that knows them all. */
export async function createApp(_ports: Ports): Promise<App> {
  throw new Error('not built yet');
}
