/** What Undo and Redo of the builder remember of the draft; of use only together with the draft of that revision. */
export const draftHistory = `
  CREATE TABLE draft_history (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
`;
