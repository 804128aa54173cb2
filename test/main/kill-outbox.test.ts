import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startSending } from '../support/sending-child.ts';
import { startMailServer } from '../support/smtp/start-mail-server.ts';
import { tempDir } from '../support/temp-dir.ts';

const kills = Number(process.env.HANDOFF_KILLS ?? 25);
const child = fileURLToPath(new URL('../support/sending-child.ts', import.meta.url));

interface Findings {
  readonly acknowledged: number;
  readonly accepted: number;
  /** Put on disk, never accepted by the server. */
  readonly lost: number;
  /** Said to be sent, never accepted. */
  readonly falselySent: number;
  /** Accepted twice although nobody was in doubt about the first time. */
  readonly duplicates: number;
  /** Accepted twice, knowingly. */
  readonly sentTwiceInDoubt: number;
  /** Kills after which at least one delivery was in doubt. */
  readonly killsInDoubt: number;
}

/** Kills the send loop that often, lets the rest go out, and compares the outbox with what the server has. */
async function killAndCompare(
  times: number,
  { unmarked, replyAfter }: { unmarked: boolean; replyAfter: number },
) {
  const directory = tempDir();
  const server = await startMailServer({ replyAfter });
  onTestFinished(() => server.stop());
  const acknowledged: string[] = [];
  let killsInDoubt = 0;
  for (let kill = 0; kill < times; kill++) {
    const { ids, leaving } = await sendAndKill([
      directory,
      `${server.port}`,
      unmarked ? 'unmarked' : 'marked',
    ]);
    acknowledged.push(...ids);
    killsInDoubt += leaving > 0 ? 1 : 0;
  }
  const { stores, outbox, leaving } = await startSending(directory, server.port, { atOnce: 16 });
  killsInDoubt += leaving > 0 ? 1 : 0;
  onTestFinished(async () => {
    await outbox.close(1_000);
    await stores.close();
  });
  await expect
    .poll(async () => (await stores.outbox.counts()).waiting, {
      timeout: 60_000 + 1_000 * times,
      interval: 100,
    })
    .toBe(0);

  const copies = new Map<string, number>();
  for (const { raw } of await server.mails()) {
    const id = /^Message-ID: <(.+)@example\.com>/m.exec(raw)?.[1] ?? '';
    copies.set(id, (copies.get(id) ?? 0) + 1);
  }
  const doubted = new Set<string>();
  for (const id of copies.keys()) {
    if ((await stores.outbox.history(id)).some(({ state }) => state === 'in-doubt')) doubted.add(id);
  }
  const sent = await stores.outbox.inState('sent');
  const twice = [...copies].filter(([, count]) => count > 1).map(([id]) => id);
  return {
    acknowledged: acknowledged.length,
    accepted: copies.size,
    lost: acknowledged.filter((id) => !copies.has(id)).length,
    falselySent: sent.filter(({ id }) => !copies.has(id)).length,
    duplicates: twice.filter((id) => !doubted.has(id)).length,
    sentTwiceInDoubt: twice.filter((id) => doubted.has(id)).length,
    killsInDoubt,
  } satisfies Findings;
}

/** Sends until a random moment: the ids that were on disk by then, and how many the kill before had caught leaving. */
async function sendAndKill(args: readonly string[]): Promise<{ ids: string[]; leaving: number }> {
  const sending = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ids: string[] = [];
  let leaving = 0;
  for await (const line of createInterface({ input: sending.stdout })) {
    if (line.startsWith('ready')) {
      leaving = Number(line.slice('ready '.length));
      setTimeout(() => sending.kill('SIGKILL'), Math.random() * 500);
    } else ids.push(line);
  }
  return { ids, leaving };
}

it(`loses and doubles nothing in ${kills} kills -9 at random moments of sending`, {
  timeout: kills * 4_000 + 60_000,
}, async () => {
  const found = await killAndCompare(kills, { unmarked: false, replyAfter: 0 });
  const share = Math.round((100 * found.killsInDoubt) / kills);
  process.stderr.write(
    `kill -9 of the send loop: ${kills} kills, ${share} % in doubt, ${JSON.stringify(found)}\n`,
  );
  expect(found).toMatchObject({ lost: 0, falselySent: 0, duplicates: 0 });
  expect(found.accepted).toBeGreaterThan(kills);
});

it('would double mails without the marker on disk', { timeout: 120_000 }, async () => {
  const found = await killAndCompare(8, { unmarked: true, replyAfter: 60 });
  process.stderr.write(`the same without the marker: ${JSON.stringify(found)}\n`);
  expect(found.duplicates).toBeGreaterThan(0);
});
