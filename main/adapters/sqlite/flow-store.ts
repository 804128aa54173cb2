import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../../contract/failure.ts';
import { Flow } from '../../../core/flow/flow.ts';
import { upgrade } from '../../../core/flow/upgrade.ts';
import type { FlowStore, Version, VersionRun } from '../../ports/flow-store.ts';
import { createDraftHistory } from './draft-history.ts';
import { createVersionTests } from './version-tests.ts';
import type { WalSync } from './wal-sync.ts';

interface DraftRow {
  readonly document: string;
  readonly revision: number;
  readonly saved_at: string;
}

interface VersionRow {
  readonly number: number;
  readonly document: string;
  readonly sha256: string;
  readonly published_at: string;
  readonly note: string;
  readonly passed: number | null;
  readonly failed: number | null;
  readonly override_reason: string | null;
}

const selectVersions = `
  SELECT v.number, v.document, v.sha256, v.published_at, v.note, t.passed, t.failed, t.override_reason
  FROM versions v LEFT JOIN version_tests t ON t.version = v.number`;

/** Drafts and published versions. `publishedFlow` is for the conversation store, which runs on them. */
export function createFlowStore(
  database: Database,
  wal: Pick<WalSync, 'durably'>,
): FlowStore & { publishedFlow(number: number): Flow | undefined } {
  const draftRow = database.prepare<[], DraftRow>(
    'SELECT document, revision, saved_at FROM drafts WHERE id = 1',
  );
  const insertDraft = database.prepare(
    'INSERT INTO drafts (id, document, revision, saved_at) VALUES (1, ?, 1, ?) ON CONFLICT (id) DO NOTHING',
  );
  const updateDraft = database.prepare(
    'UPDATE drafts SET document = ?, revision = revision + 1, saved_at = ? WHERE id = 1 AND revision = ?',
  );
  const insertVersion = database.prepare(
    'INSERT INTO versions (number, document, sha256, published_at, note) VALUES (?, ?, ?, ?, ?)',
  );
  const lastNumber = database.prepare<[], { last: number }>(
    'SELECT COALESCE(MAX(number), 0) AS last FROM versions',
  );
  const list = database.prepare<[], VersionRow>(`${selectVersions} ORDER BY v.number DESC`);
  const one = database.prepare<[number], VersionRow>(`${selectVersions} WHERE v.number = ?`);
  const latest = database.prepare<[], VersionRow>(`${selectVersions} ORDER BY v.number DESC LIMIT 1`);
  const versionTests = createVersionTests(database);
  /** Versions never change, so each is parsed once; the same objects keep compiled recognizers warm. */
  const parsed = new Map<number, Flow>();

  function flowOf(row: VersionRow): Flow {
    const known = parsed.get(row.number);
    if (known) return known;
    if (sha256(row.document) !== row.sha256) {
      throw new AppError(
        'unavailable',
        `Version ${row.number} of the flow was changed on disk and is not used. Publish the flow again.`,
      );
    }
    const flow = Flow.parse(upgrade(JSON.parse(row.document)));
    parsed.set(row.number, flow);
    return flow;
  }

  const publish = database.transaction(
    (revision: number, at: string, note: string, run: VersionRun | undefined): Version | undefined => {
      const draft = draftRow.get();
      if (!draft || draft.revision !== revision) return undefined;
      const number = (lastNumber.get()?.last ?? 0) + 1;
      insertVersion.run(number, draft.document, sha256(draft.document), at, note);
      const tests = run && versionTests.keep(number, run);
      return { number, at, note, ...(tests ? { tests } : {}) };
    },
  );

  function readDraft() {
    const row = draftRow.get();
    return (
      row && {
        flow: Flow.parse(upgrade(JSON.parse(row.document))),
        revision: row.revision,
        savedAt: row.saved_at,
      }
    );
  }

  return {
    history: createDraftHistory(database, wal),
    async draft() {
      return readDraft();
    },
    async saveDraft(flow, revision, at) {
      const document = JSON.stringify(flow);
      const { changes } = await wal.durably(() =>
        revision === 0 ? insertDraft.run(document, at) : updateDraft.run(document, at, revision),
      );
      return changes === 1 ? { flow, revision: revision + 1, savedAt: at } : undefined;
    },
    async publish(revision, at, note, run) {
      return wal.durably(() => publish.immediate(revision, at, note, run));
    },
    async runOf(number) {
      return versionTests.of(number);
    },
    async versions() {
      return list.all().map(toVersion);
    },
    async version(number) {
      const row = one.get(number);
      return row && { version: toVersion(row), flow: flowOf(row) };
    },
    async latest() {
      const row = latest.get();
      return row && { version: toVersion(row), flow: flowOf(row) };
    },
    publishedFlow(number) {
      const row = one.get(number);
      return row && flowOf(row);
    },
  };
}

function toVersion(row: VersionRow): Version {
  const { number, published_at: at, note, passed, failed, override_reason: overrideReason } = row;
  if (passed === null || failed === null || overrideReason === null) return { number, at, note };
  return { number, at, note, tests: { passed, failed, overrideReason } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
