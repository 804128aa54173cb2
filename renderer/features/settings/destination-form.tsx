import { Button, Checkbox, PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { DestinationInput, type DestinationView } from '../../../contract/destination-views.ts';
import { say, t } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { check, type FieldErrors, fieldErrors, toSentence } from '../../platform/failure.ts';
import { Notice } from '../../ui/notice.tsx';
import { AuthorityField } from './authority-field.tsx';
import { type DestinationDraft, draftOf, inputOf } from './destination-draft.ts';
import { DestinationSecrets } from './destination-secrets.tsx';
import { DestinationTest } from './destination-test.tsx';
import styles from './destinations.module.css';
import { howKept } from './password-field.tsx';
import { Section } from './section.tsx';

/** One destination. What is stored of its address and secrets is never shown: it stays until it is replaced. */
export function DestinationForm({ saved, onDone, onCancel }: DestinationFormProps) {
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [refused, setRefused] = useState<{ errors: FieldErrors; count: number }>({ errors: {}, count: 0 });
  const save = useAct('destinations.save');
  const test = useAct('destinations.test');
  const change = (part: Partial<DestinationDraft>) => {
    setDraft({ ...draft, ...part });
    setRefused({ ...refused, errors: {} });
    test.reset();
  };
  const refuse = (errors: FieldErrors) => setRefused({ errors, count: refused.count + 1 });
  /** Checked here first, with the schema of the other side. */
  const withInput = (act: (input: DestinationInput) => void) => {
    const checked = check(DestinationInput, inputOf(draft, saved));
    if (checked.ok) act(checked.value);
    else refuse(checked.errors);
  };
  const onError = (error: unknown) => refuse(fieldErrors(error));
  return (
    <Section
      title={saved ? t('Destination “{{name}}”', { name: saved.name }) : t('New destination')}
      intro={t(intro[draft.kind])}
      refusals={refused.count}
      onSubmit={() => withInput((input) => save.mutate(input, { onSuccess: onDone, onError }))}
      end={
        <div className={styles.end}>
          <Button type="submit" loading={save.isPending}>
            {t('Save')}
          </Button>
          <Button
            variant="default"
            leftSection={<Send size={14} aria-hidden />}
            loading={test.isPending}
            onClick={() => withInput((input) => test.mutate(input, { onError }))}
          >
            {t('Send a test')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t('Cancel')}
          </Button>
        </div>
      }
    >
      <Basics saved={saved} draft={draft} errors={refused.errors} onChange={change} />
      {draft.kind === 'http' ? (
        <>
          <AuthorityField
            value={draft.authority}
            error={refused.errors.authority}
            onChange={(authority) => change({ authority })}
          />
          <DestinationSecrets saved={saved} draft={draft} errors={refused.errors} onChange={change} />
        </>
      ) : null}
      {save.error && Object.keys(refused.errors).length === 0 ? (
        <Notice tone="bad" live>
          {toSentence(save.error)}
        </Notice>
      ) : null}
      <DestinationTest test={test} />
    </Section>
  );
}

interface DestinationFormProps {
  /** Left out: a new one. */
  readonly saved: DestinationView | undefined;
  readonly onDone: (destinations: readonly DestinationView[]) => void;
  readonly onCancel: () => void;
}

const intro = {
  slack: say(
    'In Slack, create an app with an incoming webhook for the channel, and copy the webhook’s address.',
  ),
  http: say('The address of a webhook, or of the API of a CRM or help desk.'),
} as const;

interface PartProps {
  readonly saved: DestinationView | undefined;
  readonly draft: DestinationDraft;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<DestinationDraft>) => void;
}

function Basics({ saved, draft, errors, onChange }: PartProps) {
  const { data: app } = useCall('app.describe', {});
  const stored = saved?.hasAddress === true;
  const kept = app ? t(howKept[app.capabilities.secrets]) : ' ';
  return (
    <>
      {saved ? null : (
        <SegmentedControl
          aria-label={t('Kind')}
          data={[
            { value: 'slack', label: 'Slack' },
            { value: 'http', label: 'HTTP' },
          ]}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
        />
      )}
      <TextInput
        label={t('Name')}
        description={t('What flows call it.')}
        value={draft.name}
        error={errors.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('Address')}
        description={
          stored ? t('Stored; it leads to {{host}}. Type to replace it.', { host: saved.host }) : kept
        }
        placeholder={stored ? t('Stored') : 'https://'}
        autoComplete="off"
        value={draft.url}
        error={errors.url}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
        visibilityToggleButtonProps={{ 'aria-label': t('Show what is typed') }}
      />
      <Checkbox
        label={t('Allow addresses in my own network')}
        description={t(
          'Needed for servers on this computer or behind your firewall. Off, nothing is ever sent there.',
        )}
        checked={draft.ownNetwork}
        onChange={(event) => onChange({ ownNetwork: event.currentTarget.checked })}
      />
    </>
  );
}
