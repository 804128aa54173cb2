import type { Database } from 'better-sqlite3';
import { TestPlay } from '../../../core/engine/played-turn.ts';
import { Session } from '../../../core/engine/session.ts';
import { Flow } from '../../../core/flow/flow.ts';
import { upgrade } from '../../../core/flow/upgrade.ts';
import { laneOf } from '../../../core/handoff/delivery.ts';
import { DeliveryPlan } from '../../../core/handoff/simulation.ts';
import type {
  Conversation,
  ConversationStore,
  NewDelivery,
  NewHandoff,
} from '../../ports/conversation-store.ts';
import type { WalSync } from './wal-sync.ts';

interface Row {
  readonly number: number;
  readonly id: string;
  readonly created_at: string;
  readonly test: number;
  readonly version: number | null;
  readonly document: string | null;
  readonly session: string;
  readonly handoff_id: string | null;
  readonly simulated: string | null;
  readonly play: string | null;
  readonly revision: number;
}

/** References begin after this, so that the first visitor does not feel like the first. */
const numbersBefore = 1_000;

export function createConversationStore(
  database: Database,
  wal: Pick<WalSync, 'durably'>,
  publishedFlow: (number: number) => Flow | undefined,
): ConversationStore {
  const columns =
    'number, id, created_at, test, version, document, session, handoff_id, simulated, play, revision';
  const select = database.prepare<[string], Row>(`SELECT ${columns} FROM conversations WHERE id = ?`);
  const selectNotifying = database.prepare<[], Row>(
    `SELECT ${columns} FROM conversations WHERE notifying = 1`,
  );
  const insert = database.prepare(
    `INSERT INTO conversations (id, created_at, test, version, document, session, notifying, handoff_id, simulated, play, revision)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 1)`,
  );
  const count = database.prepare<[number], { value: number }>(
    `INSERT INTO counters (name, value) VALUES ('reference', ?)
     ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`,
  );
  const update = database.prepare(
    `UPDATE conversations SET session = ?, notifying = ?, handoff_id = ?, play = ?, revision = revision + 1
     WHERE id = ? AND revision = ?`,
  );
  const updateSetUp = database.prepare(
    `UPDATE conversations SET simulated = ?, play = ?, revision = revision + 1 WHERE id = ? AND revision = ?`,
  );
  const owe = createOwing(database);
  /** The draft document of a test stays the same from turn to turn: parsed once while the test goes on. */
  const parsed = new Map<string, Flow>();

  function flowOf(row: Row): Flow {
    const published = row.version === null ? undefined : publishedFlow(row.version);
    const known = published ?? parsed.get(row.id);
    if (known) return known;
    const flow = Flow.parse(upgrade(JSON.parse(row.document ?? 'null')));
    if (parsed.size > 20) parsed.clear();
    parsed.set(row.id, flow);
    return flow;
  }

  function toConversation(row: Row): Conversation {
    return {
      id: row.id,
      createdAt: row.created_at,
      test: row.test === 1,
      version: row.version,
      flow: flowOf(row),
      session: Session.parse(JSON.parse(row.session)),
      handoffId: row.handoff_id,
      ...(row.simulated === null ? {} : { simulated: planOf(row.simulated) }),
      ...(row.play === null ? {} : { play: TestPlay.parse(JSON.parse(row.play)) }),
      revision: row.revision,
    };
  }

  function create(input: Parameters<ConversationStore['create']>[0]): Conversation {
    const { id, createdAt, test, version, flow, session, simulated, play, handoffId = null } = input;
    const document = version === null ? JSON.stringify(flow) : null;
    insert.run(
      id,
      createdAt,
      test ? 1 : 0,
      version,
      document,
      JSON.stringify(session),
      handoffId,
      simulated ? JSON.stringify(simulated) : null,
      textOf(play),
    );
    return { id, createdAt, test, version, flow, session, simulated, play, handoffId, revision: 1 };
  }

  type Owed = Parameters<ConversationStore['save']>[2];
  type Played = Parameters<ConversationStore['save']>[3];
  const save = database.transaction(
    (before: Conversation, session: Session, owed: Owed, play: Played): boolean => {
      const { id, revision } = before;
      const handoffId = owed?.handoff.id ?? before.handoffId;
      const notifying = session.place.is === 'notifying' ? 1 : 0;
      const played = textOf(play ?? before.play);
      const { changes } = update.run(JSON.stringify(session), notifying, handoffId, played, id, revision);
      if (changes === 0) return false;
      if (owed) owe(owed.handoff, owed.deliveries);
      return true;
    },
  );

  return {
    async reserveReference() {
      // Nobody sees it before the turn that uses it is on disk, and this with it.
      return `H-${count.get(numbersBefore + 1)?.value}`;
    },
    async create(input) {
      return wal.durably(() => create(input));
    },
    async get(id) {
      const row = select.get(id);
      return row && toConversation(row);
    },
    async save(conversation, session, owed, play) {
      return wal.durably(() => save.immediate(conversation, session, owed, play));
    },
    async setUp({ id, revision }, { simulated, play }) {
      const plan = simulated ? JSON.stringify(simulated) : null;
      return wal.durably(() => updateSetUp.run(plan, textOf(play), id, revision).changes > 0);
    },
    async notifying() {
      return selectNotifying.all().map(toConversation);
    },
  };
}

/** A bare word is how mails were simulated before there were other channels. */
function planOf(stored: string): DeliveryPlan {
  return DeliveryPlan.parse(stored.startsWith('{') ? JSON.parse(stored) : { email: stored });
}

/** Writes a handoff and what the outbox owes for it. A later step of the same handoff only adds deliveries. */
function createOwing(database: Database): (handoff: NewHandoff, deliveries: readonly NewDelivery[]) => void {
  const insertHandoff = database.prepare(
    `INSERT INTO handoffs
       (id, reference, created_at, test, conversation_id, flow_name, version, who, about, answers, transcript)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET answers = excluded.answers, transcript = excluded.transcript,
       who = excluded.who, about = excluded.about`,
  );
  const insertDelivery = database.prepare(
    `INSERT INTO deliveries
       (id, handoff_id, step_id, step_name, recipient, message_id, channel, lane, content, created_at, simulation, state,
        attempts, next_attempt_at, problem)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, '')`,
  );
  const insertEvent = database.prepare(
    `INSERT INTO delivery_events (delivery_id, at, state, detail) VALUES (?, ?, 'queued', 'Put in the outbox.')`,
  );
  const insertMade = database.prepare(
    'INSERT INTO made_messages (delivery_id, sender_name, sender_address, source) VALUES (?, ?, ?, ?)',
  );
  return (handoff, deliveries) => {
    const { who, about } = inBrief(handoff.answers);
    insertHandoff.run(
      handoff.id,
      handoff.reference,
      handoff.createdAt,
      handoff.test ? 1 : 0,
      handoff.conversationId,
      handoff.flowName,
      handoff.version,
      who,
      about,
      JSON.stringify(handoff.answers),
      JSON.stringify(handoff.transcript),
    );
    const at = handoff.createdAt;
    for (const { id, stepId, stepName, recipient, messageId, content, made, simulation } of deliveries) {
      const { channel, ...brought } = content;
      insertDelivery.run(
        id,
        handoff.id,
        stepId,
        stepName,
        recipient,
        messageId,
        channel,
        laneOf(content),
        JSON.stringify(brought),
        at,
        simulation ?? null,
        at,
      );
      if (made) insertMade.run(id, made.sender.name, made.sender.address, made.source);
      insertEvent.run(id, at);
    }
  };
}

function textOf(play: TestPlay | undefined): string | null {
  return play ? JSON.stringify(play) : null;
}

function inBrief(answers: NewHandoff['answers']): { who: string; about: string } {
  const given = answers.filter(({ value }) => value !== '');
  const named = given.find(({ key }) => key === 'name') ?? given[0];
  return { who: named?.value ?? '', about: given.length > 1 ? (given.at(-1)?.value ?? '') : '' };
}
