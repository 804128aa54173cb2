import type { MailProxy } from '../../core/mail-route.ts';
import type { SignInWay } from '../../core/mail-sign-in.ts';

/** With whom to sign in, as what app, and how to get there. */
export interface SignInClient {
  readonly way: SignInWay;
  readonly clientSecret: string | undefined;
  /** The mailbox, as a hint to the sign-in page; empty: none. */
  readonly user: string;
  readonly proxy: MailProxy | undefined;
  readonly proxyPassword: string | undefined;
  /** Certificates (PEM) to trust besides the public authorities. */
  readonly authority: string | undefined;
}

export interface Tokens {
  readonly is: 'tokens';
  readonly accessToken: string;
  /** How long it can be used, in milliseconds. */
  readonly lifetime: number;
  /** A new one replaces the one before. */
  readonly refreshToken: string | undefined;
  /** Who signed in, where the provider says so. For showing, not for deciding anything. */
  readonly address: string | undefined;
}

export interface SignInFailure {
  readonly is: 'failed';
  readonly fault: /** The sign-in has ended, or was ended: only a person can sign in again. */
    | 'lapsed'
    | 'denied'
    | 'expired'
    | 'cancelled'
    /** The provider does not take this app, or not for this. */
    | 'client-refused'
    | 'offline'
    | 'busy'
    /** What answers there is no sign-in service, or not one that can be used. */
    | 'unusable';
}

export type TokenAnswer = Tokens | SignInFailure;

export interface BrowserSignIn {
  readonly is: 'browser';
  readonly address: string;
  readonly answer: Promise<TokenAnswer>;
}

export interface CodeSignIn {
  readonly is: 'code';
  readonly code: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly answer: Promise<TokenAnswer>;
}

export interface SignIns {
  /**
   * Waits for the browser's way back (RFC 8252) and gives the address to open there. `answer` never rejects; aborting ends
   * the waiting.
   */
  byBrowser(client: SignInClient, signal: AbortSignal): Promise<BrowserSignIn | SignInFailure>;
  /** A code to be entered at an address, on any device (RFC 8628). */
  byCode(client: SignInClient, signal: AbortSignal): Promise<CodeSignIn | SignInFailure>;
  /** New tokens for a refresh token (RFC 6749 §6). Never rejects; takes half a minute at most. */
  refresh(client: SignInClient, refreshToken: string): Promise<TokenAnswer>;
}
