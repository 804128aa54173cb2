import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { newSession } from '../../../../core/engine/session.ts';
import { everyHandoff } from '../../../../core/handoff/handoff-filter.ts';
import { databaseFile } from '../../../../main/adapters/sqlite/open.ts';
import { openStores, type Stores } from '../../../../main/adapters/sqlite/stores.ts';
import type { NewDelivery, NewHandoff } from '../../../../main/ports/conversation-store.ts';
import { aField, aHandoffFlow } from '../../../support/a-flow.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const at = '2026-11-22T10:00:00.000Z';
const flow = aHandoffFlow([aField({ key: 'name' })]);

async function withStores(use: (stores: Stores, directory: string) => Promise<void>): Promise<void> {
  const directory = tempDir();
  const stores = await openStores({ directory });
  await use(stores, directory);
  await stores.close();
}

function aConversation(stores: Stores, id = 'c1') {
  return stores.conversations.create({
    id,
    createdAt: at,
    test: true,
    version: null,
    flow,
    session: newSession(),
  });
}

function owed(conversationId: string, id = 'd1'): { handoff: NewHandoff; deliveries: NewDelivery[] } {
  return {
    handoff: {
      id: conversationId,
      reference: 'H-1001',
      createdAt: at,
      test: true,
      conversationId,
      flowName: 'A flow',
      version: null,
      answers: [
        { key: 'name', label: 'Name', value: 'Ann' },
        { key: 'reason', label: 'Reason', value: 'Parcel' },
      ],
      transcript: [{ at, from: 'visitor', text: 'agent!' }],
    },
    deliveries: [
      {
        id,
        stepId: 'email',
        stepName: 'Email',
        recipient: 'team@example.com',
        messageId: `<${id}@example.com>`,
        content: { channel: 'email', mail: { subject: 'S', text: 'T', html: '<p>T</p>', replyTo: null } },
      },
    ],
  };
}

describe('the draft', () => {
  it('is saved only over the revision it was loaded with', () =>
    withStores(async ({ flows }) => {
      expect(await flows.saveDraft(flow, 0, at)).toMatchObject({ revision: 1 });
      expect(await flows.saveDraft(flow, 0, at)).toBeUndefined();
      expect(await flows.saveDraft({ ...flow, name: 'Two' }, 1, at)).toMatchObject({ revision: 2 });
      expect(await flows.saveDraft({ ...flow, name: 'Late' }, 1, at)).toBeUndefined();
      expect((await flows.draft())?.flow.name).toBe('Two');
    }));

  it('becomes the next version exactly as it is', () =>
    withStores(async ({ flows }) => {
      await flows.saveDraft(flow, 0, at);
      expect(await flows.publish(7, at, '')).toBeUndefined();
      expect(await flows.publish(1, at, 'first')).toEqual({ number: 1, at, note: 'first' });
      await flows.saveDraft({ ...flow, name: 'Two' }, 1, at);
      expect(await flows.publish(2, at, '')).toMatchObject({ number: 2 });
      expect((await flows.version(1))?.flow).toEqual(flow);
      expect((await flows.latest())?.flow.name).toBe('Two');
    }));

  it('refuses a version that was changed on disk', () =>
    withStores(async (stores, directory) => {
      await stores.flows.saveDraft(flow, 0, at);
      await stores.flows.publish(1, at, '');
      const raw = new Database(join(directory, databaseFile));
      raw.exec(
        "DROP TRIGGER versions_are_immutable; UPDATE versions SET document = REPLACE(document, 'A flow', 'B')",
      );
      raw.close();
      await expect(stores.flows.latest()).rejects.toThrow(/changed on disk/);
    }));
});

describe('conversations', () => {
  it('are given references from H-1001 on, none of them twice', () =>
    withStores(async ({ conversations }) => {
      expect(await conversations.reserveReference()).toBe('H-1001');
      expect(await conversations.reserveReference()).toBe('H-1002');
    }));

  it('write the turn and what it owes together, or nothing', () =>
    withStores(async (stores) => {
      const conversation = await aConversation(stores);
      const twice = owed('c1');
      const broken = { ...twice, deliveries: [...twice.deliveries, ...twice.deliveries] };
      await expect(
        stores.conversations.save(conversation, { ...conversation.session, reference: 'changed' }, broken),
      ).rejects.toThrow();
      expect((await stores.conversations.get('c1'))?.session.reference).toBe('');
      expect(await stores.handoffs.get('c1')).toBeUndefined();
      expect(await stores.conversations.save(conversation, conversation.session, owed('c1'))).toBe(true);
      expect(await stores.outbox.get('d1')).toMatchObject({ state: 'queued', reference: 'H-1001' });
    }));

  it('refuse a save over one that came in between', () =>
    withStores(async (stores) => {
      const conversation = await aConversation(stores);
      expect(await stores.conversations.save(conversation, conversation.session)).toBe(true);
      expect(await stores.conversations.save(conversation, conversation.session, owed('c1'))).toBe(false);
      expect(await stores.outbox.get('d1')).toBeUndefined();
    }));

  it('find those whose notification was under way', () =>
    withStores(async (stores) => {
      const conversation = await aConversation(stores);
      const session = { ...conversation.session, place: { is: 'notifying' as const, stepId: 'email' } };
      await stores.conversations.save(conversation, session, owed('c1'));
      expect((await stores.conversations.notifying()).map(({ id }) => id)).toEqual(['c1']);
    }));
});

describe('the outbox', () => {
  it('changes a delivery only from a state it is in, and keeps its history', () =>
    withStores(async (stores) => {
      await stores.conversations.save(await aConversation(stores), newSession(), owed('c1'));
      const outbox = { ...stores.outbox, ...stores.outbox.lane('email') };
      expect(await outbox.change('d1', ['sending'], { state: 'sent', at, detail: 'no' })).toBe(false);
      expect(
        await outbox.change('d1', ['queued'], { state: 'sending', at, detail: 'try', attempt: true }),
      ).toBe(true);
      expect(await outbox.change('d1', ['sending'], { state: 'handing-over', at, detail: 'go' })).toBe(true);
      expect(await outbox.get('d1')).toMatchObject({ state: 'handing-over', attempts: 1 });
      expect((await outbox.history('d1')).map(({ state }) => state)).toEqual([
        'queued',
        'sending',
        'handing-over',
      ]);
      expect((await outbox.counts()).waiting).toBe(1);
    }));

  it('hands out only what is due', () =>
    withStores(async (stores) => {
      await stores.conversations.save(await aConversation(stores), newSession(), owed('c1'));
      const later = '2026-11-22T11:00:00.000Z';
      await stores.outbox.lane('email').change('d1', ['queued'], {
        state: 'queued',
        at,
        detail: 'later',
        nextAttemptAt: later,
      });
      expect(await stores.outbox.lane('email').due('2026-11-22T10:59:00.000Z', 10)).toEqual([]);
      expect(await stores.outbox.lane('email').due(later, 10)).toHaveLength(1);
      expect(await stores.outbox.lane('email').nextDue()).toBe(later);
    }));

  it('lists captured mails with the time they were captured', () =>
    withStores(async (stores) => {
      await stores.conversations.save(await aConversation(stores), newSession(), owed('c1'));
      await stores.outbox.lane('email').change('d1', ['queued'], { state: 'captured', at, detail: 'kept' });
      expect(await stores.outbox.captured(10)).toMatchObject([
        { id: 'd1', capturedAt: at, reference: 'H-1001' },
      ]);
    }));
});

describe('the list of handoffs', () => {
  it('is paged by key, newest first, and shows the state that most wants attention', () =>
    withStores(async (stores) => {
      for (const id of ['c1', 'c2', 'c3']) {
        await stores.conversations.save(await aConversation(stores, id), newSession(), owed(id, `d-${id}`));
      }
      await stores.outbox.lane('email').change('d-c3', ['queued'], { state: 'failed', at, detail: '' });
      const first = await stores.handoffs.list({ filter: everyHandoff, limit: 2 });
      expect(first.rows.map(({ id, state }) => [id, state])).toEqual([
        ['c3', 'failed'],
        ['c2', 'queued'],
      ]);
      expect(await stores.handoffs.count(everyHandoff)).toBe(3);
      const second = await stores.handoffs.list({ filter: everyHandoff, limit: 2, after: first.next ?? '' });
      expect(second.rows.map(({ id, who, about }) => [id, who, about])).toEqual([['c1', 'Ann', 'Parcel']]);
      expect(second.next).toBeNull();
    }));
});
