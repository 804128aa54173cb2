/** The parts of handing a mail to a server, in order; the first only where there is a proxy on the way. */
export const mailStages = [
  'proxy',
  'name',
  'connection',
  'tls',
  'login',
  'sender',
  'recipient',
  'message',
] as const;
export type MailStage = (typeof mailStages)[number];
