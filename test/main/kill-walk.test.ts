import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { anApp } from '../support/an-app.ts';
import { tempDir } from '../support/temp-dir.ts';
import type { Acknowledged } from '../support/walking-child.ts';

const kills = Number(process.env.HANDOFF_KILLS ?? 20);
const child = fileURLToPath(new URL('../support/walking-child.ts', import.meta.url));

/** Lets the child walk for so many milliseconds after it is ready, then kills it; what it had acknowledged by then. */
async function walkAndKill(directory: string, milliseconds: number): Promise<Acknowledged[]> {
  const walking = spawn(process.execPath, [child, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: walking.stdout })) {
    const said: Acknowledged | 'ready' = JSON.parse(line);
    if (said === 'ready') setTimeout(() => walking.kill('SIGKILL'), milliseconds);
    else acknowledged.push(said);
  }
  return acknowledged;
}

async function expectAllThere(directory: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const { client, close } = await anApp(directory);
  const last = new Map(acknowledged.map((one) => [one.what === 'said' ? one.conversation : one.what, one]));
  for (const one of last.values()) {
    switch (one.what) {
      case 'settings':
        // The next round's save may have been on disk before it was acknowledged.
        expect((await client.call('settings.get', {})).support.email).toMatch(/^team\d+-\d+@example\.com$/);
        break;
      case 'draft':
        expect((await client.call('flow.get', {})).revision).toBeGreaterThanOrEqual(one.revision);
        break;
      case 'version':
        expect((await client.call('flow.version', { number: one.number })).flow.name).toBe(one.name);
        break;
      case 'said': {
        const { log } = await client.call('conversations.get', { id: one.conversation });
        const said = log.filter((entry) => entry.type === 'said' && entry.from === 'visitor');
        expect(said.length).toBeGreaterThanOrEqual(one.count);
        break;
      }
      case 'handoff': {
        const { deliveries, answers } = await client.call('handoffs.get', { id: one.id });
        expect(deliveries).toHaveLength(1);
        expect(answers).toHaveLength(4);
        break;
      }
    }
  }
  await close();
}

it(`loses nothing that was acknowledged in ${kills} kills -9 at random moments of the walk`, {
  timeout: kills * 5_000,
}, async () => {
  const directory = tempDir();
  let facts = 0;
  for (let kill = 0; kill < kills; kill++) {
    const acknowledged = await walkAndKill(directory, Math.random() * 400);
    facts += acknowledged.length;
    await expectAllThere(directory, acknowledged);
  }
  // Kills that all came before anything was acknowledged would prove nothing.
  expect(facts).toBeGreaterThan(kills);
  process.stderr.write(`kill -9 of the walk: ${kills} kills, ${facts} acknowledged facts, 0 lost\n`);
});
