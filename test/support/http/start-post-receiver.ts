import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { tempDir } from '../temp-dir.ts';

/** Starts a receiver of posts in a process of its own, so that no test makes it wait. Ends with the test. */
export async function startPostReceiver({ replyAfter }: { readonly replyAfter: number }) {
  const out = join(tempDir(), 'posts');
  writeFileSync(out, '');
  const script = fileURLToPath(new URL('./post-receiver.ts', import.meta.url));
  const receiver = spawn(process.execPath, [script, out, `${replyAfter}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void receiver.kill('SIGKILL'));
  const [port] = await once(createInterface({ input: receiver.stdout }), 'line');
  return {
    port: Number(port),
    /** Every post so far, in order. */
    received(): readonly { readonly headers: Record<string, string | undefined>; readonly body: string }[] {
      const lines = readFileSync(out, 'utf8').split('\n');
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
    },
  };
}
