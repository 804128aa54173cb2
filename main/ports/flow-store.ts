import type { Flow } from '../../core/flow/flow.ts';
import type { ConversationTest } from '../../core/tests/conversation-test.ts';
import type { TestResult } from '../../core/tests/test-result.ts';

export interface Draft {
  readonly flow: Flow;
  readonly revision: number;
  readonly savedAt: string;
}

export interface Version {
  readonly number: number;
  readonly at: string;
  readonly note: string;
  /** How its tests went; left out where it had none. */
  readonly tests?: VersionTests | undefined;
}

export interface VersionTests {
  readonly passed: number;
  readonly failed: number;
  /** Why it was published all the same; empty when none failed. */
  readonly overrideReason: string;
}

/** The tests that a version was published with, and how they went. */
export interface VersionRun {
  readonly tests: readonly ConversationTest[];
  readonly results: readonly TestResult[];
  readonly overrideReason: string;
}

export interface FlowStore {
  draft(): Promise<Draft | undefined>;
  /** Saves if the stored revision is still `revision` (0: none stored yet); `undefined` when it is not. */
  saveDraft(flow: Flow, revision: number, at: string): Promise<Draft | undefined>;
  /** Stores the draft of that revision as the next version; `undefined` when the draft has moved on. */
  publish(revision: number, at: string, note: string, run?: VersionRun): Promise<Version | undefined>;
  /** `undefined` where the version had no tests. */
  runOf(number: number): Promise<VersionRun | undefined>;
  versions(): Promise<readonly Version[]>;
  version(number: number): Promise<{ version: Version; flow: Flow } | undefined>;
  latest(): Promise<{ version: Version; flow: Flow } | undefined>;
  /** What Undo and Redo remember of the draft. */
  readonly history: DraftHistory;
}

export interface DraftHistory {
  /** Keeps the text in place of what was kept before; `false`, keeping nothing, when the draft has another revision. */
  keep(text: string, revision: number): Promise<boolean>;
  kept(): Promise<{ readonly text: string; readonly revision: number } | undefined>;
  forget(): Promise<void>;
}

/** The tests of the draft, in the order they were added. */
export interface TestStore {
  list(): Promise<readonly ConversationTest[]>;
  /** Adds the tests at the end, or replaces those with the same id where they are. */
  save(tests: readonly ConversationTest[]): Promise<void>;
  /** These alone, in this order. */
  replace(tests: readonly ConversationTest[]): Promise<void>;
  remove(id: string): Promise<boolean>;
}
