import { z } from 'zod';
import { SignInWay, signInKey } from '../../core/mail-sign-in.ts';
import type { Token, TokenFailure } from '../ports/mailer.ts';
import type { SignInClient, SignInFailure, SignIns, Tokens } from '../ports/sign-in.ts';
import type { Clock, Log, Secrets } from '../ports/system.ts';

/** The sign-in there is. One at a time: a new one takes its place. */
export interface SignedIn {
  /** What it is good for: the `signInKey` of the settings it was made with. */
  readonly key: string;
  readonly provider: SignInWay['provider'];
  /** Empty when the provider did not say. */
  readonly address: string;
  /** `null`: it has ended, and only a person can sign in again. */
  readonly refreshToken: string | null;
}

export interface MailTokens {
  current(): Promise<SignedIn | undefined>;
  /** A token to log in with, got anew only when needed; however many ask, the provider is asked once. Never rejects. */
  token(client: SignInClient, refused: string | undefined): Promise<Token | TokenFailure>;
  /** Takes up a sign-in that was just made. Rejects when it cannot be kept. */
  takeUp(client: SignInClient, tokens: Tokens): Promise<void>;
  forget(): Promise<void>;
}

const secretName = 'mail-sign-in';
/** A token is not used any more when it ends within this time, in milliseconds: a login takes a moment. */
const margin = 60_000;

export function createMailTokens(deps: {
  readonly signIns: SignIns;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
  /** After the sign-in has ended or was replaced. */
  readonly onChange: () => void;
}): MailTokens {
  const { secrets, clock, onChange } = deps;
  const state: State = { access: undefined, refreshing: undefined, unsaved: undefined };

  async function current(): Promise<SignedIn | undefined> {
    return state.unsaved ?? parse(await secrets.get(secretName));
  }

  function refresh(client: SignInClient, present: SignedIn, refreshToken: string) {
    state.refreshing ??= renew(deps, state, { client, present, refreshToken }).finally(() => {
      state.refreshing = undefined;
    });
    return state.refreshing;
  }

  return {
    current,
    async token(client, refused) {
      const present = await current().catch(() => undefined);
      if (present?.key !== signInKey(client.way)) return endings['not-signed-in'];
      if (present.refreshToken === null) return endings.lapsed;
      const { access } = state;
      const usable = access && access.key === present.key && access.until > clock.now().getTime() + margin;
      if (usable && access.value !== refused) return { is: 'token', value: access.value };
      return refresh(client, present, present.refreshToken);
    },
    async takeUp(client, tokens) {
      const signedIn: SignedIn = {
        key: signInKey(client.way),
        provider: client.way.provider,
        address: tokens.address ?? client.user,
        refreshToken: tokens.refreshToken ?? null,
      };
      await secrets.set(secretName, JSON.stringify(signedIn));
      Object.assign(state, { unsaved: undefined, refreshing: undefined });
      state.access = {
        key: signedIn.key,
        value: tokens.accessToken,
        until: clock.now().getTime() + tokens.lifetime,
      };
      onChange();
    },
    async forget() {
      if (!(await current())) return;
      await secrets.forget(secretName);
      Object.assign(state, { access: undefined, unsaved: undefined, refreshing: undefined });
      onChange();
    },
  };
}

/** The token login of a mail account, where its settings want one, and who is signed in for it. */
export async function accessOf(tokens: MailTokens, client: SignInClient) {
  const signedIn = await tokens.current().catch(() => undefined);
  const address = signedIn?.key === signInKey(client.way) ? signedIn.address : '';
  return { address, token: (refused: string | undefined) => tokens.token(client, refused) };
}

interface State {
  access: { readonly key: string; readonly value: string; readonly until: number } | undefined;
  refreshing: Promise<Token | TokenFailure> | undefined;
  /** Newer than what is stored: the disk would not take it, and the old one may be worth nothing any more. */
  unsaved: SignedIn | undefined;
}

async function renew(
  { signIns, secrets, clock, log, onChange }: Parameters<typeof createMailTokens>[0],
  state: State,
  { client, present, refreshToken }: { client: SignInClient; present: SignedIn; refreshToken: string },
): Promise<Token | TokenFailure> {
  const answer = await signIns.refresh(client, refreshToken);
  const still = state.unsaved ?? parse(await secrets.get(secretName).catch(() => undefined));
  // Signed out, or in again, meanwhile: this answer is nobody's any more.
  if (JSON.stringify(still) !== JSON.stringify(present)) return endings.busy;
  if (answer.is === 'failed' && answer.fault !== 'lapsed') {
    log.problem('sign-in.refresh-failed', { because: answer.fault });
    return endings[answer.fault];
  }
  const next = answer.is === 'tokens' ? (answer.refreshToken ?? refreshToken) : null;
  if (next !== present.refreshToken || state.unsaved) {
    const signedIn = { ...present, refreshToken: next };
    state.unsaved = signedIn;
    try {
      await secrets.set(secretName, JSON.stringify(signedIn));
      state.unsaved = undefined;
    } catch {
      log.problem('sign-in.not-saved');
    }
  }
  if (answer.is === 'failed') {
    state.access = undefined;
    log.problem('sign-in.lapsed');
    onChange();
    return endings.lapsed;
  }
  state.access = {
    key: present.key,
    value: answer.accessToken,
    until: clock.now().getTime() + answer.lifetime,
  };
  return { is: 'token', value: answer.accessToken };
}

function parse(text: string | undefined): SignedIn | undefined {
  if (text === undefined) return undefined;
  try {
    return Stored.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const Stored = z.object({
  key: z.string(),
  provider: SignInWay.shape.provider,
  address: z.string(),
  refreshToken: z.string().nullable(),
});

const again = 'Sign in again in Settings > Email. The mail is kept and goes out then.';
const kept = 'The mail is kept and tried again.';

const endings: Readonly<Record<SignInFailure['fault'] | 'not-signed-in', TokenFailure>> = {
  'not-signed-in': {
    is: 'pause',
    code: 'login-needed',
    sentence: 'Nobody is signed in for sending mail.',
    advice: 'Sign in in Settings > Email. The mail is kept and goes out then.',
  },
  lapsed: {
    is: 'pause',
    code: 'login-lapsed',
    sentence: 'The sign-in for sending mail has ended.',
    advice: again,
  },
  denied: {
    is: 'pause',
    code: 'login-lapsed',
    sentence: 'The provider does not allow sending mail with this sign-in.',
    advice: again,
  },
  expired: {
    is: 'pause',
    code: 'login-lapsed',
    sentence: 'The sign-in for sending mail has ended.',
    advice: again,
  },
  'client-refused': {
    is: 'pause',
    code: 'login-client',
    sentence: 'The provider does not accept this app’s registration.',
    advice: 'Ask your administrator to check the application ID in Settings > Email and what it may do.',
  },
  offline: {
    is: 'retry',
    code: 'login-offline',
    sentence: 'The provider’s sign-in service cannot be reached.',
    advice: `Check the network connection. ${kept}`,
  },
  busy: {
    is: 'retry',
    code: 'login-unavailable',
    sentence: 'The provider’s sign-in service does not work just now.',
    advice: `You are still signed in. ${kept}`,
  },
  cancelled: {
    is: 'retry',
    code: 'login-unavailable',
    sentence: 'The provider’s sign-in service does not work just now.',
    advice: `You are still signed in. ${kept}`,
  },
  unusable: {
    is: 'retry',
    code: 'login-unavailable',
    sentence: 'What answers for the provider’s sign-in service is something else.',
    advice: `A network that wants its own login first may be in between. You are still signed in. ${kept}`,
  },
};
