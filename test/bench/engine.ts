import { readFileSync } from 'node:fs';
import type { EngineContext } from '../../core/engine/context.ts';
import { newSession } from '../../core/engine/session.ts';
import { step } from '../../core/engine/step.ts';
import { Flow } from '../../core/flow/flow.ts';

const readyMade = Flow.parse(
  JSON.parse(readFileSync(new URL('../../resources/flows/handoff-by-mail.json', import.meta.url), 'utf8')),
);
/** What the peer does too: the four questions and a last message, without recognizer and mail. */
const formOnly = Flow.parse({
  ...readyMade,
  steps: readyMade.steps.filter(({ id }) => ['start', 'collect', 'sent', 'end-sent'].includes(id)),
  connections: [
    { id: 'c1', from: 'start', outlet: 'next', to: 'collect' },
    { id: 'c2', from: 'collect', outlet: 'done', to: 'sent' },
    { id: 'c3', from: 'sent', outlet: 'next', to: 'end-sent' },
  ],
});
const context: EngineContext = {
  now: '2026-11-22T10:00:00.000Z',
  enabled: true,
  supportEmail: 'team@example.com',
  defaultCountry: 'US',
  reference: 'H-1001',
};
const asks = 'can i talk to a real person??';
const form = ['Ann Lee', 'ann@example', 'ann@example.com', '514-589-3419', 'Late parcel'];

function playForm(): void {
  let session = step(formOnly, newSession(), { type: 'start' }, context).session;
  for (const text of form) session = step(formOnly, session, { type: 'say', text }, context).session;
  if (session.place.is !== 'ended') throw new Error(`the form stands at ${session.place.is}`);
}

function playHandoff(): void {
  let session = step(readyMade, newSession(), { type: 'start' }, context).session;
  for (const text of [asks, ...form])
    session = step(readyMade, session, { type: 'say', text }, context).session;
  const { place } = step(
    readyMade,
    session,
    { type: 'outcome', outcome: 'sent', detail: '' },
    context,
  ).session;
  if (place.is !== 'ended') throw new Error(`the handoff stands at ${place.is}`);
}

/**
 * Visitor messages answered per second: the form on both sides, and our whole handoff with recognizer and mail, which
 * the peer has no counterpart for. In alternating rounds, so that noise hits all alike.
 */
export async function benchEngine(rounds = 5, milliseconds = 600) {
  const { createPeer } = await import('./engine-peer.mjs');
  const playPeer = createPeer();
  const measured = { form: [] as number[], handoff: [] as number[], peer: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const ours = await rate(milliseconds, form.length, async () => playForm());
    // The peer's dialog begins with a message, which counts as one turn of its own.
    const peer = await rate(milliseconds, form.length + 1, () => playPeer([asks, ...form]));
    const whole = await rate(milliseconds, form.length + 1, async () => playHandoff());
    if (round === 0) continue; // warming up
    measured.form.push(ours);
    measured.peer.push(peer);
    measured.handoff.push(whole);
  }
  const [ours, handoff, peer] = [measured.form, measured.handoff, measured.peer].map(median);
  return { form: ours ?? 0, handoff: handoff ?? 0, peer: peer ?? 0, ratio: (ours ?? 0) / (peer ?? 1) };
}

async function rate(milliseconds: number, turns: number, play: () => Promise<void>): Promise<number> {
  const from = performance.now();
  let count = 0;
  while (performance.now() - from < milliseconds) {
    await play();
    count++;
  }
  return (count * turns * 1_000) / (performance.now() - from);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
