/** A test conversation keeps its clock, its language and every turn, so that it can be gone back in. */
export const testPlay = `
  ALTER TABLE conversations ADD COLUMN play TEXT;
  -- Where one goes on differently, the words before are in both: they are erased together.
  CREATE INDEX conversations_gone_back ON conversations (play ->> '$.wentBack.from') WHERE play IS NOT NULL;
`;
