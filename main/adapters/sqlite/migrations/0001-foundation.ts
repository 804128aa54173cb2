/** Settings, the draft and its versions, conversations, handoffs and the outbox. */
export const foundation = `
  CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document TEXT NOT NULL
  ) STRICT;

  CREATE TABLE drafts (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    published_at TEXT NOT NULL,
    note TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER versions_are_immutable BEFORE UPDATE ON versions
    BEGIN SELECT RAISE(ABORT, 'a published version never changes'); END;

  CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE conversations (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    test INTEGER NOT NULL,
    version INTEGER REFERENCES versions (number),
    -- The draft as it was when a test of it began; a published version is kept in versions.
    document TEXT,
    session TEXT NOT NULL,
    notifying INTEGER NOT NULL,
    handoff_id TEXT,
    revision INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX conversations_notifying ON conversations (number) WHERE notifying = 1;

  CREATE TABLE handoffs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL,
    created_at TEXT NOT NULL,
    test INTEGER NOT NULL,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    flow_name TEXT NOT NULL,
    version INTEGER,
    who TEXT NOT NULL,
    about TEXT NOT NULL,
    answers TEXT NOT NULL,
    transcript TEXT NOT NULL
  ) STRICT;

  CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    handoff_id TEXT NOT NULL REFERENCES handoffs (id),
    step_id TEXT NOT NULL,
    step_name TEXT NOT NULL,
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    mail TEXT NOT NULL,
    created_at TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TEXT,
    problem TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deliveries_of_handoff ON deliveries (handoff_id);
  CREATE INDEX deliveries_by_state ON deliveries (state, next_attempt_at);

  CREATE TABLE delivery_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    detail TEXT NOT NULL
  ) STRICT;
  CREATE INDEX delivery_events_of_delivery ON delivery_events (delivery_id);
`;
