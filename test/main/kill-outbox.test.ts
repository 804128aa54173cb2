import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startSending } from '../support/sending-child.ts';
import { startMailServer } from '../support/smtp/start-mail-server.ts';
import { tempDir } from '../support/temp-dir.ts';

const kills = Number(process.env.HANDOFF_KILLS ?? 200);
const child = fileURLToPath(new URL('../support/sending-child.ts', import.meta.url));

interface Findings {
  readonly acknowledged: number;
  readonly accepted: number;
  /** Put on disk, never accepted by the server, and not shown as in doubt either. */
  readonly lost: number;
  /** Caught leaving twice, so left to a person to decide about, and in truth never accepted. */
  readonly leftInDoubt: number;
  /** Said to be sent, never accepted. */
  readonly falselySent: number;
  /** Accepted twice although nobody was in doubt about the first time. */
  readonly duplicates: number;
  /** Accepted twice, knowingly. */
  readonly sentTwiceInDoubt: number;
  /** Kills after which at least one delivery was in doubt. */
  readonly killsInDoubt: number;
}

interface Terms {
  readonly unmarked: boolean;
  /** Milliseconds the server takes to answer. */
  readonly replyAfter: number;
  /** A kill comes so many milliseconds after the first mail at the latest. */
  readonly killWithin: number;
}

/** So many loops side by side, each with an outbox of its own: half of the time a loop only starts. */
const lanes = 3;

/** Kills send loops that often, lets the rest go out, and compares the outboxes with what the server has. */
async function killAndCompare(times: number, { unmarked, replyAfter, killWithin }: Terms): Promise<Findings> {
  const server = await startMailServer({ replyAfter });
  onTestFinished(() => server.stop());
  const compileCache = tempDir();
  const ends = await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const directory = tempDir();
      const args = [directory, `${server.port}`, unmarked ? 'unmarked' : 'marked'];
      const kills = Math.floor((times + lane) / lanes);
      return killAndFinish(kills, { directory, port: server.port, args, compileCache, killWithin });
    }),
  );
  const copies = new Map<string, number>();
  for (const { raw } of await server.mails()) {
    const id = /^Message-ID: <(.+)@example\.com>/m.exec(raw)?.[1] ?? '';
    copies.set(id, (copies.get(id) ?? 0) + 1);
  }
  const sum = { acknowledged: 0, lost: 0, leftInDoubt: 0, falselySent: 0, killsInDoubt: 0 };
  const doubted = new Set<string>();
  for (const { acknowledged, sent, inDoubt, stillInDoubt, killsInDoubt } of ends) {
    sum.acknowledged += acknowledged.length;
    const missing = acknowledged.filter((id) => !copies.has(id));
    sum.lost += missing.filter((id) => !stillInDoubt.includes(id)).length;
    sum.leftInDoubt += missing.filter((id) => stillInDoubt.includes(id)).length;
    sum.falselySent += sent.filter((id) => !copies.has(id)).length;
    sum.killsInDoubt += killsInDoubt;
    for (const id of inDoubt) doubted.add(id);
  }
  const twice = [...copies].filter(([, count]) => count > 1).map(([id]) => id);
  return {
    ...sum,
    accepted: copies.size,
    duplicates: twice.filter((id) => !doubted.has(id)).length,
    sentTwiceInDoubt: twice.filter((id) => doubted.has(id)).length,
  };
}

interface Lane {
  readonly directory: string;
  readonly port: number;
  readonly args: readonly string[];
  readonly compileCache: string;
  readonly killWithin: number;
}

/** One loop: killed that often, then left alone until nothing waits. */
async function killAndFinish(kills: number, lane: Lane) {
  const acknowledged: string[] = [];
  let killsInDoubt = 0;
  for (let kill = 0; kill < kills; kill++) {
    const { ids, leaving } = await sendAndKill(lane);
    acknowledged.push(...ids);
    killsInDoubt += leaving > 0 ? 1 : 0;
  }
  const { stores, outbox, leaving } = await startSending(lane.directory, lane.port, { atOnce: 16 });
  const waiting = async () => (await stores.outbox.counts()).waiting;
  await expect.poll(waiting, { timeout: 60_000 + 1_000 * kills, interval: 100 }).toBe(0);
  const ids = new Set([...acknowledged, ...(await stores.outbox.inState('sent')).map(({ id }) => id)]);
  const inDoubt: string[] = [];
  for (const id of ids) {
    if ((await stores.outbox.history(id)).some(({ state }) => state === 'in-doubt')) inDoubt.push(id);
  }
  const sent = (await stores.outbox.inState('sent')).map(({ id }) => id);
  const stillInDoubt = (await stores.outbox.inState('in-doubt')).map(({ id }) => id);
  await outbox.close(1_000);
  await stores.close();
  return { acknowledged, sent, inDoubt, stillInDoubt, killsInDoubt: killsInDoubt + (leaving > 0 ? 1 : 0) };
}

/** Sends until a random moment: the ids that were on disk by then, and how many the kill before had caught leaving. */
async function sendAndKill({
  args,
  compileCache,
  killWithin,
}: Lane): Promise<{ ids: string[]; leaving: number }> {
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache };
  const sending = spawn(process.execPath, [child, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ids: string[] = [];
  let leaving = 0;
  for await (const line of createInterface({ input: sending.stdout })) {
    if (line.startsWith('ready')) leaving = Number(line.slice('ready '.length));
    else ids.push(line);
    // From the first mail on, so that none of the time goes to loading.
    if (ids.length === 1) setTimeout(() => sending.kill('SIGKILL'), Math.random() * killWithin);
  }
  return { ids, leaving };
}

it(`loses and doubles nothing in ${kills} kills -9 at random moments of sending`, {
  timeout: kills * 2_000 + 120_000,
}, async () => {
  const found = await killAndCompare(kills, { unmarked: false, replyAfter: 0, killWithin: 200 });
  const share = found.killsInDoubt / kills;
  process.stderr.write(
    `kill -9 of the send loop: ${kills} kills, ${(100 * share).toFixed(1)} % in doubt, ${JSON.stringify(found)}\n`,
  );
  expect(found).toMatchObject({ lost: 0, falselySent: 0, duplicates: 0 });
  expect(found.accepted).toBeGreaterThanOrEqual(kills);
  // Around a tenth: how long a mail is leaving depends on the disk. Twice that would be a marker written too early.
  expect(share).toBeLessThanOrEqual(0.2);
});

it('would double mails without the marker on disk', { timeout: 120_000 }, async () => {
  const found = await killAndCompare(15, { unmarked: true, replyAfter: 400, killWithin: 800 });
  process.stderr.write(`the same without the marker: ${JSON.stringify(found)}\n`);
  expect(found.duplicates).toBeGreaterThan(0);
});
