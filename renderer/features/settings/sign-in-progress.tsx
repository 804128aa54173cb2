import { Anchor, Button, CopyButton, Loader } from '@mantine/core';
import type { SignInView } from '../../../contract/views.ts';
import { useAct } from '../../platform/client.tsx';
import styles from './sign-in-panel.module.css';

/** A sign-in under way: what is waited for, where it happens, and a way out. */
export function SignInProgress({ running, opensPages }: Pick<SignInView, 'running' | 'opensPages'>) {
  const cancel = useAct('signIn.cancel');
  const open = useAct('signIn.open');
  const address = 'address' in running ? running.address : null;
  return (
    <>
      <p className={styles.waiting} role="status">
        <Loader size={16} aria-hidden />
        <span>{words[running.is]}</span>
      </p>
      {running.is === 'code' ? <Code code={running.code} address={running.address} /> : null}
      <div className={styles.buttons}>
        {address && opensPages ? (
          <Button variant="default" onClick={() => open.mutate({})}>
            Open the page
          </Button>
        ) : null}
        {address && !opensPages ? (
          <Button component="a" href={address} target="_blank" rel="noreferrer" variant="default">
            Open the page
          </Button>
        ) : null}
        <Button variant="subtle" loading={cancel.isPending} onClick={() => cancel.mutate({})}>
          Cancel
        </Button>
      </div>
    </>
  );
}

function Code({ code, address }: { code: string; address: string }) {
  return (
    <>
      <p className={styles.waiting}>
        <output className={styles.code} aria-label="Code">
          {code}
        </output>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? 'Copied' : 'Copy code'}
            </Button>
          )}
        </CopyButton>
      </p>
      <p className={styles.status}>
        Enter it at{' '}
        <Anchor href={address} target="_blank" rel="noreferrer">
          {address}
        </Anchor>
        , on this or any other device.
      </p>
    </>
  );
}

const words: Readonly<Record<SignInView['running']['is'], string>> = {
  none: '',
  failed: '',
  starting: 'Getting in touch with the provider …',
  browser: 'Finish signing in in your browser. This page goes on by itself.',
  code: 'Waiting until the code was entered.',
};
