/** A delivery brings a mail, a Slack message or a request; each mail account and destination has a lane of its own. */
export const channels = `
  ALTER TABLE deliveries RENAME COLUMN mail TO content;
  ALTER TABLE deliveries ADD COLUMN channel TEXT NOT NULL DEFAULT 'email';
  ALTER TABLE deliveries ADD COLUMN lane TEXT NOT NULL DEFAULT 'email';
  -- What the server's answer gave that the flow asked to keep, as JSON.
  ALTER TABLE deliveries ADD COLUMN kept TEXT NOT NULL DEFAULT '[]';
  UPDATE deliveries SET content = json_object('mail', json(content));

  -- Each lane finds what is due in it from the index alone.
  DROP INDEX deliveries_by_state;
  CREATE INDEX deliveries_by_state ON deliveries (state, lane, simulation, next_attempt_at);
`;
