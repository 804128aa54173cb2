import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { say, t, translate } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from './section.tsx';

/** Whether passwords outlast the app, where the system has no place to keep them encrypted. */
export function KeepPasswords() {
  const { data: app } = useCall('app.describe', {});
  const queries = useQueryClient();
  const act = useAct('secrets.keep');
  const choice = app?.capabilities.secretsChoice ?? 'none';
  if (!app || choice === 'none') return null;
  // The control shows what was pressed until the answer is there.
  const kept = act.isPending ? act.variables.keep : app.capabilities.secrets === 'file';
  const choose = (keep: boolean) =>
    act.mutate({ keep }, { onSuccess: (fresh) => queries.setQueryData(['app.describe', {}], fresh) });
  return (
    <Section title={t('Passwords and sign-ins')} intro={t(why[choice])}>
      <Switch
        label={t('Keep passwords on this computer')}
        description={t(
          'They are written to a file in the data directory that only your account on this computer can read. The file is not encrypted: who can use your account, or gets hold of the disk or a copy of it, can read them. Switched off, the file is deleted, and after the next start passwords have to be entered again.',
        )}
        checked={kept}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {act.error ? <Notice tone="bad">{translate(act.error.message)}</Notice> : null}
    </Section>
  );
}

const why = {
  browser: say(
    'In the browser there is no key store to keep them in, so they are forgotten when the app closes.',
  ),
  'no-key-store': say(
    'This desktop has no key store to keep them in encrypted, so they are forgotten when the app closes.',
  ),
} as const;
