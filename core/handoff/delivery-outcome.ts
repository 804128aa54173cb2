/** How one attempt ended. Decided by reply code and phase, never by message text. */
export type DeliveryOutcome =
  | {
      readonly is: 'accepted';
      readonly reply: string;
      /** What the reply gave that the flow asked to keep, by key. */
      readonly values?: readonly { readonly key: string; readonly value: string }[];
    }
  /** Worth another try by itself, not before `waitMs` milliseconds where the server named them. */
  | (Fault & { readonly is: 'retry'; readonly waitMs?: number })
  /** Another try with the same settings and recipient would fail the same way. */
  | (Fault & { readonly is: 'stop' })
  /** The whole account is refused (login): every delivery waits for new settings. */
  | (Fault & { readonly is: 'pause' })
  /** The connection broke after the message had left: it may or may not have been accepted. */
  | (Fault & { readonly is: 'in-doubt' });

interface Fault {
  readonly code: string;
  /** What happened. */
  readonly sentence: string;
  /** What to do about it. */
  readonly advice: string;
}
