/** Flows that people saved to start others from, each with its conversation tests. */
export const templates = `
  CREATE TABLE templates (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    document TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT;
`;
