/** The parts of handing a mail to a server, in order. */
export const mailStages = ['name', 'connection', 'tls', 'login', 'sender', 'recipient', 'message'] as const;
export type MailStage = (typeof mailStages)[number];

/** How one attempt ended. Decided by reply code and phase, never by message text. */
export type MailOutcome =
  | { readonly is: 'accepted'; readonly reply: string }
  /** Worth another try by itself. */
  | { readonly is: 'retry'; readonly code: string; readonly sentence: string; readonly advice: string }
  /** Another try with the same settings and recipient would fail the same way. */
  | { readonly is: 'stop'; readonly code: string; readonly sentence: string; readonly advice: string }
  /** The whole account is refused (login): every delivery waits for new settings. */
  | { readonly is: 'pause'; readonly code: string; readonly sentence: string; readonly advice: string }
  /** The connection broke after the message had left: it may or may not have been accepted. */
  | { readonly is: 'in-doubt'; readonly code: string; readonly sentence: string; readonly advice: string };
