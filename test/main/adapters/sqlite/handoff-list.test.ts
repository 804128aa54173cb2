import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSession } from '../../../../core/engine/session.ts';
import type { DeliveryContent, DeliveryState } from '../../../../core/handoff/delivery.ts';
import { everyHandoff, type HandoffFilter, Standing } from '../../../../core/handoff/handoff-filter.ts';
import { migrate, migrations } from '../../../../main/adapters/sqlite/migrate.ts';
import { databaseFile } from '../../../../main/adapters/sqlite/open.ts';
import { openStores, type Stores } from '../../../../main/adapters/sqlite/stores.ts';
import { aField, aHandoffFlow } from '../../../support/a-flow.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const flow = aHandoffFlow([aField({ key: 'name' })]);

interface Planned {
  readonly name: string;
  readonly test: boolean;
  readonly done: boolean;
  /** Seconds after the first of January. */
  readonly second: number;
  readonly states: readonly DeliveryState[];
}

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

async function record(
  stores: Stores,
  id: string,
  planned: Planned,
  conversationId = id,
  contents: readonly DeliveryContent[] = [],
): Promise<void> {
  const createdAt = at(planned.second);
  const conversation =
    (await stores.conversations.get(conversationId)) ??
    (await stores.conversations.create({
      id: conversationId,
      createdAt,
      test: planned.test,
      version: null,
      flow,
      session: newSession(),
    }));
  await stores.conversations.save(conversation, newSession(), {
    handoff: {
      id,
      reference: `H-${id}`,
      createdAt,
      test: planned.test,
      conversationId,
      flowName: 'A flow',
      version: null,
      answers: [{ key: 'name', label: 'Name', value: planned.name }],
      transcript: [{ at: createdAt, from: 'visitor', text: `please, ${planned.name} here` }],
    },
    deliveries: planned.states.map((_, index) => ({
      id: `${id}-${index}`,
      stepId: 'email',
      stepName: 'Email',
      recipient: 'team@example.com',
      messageId: `<${id}-${index}@example.com>`,
      content: contents[index] ?? {
        channel: 'email',
        mail: { subject: 'S', text: planned.name, html: planned.name, replyTo: null },
      },
    })),
  });
  for (const [index, state] of planned.states.entries())
    await stores.outbox
      .lane('email')
      .change(`${id}-${index}`, ['queued'], { state, at: createdAt, detail: '' });
  if (planned.done) await stores.handoffs.markDone(id, createdAt);
}

async function withStores(use: (stores: Stores, directory: string) => Promise<void>): Promise<void> {
  const directory = tempDir();
  const stores = await openStores({ directory });
  await use(stores, directory);
  await stores.close();
}

async function everyPage(stores: Stores, filter: HandoffFilter, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 200; page++) {
    const { rows, next } = await stores.handoffs.list({ filter, after, limit });
    ids.push(...rows.map(({ id }) => id));
    if (next === null) return ids;
    after = next;
  }
  throw new Error('The pages never end.');
}

const standingOf = (states: readonly DeliveryState[]): Standing => {
  if (states.some((state) => state === 'failed' || state === 'in-doubt')) return 'attention';
  if (states.some((state) => state === 'queued' || state === 'sending' || state === 'handing-over'))
    return 'waiting';
  if (states.includes('captured')) return 'captured';
  return states.includes('sent') ? 'accepted' : 'nothing';
};

const aPlanned = fc.record<Planned>({
  name: fc.constantFrom('Ann Lee', 'Bob Müller', 'Zoë', 'ann@example.com', '"quoted" (x) AND NOT*'),
  test: fc.boolean(),
  done: fc.boolean(),
  second: fc.integer({ min: 0, max: 5 }),
  states: fc.array(
    fc.constantFrom<DeliveryState>(
      'queued',
      'sending',
      'sent',
      'failed',
      'in-doubt',
      'captured',
      'cancelled',
    ),
    { maxLength: 2 },
  ),
});

const orAny = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const aFilter = fc.record<HandoffFilter>({
  search: fc.constantFrom(
    '',
    'ann',
    'muller',
    'ANN LEE',
    'ann@ex',
    '"quoted"',
    'AND NOT',
    'H-1',
    'nobody',
    '(((',
  ),
  standing: orAny(fc.constantFrom(...Standing.options)),
  test: orAny(fc.boolean()),
  done: orAny(fc.boolean()),
  from: orAny(fc.integer({ min: 0, max: 5 }).map(at)),
  until: orAny(fc.integer({ min: 0, max: 6 }).map(at)),
});

/** What a search means, written down a second time without any index. */
function isFound(search: string, id: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words(`H-${id} ${name} please, ${name} here`);
  return search.split(' ').every((stretch) => {
    if (stretch === '') return true;
    const wanted = words(stretch);
    return said.some((_, start) =>
      wanted.every((word, index) => {
        const there = said[start + index] ?? '';
        return index === wanted.length - 1 ? there.startsWith(word) : there === word;
      }),
    );
  });
}

describe('the list of handoffs', () => {
  it('gives what fits, each once, newest first, whatever is asked for and however long the pages are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(aPlanned, { maxLength: 25 }),
        fc.array(aFilter, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        async (all, filters, limit) => {
          await withStores(async (stores) => {
            for (const [index, planned] of all.entries()) await record(stores, String(index), planned);
            for (const filter of [everyHandoff, ...filters]) {
              const fitting = all
                .map((planned, index) => ({ ...planned, id: String(index), index }))
                .filter(
                  ({ id, name, states, test, done, second }) =>
                    (filter.search === '(((' ? false : isFound(filter.search, id, name)) &&
                    (filter.standing === null || standingOf(states) === filter.standing) &&
                    (filter.test === null || test === filter.test) &&
                    (filter.done === null || done === filter.done) &&
                    (filter.from === null || at(second) >= filter.from) &&
                    (filter.until === null || at(second) < filter.until),
                )
                .sort((a, b) => (filter.search === '' ? b.second - a.second : 0) || b.index - a.index);
              expect(await everyPage(stores, filter, limit)).toEqual(fitting.map(({ id }) => id));
              const count = await stores.handoffs.count(filter);
              if (count !== null) expect(count).toBe(fitting.length);
            }
          });
        },
      ),
      { numRuns: 25 },
    ));

  it('stands as before for a database from before there was a list', () =>
    withStores(async (stores, directory) => {
      await record(stores, '1', { name: 'Ann', test: false, done: false, second: 0, states: ['failed'] });
      await stores.close();
      const old = new Database(join(directory, databaseFile));
      for (const name of [
        'deliveries_stand_new',
        'deliveries_stand',
        'handoffs_list_new',
        'handoffs_words_old',
        'handoffs_words_new',
        'handoffs_words_gone',
      ])
        old.exec(`DROP TRIGGER ${name}`);
      old.exec(`DROP VIEW handoff_standings; DROP TABLE handoff_words; DROP VIEW handoff_texts; DROP TABLE handoff_list; DROP TABLE handoff_counts;
        DROP INDEX handoffs_of_conversation; DROP INDEX delivery_events_accepted`);
      const version = migrations.findIndex((sql) => sql.includes('CREATE TABLE handoff_list'));
      old.pragma(`user_version = ${version}`);
      migrate(old, migrations.slice(0, version + 1));
      expect(old.prepare('SELECT number, standing, test, done FROM handoff_list').all()).toEqual([
        { number: 1, standing: 'attention', test: 0, done: 0 },
      ]);
      expect(
        old.prepare("SELECT rowid FROM handoff_words WHERE handoff_words MATCH 'ann'").all(),
      ).toHaveLength(1);
      expect(old.prepare('SELECT SUM(count) AS count FROM handoff_counts').get()).toEqual({ count: 1 });
      old.close();
    }));
});

it('a row says through which channel it stands as it does', () =>
  withStores(async (stores) => {
    const about = { name: 'Ann', test: false, done: false };
    const slack = { channel: 'slack', destination: 's', message: { text: '', json: '' } } as const;
    const mail = { channel: 'email', mail: { subject: '', text: '', html: '', replyTo: null } } as const;
    await record(stores, 'a', { ...about, second: 1, states: ['sent'] }, 'a', [slack]);
    await record(stores, 'b', { ...about, second: 2, states: ['sent', 'sent'] }, 'b', [mail, slack]);
    await record(stores, 'c', { ...about, second: 3, states: ['failed', 'sent'] }, 'c', [mail, slack]);
    await record(stores, 'd', { ...about, second: 4, states: [] }, 'd');
    const { rows } = await stores.handoffs.list({ filter: everyHandoff, limit: 9 });
    expect(rows.map(({ id, state, channel }) => [id, state, channel])).toEqual([
      ['d', 'none', 'none'],
      ['c', 'failed', 'email'],
      ['b', 'sent', 'several'],
      ['a', 'sent', 'slack'],
    ]);
    expect(await stores.outbox.counts()).toMatchObject({ failed: 1, mails: { failed: 1, waiting: 0 } });
  }));

describe('erasing', () => {
  const secret = 'Xanthippe Quuxington';
  /** Files that hold these bytes, in small or capital letters: the index keeps words in small ones. */
  const holding = (directory: string, word: string) =>
    readdirSync(directory).filter((name) =>
      readFileSync(join(directory, name)).toString('latin1').toLowerCase().includes(word.toLowerCase()),
    );

  it('takes the conversation, all its handoffs, mails and words off the disk, and nothing else', () =>
    withStores(async (stores, directory) => {
      const about = { test: false, done: false, second: 0, states: ['sent'] } as const;
      await record(stores, 'a', { ...about, name: secret });
      await record(stores, 'b', { ...about, name: `${secret} again` }, 'a');
      await record(stores, 'c', { ...about, name: 'Ann' });
      expect(await stores.handoffs.together('b')).toEqual(['H-a', 'H-b']);
      expect(holding(directory, secret)).not.toEqual([]);
      expect(await stores.handoffs.erase('b')).toEqual({ outcome: 'erased', references: ['H-a', 'H-b'] });

      for (const word of secret.split(' ')) expect(holding(directory, word), word).toEqual([]);
      expect(await everyPage(stores, everyHandoff, 10)).toEqual(['c']);
      expect(await everyPage(stores, { ...everyHandoff, search: 'xanthippe' }, 10)).toEqual([]);
      expect(await stores.handoffs.count(everyHandoff)).toBe(1);
      expect(await stores.conversations.get('a')).toBeUndefined();
      expect(await stores.handoffs.erase('b')).toEqual({ outcome: 'not-found' });
    }));

  it('waits until a mail that is on its way is through', () =>
    withStores(async (stores) => {
      await record(stores, 'a', {
        name: 'Ann',
        test: false,
        done: false,
        second: 0,
        states: ['handing-over'],
      });
      expect(await stores.handoffs.erase('a')).toEqual({ outcome: 'sending' });
      expect(await stores.handoffs.get('a')).toBeDefined();
    }));
});
