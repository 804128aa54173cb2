import { AppError } from '../../contract/failure.ts';
import type { FlowCard, FlowView, PublishedVersion } from '../../contract/views.ts';
import { checkFlow } from '../../core/flow/check.ts';
import { describeChanges } from '../../core/flow/diff.ts';
import type { Flow } from '../../core/flow/flow.ts';
import type { CheckContext } from '../../core/flow/step-kind.ts';
import type { ConversationTest } from '../../core/tests/conversation-test.ts';
import type { TestResult } from '../../core/tests/test-result.ts';
import type { Draft, FlowStore, TestStore, VersionRun } from '../ports/flow-store.ts';
import type { Clock } from '../ports/system.ts';
import type { TestRuns } from './test-runs.ts';

export interface FlowsService {
  /** The draft; the first time ever, the ready-made flow. */
  draft(): Promise<Draft>;
  view(): Promise<FlowView>;
  card(): Promise<FlowCard>;
  save(flow: Flow, revision: number): Promise<{ revision: number; savedAt: string }>;
  /**
   * Publishes the draft of that revision. Refused while it has errors, and while tests fail and no reason says why it
   * is published all the same.
   */
  publish(input: PublishInput): Promise<PublishedVersion>;
  /** What Undo and Redo remember of the draft of that revision; of any other draft it is forgotten. */
  history(revision: number): Promise<{ history: string | null; dropped: boolean }>;
  keepHistory(text: string, revision: number): Promise<{ kept: boolean }>;
  versions(): Promise<PublishedVersion[]>;
  version(number: number): Promise<{ version: PublishedVersion; flow: Flow }>;
}

export interface PublishInput {
  readonly revision: number;
  readonly note: string;
  readonly overrideReason?: string | undefined;
}

export function createFlows({
  store,
  clock,
  tests,
  runs,
  readyMadeFlow,
  readyMadeTests,
  checkContext,
  onChange,
}: {
  readonly store: FlowStore;
  readonly clock: Clock;
  readonly tests: TestStore;
  readonly runs: TestRuns;
  readonly readyMadeFlow: () => Promise<Flow>;
  readonly readyMadeTests: () => Promise<readonly ConversationTest[]>;
  readonly checkContext: () => Promise<CheckContext>;
  readonly onChange: () => void;
}): FlowsService {
  async function draft(): Promise<Draft> {
    const stored = await store.draft();
    if (stored) return stored;
    // Two callers may find no draft at the same time; only one of them stores it.
    const first = await store.saveDraft(await readyMadeFlow(), 0, clock.now().toISOString());
    if (first) await tests.save(await readyMadeTests());
    const made = await store.draft();
    if (!made) throw new Error('the ready-made flow was stored but is not there');
    return made;
  }

  async function passGate(flow: Flow, overrideReason: string): Promise<VersionRun> {
    const all = await tests.list();
    if (all.length === 0) return { tests: [], results: [], overrideReason: '' };
    const { results } = await runs.run(flow, all);
    if (overrideReason.trim() === '') refuseFailing(results);
    return { tests: all, results, overrideReason };
  }

  return {
    draft,
    async view() {
      const [{ flow, revision, savedAt }, latest] = await Promise.all([draft(), store.latest()]);
      return {
        flow,
        revision,
        savedAt,
        published: latest?.version ?? null,
        publishedFlow: latest?.flow ?? null,
      };
    },
    async card() {
      const [{ flow }, latest, context] = await Promise.all([draft(), store.latest(), checkContext()]);
      const problems = checkFlow(flow, context);
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      return {
        name: flow.name,
        published: latest?.version ?? null,
        changes: latest ? [...describeChanges(latest.flow, flow)] : [],
        problems: { errors, warnings: problems.length - errors },
      };
    },
    async save(flow, revision) {
      const saved = await store.saveDraft(flow, revision, clock.now().toISOString());
      if (!saved)
        throw new AppError('conflict', 'This flow was changed in another window. Nothing was overwritten.');
      onChange();
      return { revision: saved.revision, savedAt: saved.savedAt };
    },
    async history(revision) {
      const kept = await store.history.kept();
      if (kept?.revision === revision) return { history: kept.text, dropped: false };
      const dropped = kept !== undefined && kept.revision !== (await store.draft())?.revision;
      if (dropped) await store.history.forget();
      return { history: null, dropped };
    },
    async keepHistory(text, revision) {
      return { kept: await store.history.keep(text, revision) };
    },
    async publish({ revision, note, overrideReason = '' }) {
      const { flow } = await draft();
      refuseErrors(flow, await checkContext());
      const run = await passGate(flow, overrideReason);
      const version = await store.publish(revision, clock.now().toISOString(), note, run);
      if (!version) {
        throw new AppError(
          'conflict',
          'The draft was changed in another window. Look at it again, then publish.',
        );
      }
      onChange();
      return version;
    },
    async versions() {
      return [...(await store.versions())];
    },
    async version(number) {
      const found = await store.version(number);
      if (!found) throw new AppError('not-found', `There is no version ${number}.`);
      return found;
    },
  };
}

/** Told apart from other refusals by `fields.tests`, the number of failing tests. */
function refuseFailing(results: readonly TestResult[]): void {
  const failing = results.filter(({ passed }) => !passed);
  if (failing.length === 0) return;
  const count =
    failing.length === 1 ? 'One conversation test fails' : `${failing.length} conversation tests fail`;
  const named = failing.slice(0, 5).map(({ name }) => `“${name}”`);
  throw new AppError('invalid', `${count}: ${named.join(', ')}.`, { tests: String(failing.length) });
}

function refuseErrors(flow: Flow, context: CheckContext): void {
  const errors = checkFlow(flow, context).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const count = errors.length === 1 ? 'One problem stands' : `${errors.length} problems stand`;
  const nameOf = (stepId: string | undefined) => flow.steps.find(({ id }) => id === stepId)?.name;
  const named = errors.slice(0, 5).map(({ stepId, message }) => {
    const name = nameOf(stepId);
    return name === undefined || message.includes(name) ? message : `“${name}”: ${message}`;
  });
  throw new AppError('invalid', `${count} in the way of publishing. ${named.join(' ')}`);
}
