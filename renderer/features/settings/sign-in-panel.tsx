import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { calls } from '../../../contract/calls.ts';
import type { SignInView } from '../../../contract/views.ts';
import type { SignInWay } from '../../../core/mail-sign-in.ts';
import { t, translate } from '../../language/language.ts';
import { rich } from '../../language/rich.tsx';
import { useAct, useCall } from '../../platform/client.tsx';
import { check } from '../../platform/failure.ts';
import { Notice } from '../../ui/notice.tsx';
import { type MailForm, toSignIn } from './mail-form.ts';
import styles from './sign-in-panel.module.css';
import { SignInProgress } from './sign-in-progress.tsx';

/** Who is signed in for sending mail, and the buttons that change it. */
export function SignInPanel({ form, provider, change }: SignInPanelProps) {
  const { data: view } = useCall('signIn.view', {});
  const start = useAct('signIn.start');
  const signOut = useAct('signIn.signOut');
  const [refused, setRefused] = useState<string | null>(null);
  const account = view?.account?.provider === provider ? view.account : null;
  useSenderOf(account, form, change);
  if (!view) return null;

  const begin = (how: 'browser' | 'code') => {
    const input = check(calls['signIn.start'].input, toSignIn(form, how));
    setRefused(input.ok ? null : Object.values(input.errors).join(' '));
    if (!input.ok) return;
    start.mutate(input.value, {
      onError: (error) =>
        setRefused(translate(Object.values(error.fields ?? {})[0] ?? translate(error.message))),
      onSuccess: ({ running, opensPages }) => {
        if (running.is === 'browser' && !opensPages)
          window.open(running.address, '_blank', 'noopener,noreferrer');
      },
    });
  };
  const { running } = view;
  const underWay = running.is === 'browser' || running.is === 'code' || running.is === 'starting';

  return (
    <section
      className={styles.panel}
      aria-label={t('Sign in with {{provider}}', { provider: names[provider] })}
    >
      <Account account={account} provider={provider} />
      {refused ? (
        <Notice tone="bad" live>
          {refused}
        </Notice>
      ) : null}
      {running.is === 'failed' ? (
        <Notice tone="bad" live title={translate(running.sentence)}>
          {translate(running.advice)}
        </Notice>
      ) : null}
      {underWay ? (
        <SignInProgress running={running} opensPages={view.opensPages} />
      ) : (
        <div className={styles.buttons}>
          <Button
            variant={account && !account.lapsed ? 'default' : 'filled'}
            loading={start.isPending}
            onClick={() => begin('browser')}
          >
            {account ? t('Sign in again') : t('Sign in with {{provider}}', { provider: names[provider] })}
          </Button>
          {provider === 'microsoft' ? (
            <Button variant="default" onClick={() => begin('code')} disabled={start.isPending}>
              {t('Sign in with a code')}
            </Button>
          ) : null}
          {account ? (
            <Button variant="subtle" loading={signOut.isPending} onClick={() => signOut.mutate({})}>
              {t('Sign out')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}

interface SignInPanelProps {
  readonly form: MailForm;
  readonly provider: SignInWay['provider'];
  readonly change: (patch: Partial<MailForm>, field: string) => void;
}

const names = { microsoft: 'Microsoft', google: 'Google' } as const;

function Account({ account, provider }: { account: SignInView['account']; provider: SignInWay['provider'] }) {
  const who = account?.address || t('a {{provider}} account', { provider: names[provider] });
  if (!account) return <p className={styles.status}>{t('Nobody is signed in.')}</p>;
  if (account.lapsed) {
    return (
      <Notice tone="warning" live title={t('The sign-in of {{who}} has ended', { who })}>
        {t('Mails wait until you sign in again.')}
      </Notice>
    );
  }
  return (
    <p className={styles.status} role="status">
      {rich('Signed in as <b>{{who}}</b>.', { who, b: (words) => <strong>{words}</strong> })}
    </p>
  );
}

/** Who signs in usually sends from that mailbox: an empty sender is filled in. */
function useSenderOf(
  account: SignInView['account'],
  { senderAddress }: MailForm,
  change: SignInPanelProps['change'],
): void {
  const address = account?.address ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each sign-in, and never over what somebody empties
  useEffect(() => {
    if (address !== '' && senderAddress === '') change({ senderAddress: address }, 'server.sender.address');
  }, [address]);
}
