/** What is wrong with sending as a whole; `silent`: nothing gets out; `failing`: something was given up since a mail got out. */
export type MailTrouble = 'silent' | 'failing';

/** Mails that are owed for so long, while none is accepted, are worth a banner. Milliseconds. */
export const worryAfter = 30 * 60_000;

/** Times in milliseconds since 1970; `undefined`: there is none. */
export interface MailTimes {
  readonly now: number;
  /** Since when the oldest waiting mail is owed. */
  readonly owedSince: number | undefined;
  readonly lastAccepted: number | undefined;
  /** When the last of the mails that are failed now was given up. */
  readonly lastFailed: number | undefined;
}

export function mailTrouble({ now, owedSince, lastAccepted, lastFailed }: MailTimes): MailTrouble | null {
  const silence = now - Math.max(owedSince ?? now, lastAccepted ?? 0);
  if (owedSince !== undefined && silence >= worryAfter) return 'silent';
  return lastFailed !== undefined && lastFailed > (lastAccepted ?? 0) ? 'failing' : null;
}
