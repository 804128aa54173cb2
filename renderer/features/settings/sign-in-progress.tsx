import { Anchor, Button, CopyButton, Loader } from '@mantine/core';
import type { SignInView } from '../../../contract/views.ts';
import { type Said, say, t } from '../../language/language.ts';
import { rich } from '../../language/rich.tsx';
import { useAct } from '../../platform/client.tsx';
import styles from './sign-in-panel.module.css';

/** A sign-in under way: what is waited for, where it happens, and a way out. */
export function SignInProgress({ running, opensPages }: Pick<SignInView, 'running' | 'opensPages'>) {
  const cancel = useAct('signIn.cancel');
  const open = useAct('signIn.open');
  const sentence = words[running.is];
  const address = 'address' in running ? running.address : null;
  return (
    <>
      <p className={styles.waiting} role="status">
        <Loader size={16} aria-hidden />
        <span>{sentence ? t(sentence) : null}</span>
      </p>
      {running.is === 'code' ? <Code code={running.code} address={running.address} /> : null}
      <div className={styles.buttons}>
        {address && opensPages ? (
          <Button variant="default" onClick={() => open.mutate({})}>
            {t('Open the page')}
          </Button>
        ) : null}
        {address && !opensPages ? (
          <Button component="a" href={address} target="_blank" rel="noreferrer" variant="default">
            {t('Open the page')}
          </Button>
        ) : null}
        <Button variant="subtle" loading={cancel.isPending} onClick={() => cancel.mutate({})}>
          {t('Cancel')}
        </Button>
      </div>
    </>
  );
}

function Code({ code, address }: { code: string; address: string }) {
  return (
    <>
      <p className={styles.waiting}>
        <output className={styles.code} aria-label={t('Code')}>
          {code}
        </output>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? t('Copied') : t('Copy code')}
            </Button>
          )}
        </CopyButton>
      </p>
      <p className={styles.status}>
        {rich('Enter it at <page/>, on this or any other device.', {
          page: (
            <Anchor href={address} target="_blank" rel="noreferrer">
              {address}
            </Anchor>
          ),
        })}
      </p>
    </>
  );
}

const words: Readonly<Record<SignInView['running']['is'], Said | null>> = {
  none: null,
  failed: null,
  starting: say('Getting in touch with the provider …'),
  browser: say('Finish signing in in your browser. This page goes on by itself.'),
  code: say('Waiting until the code was entered.'),
};
