import { Button } from '@mantine/core';
import { Send } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CapturedMail } from '../../../contract/views.ts';
import { dateWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct, useCall } from '../../platform/client.tsx';
import { toSentence } from '../../platform/failure.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Notice } from '../../ui/notice.tsx';
import { exactTime } from '../../ui/relative-time.tsx';
import styles from './captured.module.css';

/** Sends one captured mail to its recipient, after asking. */
export function SendOne({ captured, host }: { captured: CapturedMail; host: string }) {
  const { deliveryId: id, to, capturedAt, test } = captured;
  const act = useAct('captured.send');
  const announce = useAnnounce();
  return (
    <Asking
      button={t('Send to its recipient')}
      title={t('Send this mail to {{to}}?', { to })}
      confirm={t('Send the mail')}
      isPending={act.isPending}
      problem={act.error ? toSentence(act.error) : undefined}
      onConfirm={() => act.mutate({ id }, { onSuccess: () => announce(t('The mail is on its way.')) })}
    >
      <p>
        {t('It goes out through {{host}}, once, as it was written. It was captured on {{when}}.', {
          host,
          when: exactTime(capturedAt),
        })}
      </p>
      {test ? <p>{t('It is from a test: nobody is waiting for an answer to it.')}</p> : null}
    </Asking>
  );
}

/** Sends every captured mail that is not of a test, after saying which. Nothing where there is none. */
export function SendAll({ host }: { host: string }) {
  const { data: owed } = useCall('captured.owed', {});
  const act = useAct('captured.sendAll');
  const announce = useAnnounce();
  if (!owed || (owed.count === 0 && !act.error)) return null;
  const { count, tests, recipients, moreRecipients, oldest, newest } = owed;
  const some = recipients.join(', ');
  return (
    <Asking
      button={t('Send {{count}} mails', { count })}
      title={t('Send {{count}} mails now?', { count })}
      confirm={t('Send {{count}} mails', { count })}
      isPending={act.isPending}
      problem={act.error ? toSentence(act.error) : undefined}
      onConfirm={() =>
        act.mutate({}, { onSuccess: (sent) => announce(t('{{count}} mails are on the way.', sent)) })
      }
    >
      <p>{t('Each goes out through {{host}}, once, at the pace the server allows.', { host })}</p>
      <p>
        {moreRecipients > 0
          ? t('To {{some}} and {{count}} more.', { some, count: moreRecipients })
          : t('To {{some}}.', { some })}
      </p>
      <p>{writtenWords(oldest, newest)}</p>
      {tests > 0 ? <p>{t('{{count}} mails of tests stay here.', { count: tests })}</p> : null}
    </Asking>
  );
}

function Asking({ button, title, confirm, isPending, problem, onConfirm, children }: AskingProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        className={styles.send}
        variant="default"
        leftSection={<Send size={14} aria-hidden />}
        loading={isPending}
        onClick={() => setAsking(true)}
      >
        {button}
      </Button>
      {problem ? (
        <Notice tone="bad" live>
          {problem}
        </Notice>
      ) : null}
      <Confirm
        opened={asking}
        title={title}
        confirm={confirm}
        onConfirm={() => {
          setAsking(false);
          onConfirm();
        }}
        onCancel={() => setAsking(false)}
      >
        {children}
      </Confirm>
    </>
  );
}

interface AskingProps {
  readonly button: string;
  readonly title: string;
  readonly confirm: string;
  readonly isPending: boolean;
  readonly problem: string | undefined;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

function writtenWords(oldest: string | null, newest: string | null): string {
  if (oldest === null || newest === null) return '';
  const day = (at: string) => dateWords(at, { dateStyle: 'medium' });
  const [first, last] = [day(oldest), day(newest)];
  return first === last
    ? t('Written on {{day}}.', { day: first })
    : t('Written between {{first}} and {{last}}.', { first, last });
}
