import { AppError } from '../../contract/failure.ts';
import type { Flow } from '../../core/flow/flow.ts';
import { type ConversationTest, mostTests } from '../../core/tests/conversation-test.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { FlowStore, TestStore, VersionRun } from '../ports/flow-store.ts';
import type { Ids } from '../ports/system.ts';
import type { TestRun, TestRuns } from './test-runs.ts';

/** A test whose id may still be missing. */
export type TestDraft = Omit<ConversationTest, 'id'> & { readonly id?: string | undefined };

/** The draft's conversation tests. */
export interface TestsService {
  list(): Promise<ConversationTest[]>;
  /** Adds the test, or replaces the one with its id. */
  save(test: TestDraft): Promise<ConversationTest>;
  /** These alone, in place of all others: they come with another flow. */
  replace(tests: readonly ConversationTest[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Runs the stored tests, or this one alone, against the draft. */
  run(test?: ConversationTest): Promise<TestRun>;
  /** Tests for what the stored ones leave open, not stored yet. */
  suggest(): Promise<ConversationTest[]>;
  /** Stores what was said in this conversation so far as a test. */
  record(conversationId: string, name: string): Promise<ConversationTest>;
  /** The tests and results that a version was published with. */
  ofVersion(number: number): Promise<VersionRun>;
}

export function createTests({
  store,
  flows,
  draft,
  conversations,
  runs,
  ids,
  onChange,
}: {
  readonly store: TestStore;
  readonly flows: Pick<FlowStore, 'runOf'>;
  readonly draft: () => Promise<{ readonly flow: Flow }>;
  readonly conversations: Pick<ConversationStore, 'get'>;
  readonly runs: TestRuns;
  readonly ids: Ids;
  readonly onChange: () => void;
}): TestsService {
  /** A new installation has the ready-made flow's tests once it has the flow, so the draft comes first. */
  async function draftAndTests() {
    const { flow } = await draft();
    return { flow, tests: [...(await store.list())] };
  }

  async function save(test: TestDraft): Promise<ConversationTest> {
    const { tests } = await draftAndTests();
    const saved = { ...test, id: test.id ?? ids.next() };
    if (tests.length >= mostTests && !tests.some(({ id }) => id === saved.id))
      throw new AppError('invalid', `A flow can have ${mostTests} tests at most. Remove one first.`);
    await store.save([saved]);
    onChange();
    return saved;
  }

  return {
    async list() {
      return (await draftAndTests()).tests;
    },
    save,
    async remove(id) {
      if (!(await store.remove(id))) throw new AppError('not-found', 'This test is not there any more.');
      onChange();
    },
    async replace(tests) {
      await draft();
      await store.replace(tests);
      onChange();
    },
    async run(test) {
      const { flow, tests } = await draftAndTests();
      return runs.run(flow, test ? [test] : tests);
    },
    async suggest() {
      const { flow, tests } = await draftAndTests();
      return [...(await runs.suggest(flow, tests))];
    },
    async record(conversationId, name) {
      const conversation = await conversations.get(conversationId);
      if (!conversation)
        throw new AppError('not-found', 'This conversation is not there any more. Start a new one.');
      const { session, play } = conversation;
      const { log } = session;
      if (!log.some((entry) => entry.type === 'said' && entry.from === 'visitor'))
        throw new AppError('invalid', 'Nothing was said yet, so there is nothing to record.');
      const { recordTest } = await import('../../core/tests/record-test.ts');
      return save(recordTest(log, { id: ids.next(), name, keepTime: true, language: play?.language }));
    },
    async ofVersion(number) {
      return (await flows.runOf(number)) ?? { tests: [], results: [], overrideReason: '' };
    },
  };
}
