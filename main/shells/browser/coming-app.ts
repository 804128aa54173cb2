import type { Transport } from '../../../contract/transport.ts';
import type { App } from '../../app.ts';

export interface ComingApp extends Transport {
  /** Loads the app; the second and every further time it is the same one. */
  load(): Promise<Pick<App, 'send' | 'listen' | 'close'>>;
  close(): Promise<void>;
}

/** Stands in for an app that is still being loaded: calls wait for it, listeners are joined to it. */
export function createComingApp(open: () => Promise<Pick<App, 'send' | 'listen' | 'close'>>): ComingApp {
  let opening: ReturnType<typeof open> | undefined;
  const load = () => {
    opening ??= open();
    return opening;
  };
  return {
    load,
    send: async (name, input) => (await load()).send(name, input),
    listen(onEvent) {
      let unlisten = () => {};
      let ended = false;
      load().then(
        (app) => {
          if (!ended) unlisten = app.listen(onEvent);
        },
        // Whoever started the app hears of that from `load`.
        () => {},
      );
      return () => {
        ended = true;
        unlisten();
      };
    },
    close: async () => (await load()).close(),
  };
}
