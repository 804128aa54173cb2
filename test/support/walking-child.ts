import { anApp, answers } from './an-app.ts';

/*
 * Does the walk over and over on the data directory given, and says on standard output what was acknowledged, a line of
 * JSON each, so that whoever kills it knows what must be there afterwards.
 */

export type Acknowledged =
  | { what: 'settings'; email: string }
  | { what: 'draft'; revision: number; name: string }
  | { what: 'version'; number: number; name: string }
  | { what: 'said'; conversation: string; count: number }
  | { what: 'handoff'; id: string };

if (process.argv[2] !== undefined) await walk(process.argv[2]);

async function walk(directory: string): Promise<void> {
  const { client, app } = await anApp(directory);
  process.stdout.write('"ready"\n');
  for (let round = 0; ; round++) {
    const email = `team${round}-${process.pid}@example.com`;
    await client.call('settings.saveSupport', { enabled: true, email });
    acknowledge({ what: 'settings', email });
    const { flow, revision } = await client.call('flow.get', {});
    const name = `Flow ${round} of ${process.pid}`;
    const saved = await client.call('flow.save', { flow: { ...flow, name }, revision });
    acknowledge({ what: 'draft', revision: saved.revision, name });
    const { number } = await client.call('flow.publish', { revision: saved.revision, note: '' });
    acknowledge({ what: 'version', number, name });
    const { id } = await client.call('conversations.start', { source: 'published' });
    for (const [index, text] of answers.entries()) {
      await client.call('conversations.say', { id, text });
      acknowledge({ what: 'said', conversation: id, count: index + 1 });
    }
    const { handoffId } = await client.call('conversations.get', { id });
    acknowledge({ what: 'handoff', id: handoffId ?? '' });
    await app.conversations.settled(id);
  }
}

function acknowledge(what: Acknowledged): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
