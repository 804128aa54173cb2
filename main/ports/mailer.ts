import type { RenderedMail } from '../../core/handoff/delivery.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { MailStage } from '../../core/handoff/mail-stage.ts';
import type { MailSimulation } from '../../core/handoff/simulation.ts';
import type { PinnedCertificate } from '../../core/mail-route.ts';
import type { MailServer } from '../../core/settings.ts';

export interface OutgoingMail {
  readonly messageId: string;
  readonly reference: string;
  readonly recipient: string;
  readonly mail: RenderedMail;
  /** Sent as it is while the account's sender is the one it was made for. */
  readonly made?: MadeMessage | undefined;
}

/** The whole message of a mail, made when the mail was put in the outbox. */
export interface MadeMessage {
  readonly sender: MailServer['sender'];
  /** As `MailSource` gives it. */
  readonly source: string;
}

export interface MailAccount {
  readonly server: MailServer;
  readonly password: string | undefined;
  readonly proxyPassword?: string | undefined;
  /** Logs in with a token instead of the password. `refused`: the one the server has just not taken. Never rejects. */
  readonly token?: ((refused: string | undefined) => Promise<Token | TokenFailure>) | undefined;
}

export interface Token {
  readonly is: 'token';
  readonly value: string;
}

/** Why there is no token, said as the end of the attempt that wanted it. */
export type TokenFailure = Exclude<DeliveryOutcome, { is: 'accepted' }>;

export interface Mailer {
  /** Begins to make the message of a mail that is about to be sent, so that sending it (the same object) need not wait. */
  prepare?(mail: OutgoingMail, account: MailAccount): void;
  /**
   * Tries once. Never rejects. `handingOver` is called, and waited for, before the first byte of the message leaves; when it
   * fails, none does. Aborting `signal` breaks the attempt off. `timeouts` in milliseconds.
   */
  send(
    mail: OutgoingMail,
    account: MailAccount,
    options: {
      readonly handingOver: () => unknown;
      /** Takes the connection that an earlier mail left open, if there is one, and leaves it open for the next. */
      readonly reuse?: boolean;
      readonly signal?: AbortSignal;
      /** Hears of each stage as it begins; the last one is where the attempt ended. */
      readonly onStage?: (stage: MailStage) => void;
      readonly timeouts: { readonly connect: number; readonly greeting: number; readonly idle: number };
    },
  ): Promise<DeliveryOutcome>;
}

/** The whole message (MIME, RFC 5322) of a mail, as it is sent from this sender; dated as given. */
export type MailSource = (mail: OutgoingMail, sender: MailServer['sender'], date: Date) => Promise<string>;

/** What was seen of a server's certificate, whether or not it is trusted. */
export interface SeenCertificate extends PinnedCertificate {
  /** Nobody this computer trusts vouches for it, but name and validity are right: somebody may choose to trust it. */
  readonly mayBePinned: boolean;
}

export interface ServerCertificates {
  /**
   * The certificate the mail server shows. Neither login nor mail is sent. Never rejects; `undefined` when the server does not
   * get as far as showing one. `timeout` in milliseconds.
   */
  look(account: MailAccount, timeout: number): Promise<SeenCertificate | undefined>;
}

/** Ends attempts as a mail server would, without one. */
export interface SimulatedMailer {
  /** Never rejects and never waits: a timeout has passed at once. */
  send(
    simulation: Exclude<MailSimulation, 'captured'>,
    options: { readonly handingOver: () => unknown },
  ): Promise<DeliveryOutcome>;
}
