/**
 * Where a test goes on differently, the words before are in both: they are found and erased together. Data made while this index
 * came with the seventh step has it already.
 */
export const goneBack = `
  CREATE INDEX IF NOT EXISTS conversations_gone_back ON conversations (play ->> '$.wentBack.from') WHERE play IS NOT NULL;
`;
