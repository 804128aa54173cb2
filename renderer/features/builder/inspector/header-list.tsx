import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { limits } from '../../../../core/flow/limits.ts';
import type { CustomRequest } from '../../../../core/flow/steps/http.ts';
import { t } from '../../../language/language.ts';
import { type Worded, worded } from '../../../language/worded.ts';
import { focusAdded } from './focus-added.ts';
import styles from './inspector.module.css';
import { useFieldError } from './use-field-error.ts';

type Headers = CustomRequest['headers'];

/** Headers of a request that are no secrets; those are the destination's. */
export function HeaderList({ stepId, headers, onType, onSet, onSettle }: HeaderListProps) {
  return (
    <section className={styles.section} data-path="request.headers">
      <h3>
        {t('Headers')} <small>{t('no secrets here')}</small>
      </h3>
      {headers.map((header, index) => (
        <HeaderRow
          // Headers have no identity beyond their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          stepId={stepId}
          index={index}
          header={header}
          onChange={(changed) => onType(index, headers.with(index, changed))}
          onRemove={() => onSet(worded('Remove a header'), headers.toSpliced(index, 1))}
          onSettle={onSettle}
        />
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={headers.length >= limits.headers}
        onClick={(event) => {
          onSet(worded('Add a header'), [...headers, { name: '', value: '' }]);
          focusAdded(event);
        }}
      >
        {t('Add a header')}
      </Button>
    </section>
  );
}

interface HeaderListProps {
  readonly stepId: string;
  readonly headers: Headers;
  readonly onType: (index: number, headers: Headers) => void;
  readonly onSet: (label: Worded, headers: Headers) => void;
  readonly onSettle: () => void;
}

function HeaderRow({
  stepId,
  index,
  header,
  onChange,
  onRemove,
  onSettle,
}: {
  stepId: string;
  index: number;
  header: Headers[number];
  onChange: (header: Headers[number]) => void;
  onRemove: () => void;
  onSettle: () => void;
}) {
  const error = useFieldError(stepId, `request.headers.${index}.name`);
  const valueError = useFieldError(stepId, `request.headers.${index}.value`);
  return (
    <div className={styles.headerRow}>
      <TextInput
        aria-label={t('Name of header {{number}}', { number: index + 1 })}
        placeholder={t('Name')}
        data-path={`request.headers.${index}.name`}
        maxLength={100}
        value={header.name}
        error={error}
        onChange={(event) => onChange({ ...header, name: event.currentTarget.value })}
        onBlur={onSettle}
      />
      <TextInput
        aria-label={t('Value of header {{number}}', { number: index + 1 })}
        placeholder={t('Value')}
        data-path={`request.headers.${index}.value`}
        maxLength={1_000}
        value={header.value}
        error={valueError}
        onChange={(event) => onChange({ ...header, value: event.currentTarget.value })}
        onBlur={onSettle}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        aria-label={t('Remove header {{number}}', { number: index + 1 })}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
