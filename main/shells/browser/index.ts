import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled code is kept between starts, which saves about half of the time until the page can be opened. What is
// loaded before this line is not kept, therefore everything else is loaded by it.
enableCompileCache(fileURLToPath(new URL('../../.cache/compiled/', import.meta.url)));

/** Runs the browser shell until it is told to end. `onReady` hears the address once it answers. */
export async function main(
  flags: readonly string[],
  onReady: (url: string) => void = () => {},
): Promise<void> {
  const { runBrowserShell } = await import('./run.ts');
  try {
    const page = fileURLToPath(new URL('../renderer/', import.meta.url));
    const shell = await runBrowserShell(flags, page, fail);
    // Before anybody is told, or whoever reads that line could end it uncleanly.
    endOnSignal(async () => {
      const words = await shell.unsent();
      if (words !== '') process.stderr.write(`${words}\n`);
      await shell.close();
    });
    process.stdout.write(`Handoff Studio is ready at ${shell.url}\n`);
    onReady(shell.url);
    setTimeout(flushCompileCache, 1_000).unref();
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}

/** Milliseconds after which it ends in any case; what is unfinished then is picked up by the next start. */
const patience = 4_500;

function endOnSignal(close: () => Promise<void>): void {
  const end = () => {
    setTimeout(() => process.exit(0), patience).unref();
    close().then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // An AppError says it in a sentence; anything else is our mistake, and its place in the code helps to find it.
  return error.name === 'AppError' ? error.message : (error.stack ?? error.message);
}
