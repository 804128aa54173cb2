import { SegmentedControl, Select, TagsInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { isEmailAddress } from '../../../../core/email-address.ts';
import { limits } from '../../../../core/flow/limits.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { followVariables } from '../../../../core/flow/variables.ts';
import { composeMail } from '../../../../core/handoff/compose-mail.ts';
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
        label="Subject"
        single
        value={step.subject}
        onChange={(subject) => type('subject', { subject })}
      />
      <TemplateInput
        step={step}
        path="body"
        label="Body"
        rows={8}
        value={step.body}
        onChange={(body) => type('body', { body })}
      />
      <ReplyTo step={step} />
      <Preview step={step} />
    </>
  );
}

function CaptureNotice() {
  const { data } = useCall('mail.health', {});
  if (data?.mode !== 'capture') return null;
  return (
    <Notice tone="info">No mail server is set up: mails are captured on this computer, not sent.</Notice>
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
        aria-label="Recipient"
        fullWidth
        data={[
          { value: 'support', label: 'Support email' },
          { value: 'addresses', label: 'Other addresses' },
        ]}
        value={to.use}
        onChange={(use) =>
          set('Change recipient', { to: use === 'support' ? { use } : { use: 'addresses', addresses: [] } })
        }
      />
      {to.use === 'addresses' ? (
        <Addresses
          addresses={to.addresses}
          error={error}
          onChange={(addresses) => set('Change recipient', { to: { use: 'addresses', addresses } })}
        />
      ) : (
        <p className={error ? styles.wrong : styles.hint}>
          {error ?? (data?.support.email ? `To ${data.support.email}` : '')}
        </p>
      )}
    </div>
  );
}

function Addresses({
  addresses,
  error,
  onChange,
}: {
  addresses: string[];
  error: string | undefined;
  onChange: (addresses: string[]) => void;
}) {
  const [refused, setRefused] = useState<string | undefined>();
  return (
    <TagsInput
      label="Addresses"
      description="Press Enter after each."
      maxTags={limits.recipients}
      splitChars={[',', ';', ' ']}
      acceptValueOnBlur
      value={addresses}
      error={refused ? `“${refused}” is not a complete email address.` : error}
      onChange={(wanted) => {
        setRefused(wanted.find((address) => !isEmailAddress(address.trim())));
        onChange(wanted.filter((address) => isEmailAddress(address.trim())));
      }}
    />
  );
}

function ReplyTo({ step }: { step: StepOf<'email'> }) {
  const { set } = useTyping(step);
  const { collected } = followVariables(useFlow());
  const fields = [...collected.values()].map(({ key, label }) => ({ value: key, label: label || key }));
  const known = step.replyToField === '' || collected.has(step.replyToField);
  return (
    <Select
      label="Reply to"
      description="The field whose answer replies go to."
      data-path="replyToField"
      data={[
        { value: '', label: 'Nobody' },
        ...fields,
        ...(known ? [] : [{ value: step.replyToField, label: `${step.replyToField} (not collected)` }]),
      ]}
      value={step.replyToField}
      onChange={(replyToField) => set('Change Reply-To', { replyToField: replyToField ?? '' })}
    />
  );
}

function Preview({ step }: { step: StepOf<'email'> }) {
  const flow = useDeferredValue(useFlow());
  const shown = useDeferredValue(step);
  return (
    <section className={styles.section}>
      <h3>
        What the agent receives <small>with sample answers</small>
      </h3>
      <div className={styles.mail}>
        <MailView mail={composeMail(shown, sampleFacts(flow))} />
      </div>
    </section>
  );
}
