import { ActionIcon, Button, CopyButton, PasswordInput, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import type { DestinationView } from '../../../contract/destination-views.ts';
import { t } from '../../language/language.ts';
import type { FieldErrors } from '../../platform/failure.ts';
import { type DestinationDraft, type DraftHeader, freshSigningSecret } from './destination-draft.ts';
import styles from './destinations.module.css';

/** What lets the other side know who sends: headers with keys, and the secret that webhooks are signed with. */
export function DestinationSecrets({ saved, draft, errors, onChange }: DestinationSecretsProps) {
  const { headers } = draft;
  const replace = (index: number, header: DraftHeader) => onChange({ headers: headers.with(index, header) });
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('Headers')}</legend>
        <p className={styles.hint}>
          {t('Sent with every request, like Authorization. Their values are kept as secrets.')}
        </p>
        {headers.map((header, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header is known by its place only
          <div key={index} className={styles.header}>
            <TextInput
              aria-label={t('Name of header {{number}}', { number: index + 1 })}
              placeholder="Authorization"
              value={header.name}
              error={errors[`headers.${index}.name`]}
              onChange={(event) =>
                replace(index, { ...header, name: event.currentTarget.value, stored: false })
              }
            />
            <PasswordInput
              aria-label={t('Value of header {{number}}', { number: index + 1 })}
              placeholder={header.stored ? t('Stored') : 'Bearer …'}
              autoComplete="off"
              value={header.value}
              error={errors[`headers.${index}.value`]}
              onChange={(event) => replace(index, { ...header, value: event.currentTarget.value })}
              visibilityToggleButtonProps={{ 'aria-label': t('Show what is typed') }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('Remove header {{number}}', { number: index + 1 })}
              onClick={() => onChange({ headers: headers.toSpliced(index, 1) })}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          size="xs"
          className={styles.add}
          leftSection={<Plus size={14} aria-hidden />}
          disabled={headers.length >= 10}
          onClick={() => onChange({ headers: [...headers, { name: '', value: '', stored: false }] })}
        >
          {t('Add a header')}
        </Button>
      </fieldset>
      <SigningSecret saved={saved} draft={draft} errors={errors} onChange={onChange} />
    </>
  );
}

interface DestinationSecretsProps {
  readonly saved: DestinationView | undefined;
  readonly draft: DestinationDraft;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<DestinationDraft>) => void;
}

function SigningSecret({ saved, draft, errors, onChange }: DestinationSecretsProps) {
  const stored = saved?.hasSigningSecret === true;
  return (
    <div>
      <PasswordInput
        label={t('Signing secret')}
        description={t('For signed webhooks only. The other side needs the same one.')}
        placeholder={stored ? t('Stored') : 'whsec_…'}
        autoComplete="off"
        value={draft.signingSecret}
        error={errors.signingSecret}
        onChange={(event) => onChange({ signingSecret: event.currentTarget.value })}
        visibilityToggleButtonProps={{ 'aria-label': t('Show what is typed') }}
      />
      <div className={styles.row}>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange({ signingSecret: freshSigningSecret() })}
        >
          {t('Make a new secret')}
        </Button>
        {draft.signingSecret === '' ? null : (
          <CopyButton value={draft.signingSecret}>
            {({ copied, copy }) => (
              <Button variant="subtle" size="compact-sm" onClick={copy}>
                {copied ? t('Copied') : t('Copy it for the other side')}
              </Button>
            )}
          </CopyButton>
        )}
      </div>
    </div>
  );
}
