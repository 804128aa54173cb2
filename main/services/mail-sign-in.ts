import { AppError } from '../../contract/failure.ts';
import type { SignInView } from '../../contract/views.ts';
import type { SignInClient, SignInFailure, SignIns, TokenAnswer } from '../ports/sign-in.ts';
import type { MailTokens } from './mail-tokens.ts';

export interface MailSignInService {
  view(): Promise<SignInView>;
  /** Begins a sign-in in place of any other under way. `invalid` without a registration of this app. */
  start(client: SignInClient, how: 'browser' | 'code'): Promise<SignInView>;
  cancel(): Promise<SignInView>;
  signOut(): Promise<SignInView>;
  /** Opens the page of the sign-in under way, where the shell can. */
  open(): Promise<SignInView>;
  close(): void;
}

type Running = SignInView['running'];

/** Signing in for sending mail, one at a time: from the button to the token that is kept, or to the reason it did not work. */
export function createMailSignIn({
  signIns,
  tokens,
  openPage,
  onChange,
}: {
  readonly signIns: SignIns;
  readonly tokens: MailTokens;
  /** Left out: the page opens it itself. */
  readonly openPage: ((address: string) => Promise<void>) | undefined;
  readonly onChange: () => void;
}): MailSignInService {
  let running: Running = { is: 'none' };
  let attempt = new AbortController();

  function become(next: Running): void {
    running = next;
    onChange();
  }

  async function view(): Promise<SignInView> {
    const signedIn = await tokens.current();
    return {
      account: signedIn
        ? { provider: signedIn.provider, address: signedIn.address, lapsed: signedIn.refreshToken === null }
        : null,
      running,
      opensPages: openPage !== undefined,
    };
  }

  /** Whatever comes of an attempt that is not the present one any more is nobody's concern. */
  async function end(client: SignInClient, answer: Promise<TokenAnswer>, mine: AbortController) {
    const settled = await answer;
    if (mine !== attempt || mine.signal.aborted) return;
    if (settled.is === 'failed') return become(whyNot(settled));
    if (settled.refreshToken === undefined) return become({ is: 'failed', ...noRefreshToken });
    try {
      await tokens.takeUp(client, settled);
      become({ is: 'none' });
    } catch {
      become({ is: 'failed', ...notKept });
    }
  }

  async function openIt(address: string): Promise<void> {
    await openPage?.(address).catch(() => undefined);
  }

  return {
    view,
    async start(client, how) {
      if (client.way.clientId === '')
        throw new AppError('invalid', noClient, { 'server.signIn.clientId': noClient });
      attempt.abort();
      const mine = new AbortController();
      attempt = mine;
      become({ is: 'starting' });
      const begun = await (how === 'browser' ? signIns.byBrowser : signIns.byCode)(client, mine.signal);
      if (mine !== attempt) return view();
      if (begun.is === 'failed') {
        become(whyNot(begun));
        return view();
      }
      void end(client, begun.answer, mine);
      if (begun.is === 'code') {
        const { code, address, expiresAt } = begun;
        become({ is: 'code', code, address, expiresAt: new Date(expiresAt).toISOString() });
      } else {
        become({ is: 'browser', address: begun.address });
        await openIt(begun.address);
      }
      return view();
    },
    async cancel() {
      attempt.abort();
      attempt = new AbortController();
      become({ is: 'none' });
      return view();
    },
    async signOut() {
      await tokens.forget();
      return view();
    },
    async open() {
      if ('address' in running) await openIt(running.address);
      return view();
    },
    close: () => attempt.abort(),
  };
}

const noClient =
  'Enter the application ID your administrator registered this app with, or have it set by policy.';
const noRefreshToken = {
  sentence: 'The sign-in worked, but the provider gave no lasting access.',
  advice: 'Ask your administrator to allow offline access for this app, then sign in again.',
};
const notKept = {
  sentence: 'The sign-in worked, but could not be kept.',
  advice: 'Check whether the disk is full, then sign in again.',
};

function whyNot({ fault }: SignInFailure): Running {
  return fault === 'cancelled' ? { is: 'none' } : { is: 'failed', ...reasons[fault] };
}

const reasons: Readonly<
  Record<Exclude<SignInFailure['fault'], 'cancelled'>, { sentence: string; advice: string }>
> = {
  lapsed: {
    sentence: 'The provider did not accept the sign-in.',
    advice: 'Try once more. If it goes on, check the application ID.',
  },
  denied: {
    sentence: 'The sign-in was cancelled, or sending mail was not allowed.',
    advice: 'Sign in again and allow it. Some organisations want an administrator to do so first.',
  },
  expired: { sentence: 'The sign-in took too long and was ended.', advice: 'Begin again.' },
  'client-refused': {
    sentence: 'The provider does not accept this app’s registration.',
    advice:
      'Check application ID and directory. The registration needs the redirect address http://127.0.0.1 for desktop apps and the right to send mail by SMTP.',
  },
  offline: {
    sentence: 'The provider’s sign-in service cannot be reached.',
    advice: 'Check the network connection and the proxy, if there is one, then try again.',
  },
  busy: {
    sentence: 'The provider’s sign-in service does not work just now.',
    advice: 'Try again in a few minutes.',
  },
  unusable: {
    sentence: 'What answers there is not a sign-in service this app can use.',
    advice: 'Check the address of the sign-in service, or whether a network in between wants its own login.',
  },
};
