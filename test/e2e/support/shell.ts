import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../../scripts/preflight.mjs', import.meta.url));

export interface Shell {
  readonly url: string;
  readonly pid: number;
  /** Ends it as the system does; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** As if the power went. */
  kill(): Promise<void>;
}

/** Starts the app as `npm start -- --shell=browser --no-open --port=0 --data-dir=…` does. */
export async function startShell(dataDir: string): Promise<Shell> {
  const child = spawn(
    process.execPath,
    [start, 'start.ts', '--shell=browser', '--no-open', '--port=0', `--data-dir=${dataDir}`],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const url = await readyAt(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const ready = /^Handoff Studio is ready at (\S+)\n/m.exec(out);
      if (ready?.[1]) resolve(ready[1]);
    });
    child.once('exit', (code) =>
      reject(new Error(`The app ended with ${code} before it was ready.\n${errors}`)),
    );
  });
}
