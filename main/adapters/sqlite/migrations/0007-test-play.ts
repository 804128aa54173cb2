/** A test conversation keeps its clock, its language and every turn, so that it can be gone back in. */
export const testPlay = `
  ALTER TABLE conversations ADD COLUMN play TEXT;
`;
