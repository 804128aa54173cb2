import { randomBytes } from 'node:crypto';
import { AppError } from '../../../contract/failure.ts';
import { openDataFolder } from '../data-folder.ts';
import { createStaticFiles } from '../static-files.ts';
import { type ComingApp, createComingApp } from './coming-app.ts';
import { parseBrowserOptions } from './options.ts';
import { type BrowserServer, openBrowserServer } from './server.ts';

export interface RunningBrowserShell {
  /** The address of this launch. The token stands behind the #, which browsers keep to themselves. */
  readonly url: string;
  /** What has not got out yet, in words; empty when everything has. */
  unsent(): Promise<string>;
  /** Ends it cleanly, once; within 5 seconds. */
  close(): Promise<void>;
}

/**
 * Opens the app for a browser. Rejects with an {@link AppError} when it cannot be opened for a plain reason.
 * The page is served as soon as the data is open; the app itself is loaded meanwhile, and the first calls wait for it.
 */
export async function runBrowserShell(
  flags: readonly string[],
  pageDirectory: string,
  onBroken: (error: unknown) => void,
): Promise<RunningBrowserShell> {
  const options = parseBrowserOptions(flags);
  const folder = await openDataFolder(options.dataDirectory);
  const token = randomBytes(32).toString('base64url');
  const app = createComingApp(async () => {
    const { openApp } = await import('./open-app.ts');
    return openApp(folder, options.secrets);
  });
  try {
    const files = createStaticFiles(pageDirectory);
    const server = await openBrowserServer({ app, files, token, port: options.port });
    app.load().catch(onBroken);
    let closing: Promise<void> | undefined;
    return {
      url: `http://127.0.0.1:${server.port}/#token=${token}`,
      unsent: async () => {
        // Loaded when it is asked for: it knows every call, and the start must not wait for that.
        const { unsentNow, unsentWords } = await import('../unsent.ts');
        return unsentWords(await unsentNow(app));
      },
      close: () => {
        closing ??= closeAll(server, app);
        return closing;
      },
    };
  } catch (error) {
    await folder.close();
    throw explain(error, options.port);
  }
}

async function closeAll(server: BrowserServer, app: ComingApp): Promise<void> {
  await server.close();
  await app.close();
}

function explain(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new AppError(
      'unavailable',
      `Port ${port} is taken by another program. Choose another one, or leave --port out to take any free one.`,
    );
  }
  if (code === 'EACCES') return new AppError('unavailable', `This user has no right to use port ${port}.`);
  return error;
}
