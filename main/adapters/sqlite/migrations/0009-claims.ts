/** In which boot of the computer a delivery was claimed last. What was sending in an earlier one may have left. */
export const claims = `
  ALTER TABLE deliveries ADD COLUMN claimed_in TEXT;
`;
