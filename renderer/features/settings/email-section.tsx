import { Button } from '@mantine/core';
import { useState } from 'react';
import { calls } from '../../../contract/calls.ts';
import type { SettingsView } from '../../../contract/views.ts';
import { t, translate } from '../../language/language.ts';
import { useAct } from '../../platform/client.tsx';
import { check } from '../../platform/failure.ts';
import { useUnsavedChanges } from '../../platform/unsaved.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Notice } from '../../ui/notice.tsx';
import { InDoubtSection } from './in-doubt-section.tsx';
import { KeepPasswords } from './keep-passwords.tsx';
import { MailDoctor } from './mail-doctor.tsx';
import { MailFields } from './mail-fields.tsx';
import { type MailForm, type MailInput, toForm, toInput } from './mail-form.ts';
import { SaveBar } from './save-bar.tsx';
import { Section } from './section.tsx';
import { TestMail } from './test-mail.tsx';
import { useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';

/** Settings > Email: the server mails go out through, or the capture mailbox. */
export function EmailSection({ settings }: { settings: SettingsView }) {
  const draft = useDraft<MailForm>(toForm(settings.mail));
  const save = useSave();
  const act = useAct('settings.saveMail');
  const { test, doctor, begin } = useTrials();

  const checked = () => {
    const result = check(calls['settings.saveMail'].input, toInput(draft.values));
    return result.ok ? result.value : save.refuse(result.errors);
  };
  const submit = async () => {
    const input = checked();
    const done = input !== false && (await save.run(() => act.mutateAsync(input)));
    if (done) draft.reset();
    return done;
  };
  const tryOut = (run: (input: MailInput) => void) => {
    const input = checked();
    if (input) begin(() => run(input));
  };
  const discard = () => {
    draft.reset();
    save.touched(...Object.keys(save.errors));
  };
  useUnsavedChanges(draft.dirty ? { save: submit, discard } : null);

  return (
    <>
      <Section
        title={t('Email')}
        intro={t('The mail server handoffs are sent through.')}
        onSubmit={submit}
        refusals={save.refusals}
        end={
          <SaveBar save={save} dirty={draft.dirty} onDiscard={discard}>
            <Button variant="default" onClick={() => tryOut(test.mutate)} loading={test.isPending}>
              {t('Send test email')}
            </Button>
            <Button variant="default" onClick={() => tryOut(doctor.mutate)} loading={doctor.isPending}>
              {t('Check step by step')}
            </Button>
          </SaveBar>
        }
      >
        <Mode host={settings.mail.server?.host ?? null} />
        <MailFields draft={draft} save={save} stored={settings.mail} />
        <TestMail test={test} />
        <MailDoctor
          check={doctor}
          onTrust={(pinned) => {
            draft.change({ pinned });
            doctor.reset();
          }}
        />
      </Section>
      <InDoubtSection sending={settings.sending} />
      <KeepPasswords />
      {settings.mail.server ? <BackToCapture mail={settings.mail} onDone={draft.reset} /> : null}
    </>
  );
}

/** The two ways to try the settings out. Only the latest answer is kept: the other could speak of different settings. */
function useTrials() {
  const test = useAct('settings.sendTestEmail');
  const doctor = useAct('settings.checkMail');
  const begin = (run: () => void) => {
    test.reset();
    doctor.reset();
    run();
  };
  return { test, doctor, begin };
}

function Mode({ host }: { host: string | null }) {
  if (host) return <Notice tone="info">{t('Mails go out through {{host}}.', { host })}</Notice>;
  return (
    <Notice tone="warning" title={t('Mails are captured on this computer, not sent')}>
      {t('They are kept in Captured. Fill in your mail server to send them.')}
    </Notice>
  );
}

function BackToCapture({ mail, onDone }: { mail: SettingsView['mail']; onDone: () => void }) {
  const [asking, setAsking] = useState(false);
  const act = useAct('settings.saveMail');
  const remove = () => {
    setAsking(false);
    act.mutate({ server: null, timeoutSeconds: mail.timeoutSeconds, password: null }, { onSuccess: onDone });
  };
  return (
    <Section
      title={t('Capture mailbox')}
      intro={t(
        'Keep mails on this computer instead of sending them, for trying things out. The mail server, its password and the sign-in are forgotten.',
      )}
    >
      {act.error ? <Notice tone="bad">{translate(act.error.message)}</Notice> : null}
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('Use the capture mailbox instead')}
        </Button>
      </div>
      <Confirm
        opened={asking}
        title={t('Stop sending mails?')}
        confirm={t('Use the capture mailbox')}
        dangerous
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        {t(
          'The settings of {{host}} and its password are forgotten. New handoffs are kept on this computer and reach nobody until a mail server is set up again.',
          { host: mail.server?.host ?? '' },
        )}
      </Confirm>
    </Section>
  );
}
