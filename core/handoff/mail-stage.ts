/** The parts of handing a mail to a server, in order. */
export const mailStages = ['name', 'connection', 'tls', 'login', 'sender', 'recipient', 'message'] as const;
export type MailStage = (typeof mailStages)[number];
