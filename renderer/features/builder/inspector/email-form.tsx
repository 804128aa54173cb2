import { SegmentedControl, Select, Switch, TagsInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { isEmailAddress } from '../../../../core/email-address.ts';
import { limits } from '../../../../core/flow/limits.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { followVariables } from '../../../../core/flow/variables.ts';
import { composeMail } from '../../../../core/handoff/compose-mail.ts';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { useCall } from '../../../platform/client.tsx';
import { MailView } from '../../../ui/mail-view.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useFlow } from '../editor-context.tsx';
import styles from './inspector.module.css';
import { sampleFacts } from './sample-facts.ts';
import { TemplateInput } from './template-input.tsx';
import { useFieldError } from './use-field-error.ts';
import { useTyping } from './use-typing.ts';

export function EmailForm({ step }: { step: StepOf<'email'> }) {
  const { type } = useTyping(step);
  return (
    <>
      <CaptureNotice />
      <RecipientInput step={step} />
      <TemplateInput
        step={step}
        path="subject"
        label={t('Subject')}
        single
        value={step.subject}
        onChange={(subject) => type('subject', { subject })}
      />
      <TemplateInput
        step={step}
        path="body"
        label={t('Body')}
        rows={8}
        value={step.body}
        onChange={(body) => type('body', { body })}
      />
      <ReplyTo step={step} />
      <Copies step={step} />
      <Attachment step={step} />
      <Preview step={step} />
    </>
  );
}

function CaptureNotice() {
  const { data } = useCall('mail.health', {});
  if (data?.mode !== 'capture') return null;
  return (
    <Notice tone="info">
      {t('No mail server is set up: mails are captured on this computer, not sent.')}
    </Notice>
  );
}

function RecipientInput({ step }: { step: StepOf<'email'> }) {
  const { set } = useTyping(step);
  const { data } = useCall('settings.get', {});
  const error = useFieldError(step.id, 'to');
  const { to } = step;
  return (
    <div className={styles.list} data-path="to">
      <SegmentedControl
        aria-label={t('Recipient')}
        fullWidth
        data={[
          { value: 'support', label: t('Support email') },
          { value: 'addresses', label: t('Other addresses') },
        ]}
        value={to.use}
        onChange={(use) =>
          set(worded('Change recipient'), {
            to: use === 'support' ? { use } : { use: 'addresses', addresses: [] },
          })
        }
      />
      {to.use === 'addresses' ? (
        <Addresses
          addresses={to.addresses}
          error={error}
          onChange={(addresses) => set(worded('Change recipient'), { to: { use: 'addresses', addresses } })}
        />
      ) : (
        <p className={error ? styles.wrong : styles.hint}>
          {error ?? (data?.support.email ? t('To {{email}}', { email: data.support.email }) : '')}
        </p>
      )}
    </div>
  );
}

function Addresses({
  addresses,
  error,
  onChange,
  label = t('Addresses'),
  description = t('Press Enter after each.'),
}: {
  label?: string;
  description?: string;
  addresses: string[];
  error: string | undefined;
  onChange: (addresses: string[]) => void;
}) {
  const [refused, setRefused] = useState<string | undefined>();
  return (
    <TagsInput
      label={label}
      description={description}
      maxTags={limits.recipients}
      splitChars={[',', ';', ' ']}
      acceptValueOnBlur
      value={addresses}
      error={refused ? t('“{{refused}}” is not a complete email address.', { refused }) : error}
      onChange={(wanted) => {
        setRefused(wanted.find((address) => !isEmailAddress(address.trim())));
        onChange(wanted.filter((address) => isEmailAddress(address.trim())));
      }}
    />
  );
}

function Copies({ step }: { step: StepOf<'email'> }) {
  const { set } = useTyping(step);
  const error = useFieldError(step.id, 'cc');
  return (
    <div data-path="cc">
      <Addresses
        label={t('Copies to (cc)')}
        description={t('Each gets the same mail as a delivery of its own.')}
        addresses={step.cc ?? []}
        error={error}
        onChange={(cc) => set(worded('Change copies'), { cc })}
      />
    </div>
  );
}

function Attachment({ step }: { step: StepOf<'email'> }) {
  const { set } = useTyping(step);
  return (
    <Switch
      label={t('Attach the handoff as JSON')}
      description={t('Answers and conversation as data, for a program that reads the mailbox.')}
      data-path="attachJson"
      checked={step.attachJson ?? false}
      onChange={(event) => set(worded('Change attachment'), { attachJson: event.currentTarget.checked })}
    />
  );
}

function ReplyTo({ step }: { step: StepOf<'email'> }) {
  const { set } = useTyping(step);
  const { collected } = followVariables(useDeferredValue(useFlow()));
  const fields = [...collected.values()].map(({ key, label }) => ({ value: key, label: label || key }));
  const known = step.replyToField === '' || collected.has(step.replyToField);
  return (
    <Select
      label={t('Reply to')}
      description={t('The field whose answer replies go to.')}
      data-path="replyToField"
      data={[
        { value: '', label: t('Nobody') },
        ...fields,
        ...(known
          ? []
          : [
              {
                value: step.replyToField,
                label: t('{{field}} (not collected)', { field: step.replyToField }),
              },
            ]),
      ]}
      value={step.replyToField}
      onChange={(replyToField) => set(worded('Change Reply-To'), { replyToField: replyToField ?? '' })}
    />
  );
}

function Preview({ step }: { step: StepOf<'email'> }) {
  const flow = useDeferredValue(useFlow());
  const shown = useDeferredValue(step);
  const { data } = useCall('settings.get', {});
  const to = shown.to.use === 'addresses' ? shown.to.addresses : [data?.support.email || 'team@example.com'];
  return (
    <section className={styles.section}>
      <h3>
        {t('What the agent receives')} <small>{t('with sample answers')}</small>
      </h3>
      <div className={styles.mail}>
        <MailView mail={composeMail(shown, sampleFacts(flow), to)} />
      </div>
    </section>
  );
}
