/** The message of a mail as it was made when the mail was put in the outbox. Apart from the delivery, which changes often. */
export const madeMessages = `
  CREATE TABLE made_messages (
    delivery_id TEXT PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
    sender_name TEXT NOT NULL,
    sender_address TEXT NOT NULL,
    source TEXT NOT NULL
  ) STRICT;
`;
