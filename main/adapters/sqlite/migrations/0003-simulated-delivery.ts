/** A test conversation may have its mails simulated; each of them keeps how, so that no later try reaches a server. */
export const simulatedDelivery = `
  ALTER TABLE conversations ADD COLUMN simulated TEXT;
  ALTER TABLE deliveries ADD COLUMN simulation TEXT;

  -- What is due and what is counted leaves simulated mails out, from the index alone.
  DROP INDEX deliveries_by_state;
  CREATE INDEX deliveries_by_state ON deliveries (state, simulation, next_attempt_at);
  CREATE INDEX deliveries_simulated ON deliveries (id) WHERE simulation IS NOT NULL;
`;
