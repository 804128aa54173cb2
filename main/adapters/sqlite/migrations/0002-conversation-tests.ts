/** The tests of the draft, and for each published version the tests and results it was published with. */
export const conversationTests = `
  CREATE TABLE conversation_tests (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
  ) STRICT;

  CREATE TABLE version_tests (
    version INTEGER PRIMARY KEY REFERENCES versions (number),
    tests TEXT NOT NULL,
    results TEXT NOT NULL,
    passed INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    -- Why it was published although tests failed; empty when none did.
    override_reason TEXT NOT NULL,
    CHECK (failed = 0 OR override_reason <> '')
  ) STRICT;
  CREATE TRIGGER version_tests_are_immutable BEFORE UPDATE ON version_tests
    BEGIN SELECT RAISE(ABORT, 'what a version was published with never changes'); END;
`;
