import { Anchor, Select } from '@mantine/core';
import { Link } from 'wouter';
import type { DestinationKind } from '../../../../core/destination.ts';
import { type DestinationRef, findDestination } from '../../../../core/flow/destination-ref.ts';
import { t } from '../../../language/language.ts';
import { useCall } from '../../../platform/client.tsx';
import styles from './inspector.module.css';
import { useFieldError } from './use-field-error.ts';

/** Chooses one of the destinations that are set up; one that is missing here is named. */
export function DestinationSelect({ stepId, kind, value, onChange }: DestinationSelectProps) {
  const { data } = useCall('settings.get', {});
  const error = useFieldError(stepId, 'destination');
  const known = data?.destinations.filter((one) => one.kind === kind) ?? [];
  const found = value && findDestination(value, kind, known);
  const missing =
    value && !found
      ? [{ value: value.id, label: t('{{name}} (not set up here)', { name: value.name }) }]
      : [];
  return (
    <div data-path="destination">
      <Select
        label={t('Destination')}
        placeholder={known.length === 0 ? t('None is set up yet') : t('Choose where to send it')}
        data={[...known.map(({ id, name }) => ({ value: id, label: name })), ...missing]}
        value={found?.id ?? value?.id ?? null}
        error={error}
        onChange={(id) => {
          const chosen = known.find((one) => one.id === id);
          if (chosen) onChange({ id: chosen.id, name: chosen.name });
        }}
      />
      <p className={styles.hint}>
        <Anchor component={Link} href="/settings/destinations" size="xs">
          {t('Set up destinations')}
        </Anchor>
      </p>
    </div>
  );
}

interface DestinationSelectProps {
  readonly stepId: string;
  readonly kind: DestinationKind;
  readonly value: DestinationRef | null;
  readonly onChange: (destination: DestinationRef) => void;
}
