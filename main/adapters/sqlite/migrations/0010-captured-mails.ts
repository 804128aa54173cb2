/** A mail that was captured stays in the capture mailbox when it is sent later: when it was captured is kept with it. */
export const capturedMails = `
  ALTER TABLE deliveries ADD COLUMN captured_at TEXT;
  UPDATE deliveries SET captured_at = e.at
    FROM (SELECT delivery_id, MAX(at) AS at FROM delivery_events WHERE state = 'captured' GROUP BY delivery_id) e
    WHERE e.delivery_id = deliveries.id;
  CREATE INDEX deliveries_captured ON deliveries (lane) WHERE captured_at IS NOT NULL;
  CREATE TRIGGER delivery_events_captured AFTER INSERT ON delivery_events WHEN NEW.state = 'captured' BEGIN
    UPDATE deliveries SET captured_at = NEW.at WHERE id = NEW.delivery_id;
  END;
`;
