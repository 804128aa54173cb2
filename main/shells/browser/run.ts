import { randomBytes } from 'node:crypto';
import { AppError } from '../../../contract/failure.ts';
import { type App, createApp } from '../../app.ts';
import { openPorts } from '../open-ports.ts';
import { createStaticFiles } from '../static-files.ts';
import { parseBrowserOptions } from './options.ts';
import { type BrowserServer, openBrowserServer } from './server.ts';

export interface RunningBrowserShell {
  /** The address of this launch. The token stands behind the #, which browsers keep to themselves. */
  readonly url: string;
  /** Ends it cleanly, once; within 5 seconds. */
  close(): Promise<void>;
}

/** Opens the app for a browser. Rejects with an {@link AppError} when it cannot be opened for a plain reason. */
export async function runBrowserShell(
  flags: readonly string[],
  pageDirectory: string,
): Promise<RunningBrowserShell> {
  const options = parseBrowserOptions(flags);
  const filesOpening = createStaticFiles(pageDirectory);
  const ports = await openPorts({ shell: 'browser', ...options });
  const app = await createApp(ports);
  const token = randomBytes(32).toString('base64url');
  const server = await openBrowserServer({ app, files: await filesOpening, token, port: options.port }).catch(
    async (error: unknown) => {
      await app.close();
      throw explain(error, options.port);
    },
  );
  let closing: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${server.port}/#token=${token}`,
    close: () => {
      closing ??= closeAll(server, app);
      return closing;
    },
  };
}

async function closeAll(server: BrowserServer, app: App): Promise<void> {
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
