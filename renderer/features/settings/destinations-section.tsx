import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Globe, Hash, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DestinationView } from '../../../contract/destination-views.ts';
import { t } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { toSentence } from '../../platform/failure.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DestinationForm } from './destination-form.tsx';
import styles from './destinations.module.css';
import { Section } from './section.tsx';

/** Settings > Destinations: where Slack and HTTP request steps send to. Addresses and secrets stay on this computer. */
export function DestinationsSection() {
  const query = useCall('destinations.list', {});
  // The id of the one being edited; empty for a new one.
  const [editing, setEditing] = useState<string | undefined>();
  const queries = useQueryClient();
  const done = (destinations?: readonly DestinationView[]) => {
    if (destinations) queries.setQueryData(['destinations.list', {}], destinations);
    setEditing(undefined);
  };
  return (
    <Loaded query={query}>
      {(destinations) =>
        editing === undefined ? (
          <List destinations={destinations} onEdit={setEditing} onRemoved={done} />
        ) : (
          <DestinationForm
            key={editing}
            saved={destinations.find(({ id }) => id === editing)}
            onDone={done}
            onCancel={() => done()}
          />
        )
      }
    </Loaded>
  );
}

interface ListProps {
  readonly destinations: readonly DestinationView[];
  readonly onEdit: (id: string) => void;
  readonly onRemoved: (destinations: readonly DestinationView[]) => void;
}

function List({ destinations, onEdit, onRemoved }: ListProps) {
  return (
    <Section
      title={t('Destinations')}
      intro={t(
        'Where Slack and HTTP request steps send to. Flows name a destination only: its address and secrets are kept apart, on this computer.',
      )}
      end={
        <div className={styles.end}>
          <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => onEdit('')}>
            {t('Add a destination')}
          </Button>
        </div>
      }
    >
      {destinations.length === 0 ? (
        <p className={styles.none}>
          {t('None yet. Add the incoming webhook of a Slack channel, or the address of a webhook or CRM.')}
        </p>
      ) : (
        <ul className={styles.list}>
          {destinations.map((destination) => (
            <Item
              key={destination.id}
              destination={destination}
              onEdit={() => onEdit(destination.id)}
              onRemoved={onRemoved}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ItemProps {
  readonly destination: DestinationView;
  readonly onEdit: () => void;
  readonly onRemoved: ListProps['onRemoved'];
}

function Item({ destination, onEdit, onRemoved }: ItemProps) {
  const { id, name, kind, host, hasAddress } = destination;
  const [asking, setAsking] = useState(false);
  const remove = useAct('destinations.remove');
  const Icon = kind === 'slack' ? Hash : Globe;
  return (
    <li className={styles.item}>
      <Icon size={16} aria-hidden />
      <div className={styles.words}>
        <strong>{name}</strong>
        <span>
          {kind === 'slack' ? 'Slack' : 'HTTP'}, {host}/…
        </span>
        {hasAddress ? null : (
          <Notice tone="warning">{t('Its address is not known any more. Enter it again.')}</Notice>
        )}
        {remove.error ? <Notice tone="bad">{toSentence(remove.error)}</Notice> : null}
      </div>
      <Button
        variant="default"
        size="xs"
        aria-label={t('Edit {{name}}', { name })}
        leftSection={<Pencil size={14} aria-hidden />}
        onClick={onEdit}
      >
        {t('Edit')}
      </Button>
      <Button
        variant="default"
        size="xs"
        aria-label={t('Remove {{name}}', { name })}
        leftSection={<Trash2 size={14} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('Remove')}
      </Button>
      <Confirm
        opened={asking}
        title={t('Remove “{{name}}”?', { name })}
        confirm={t('Remove')}
        dangerous
        onConfirm={() => {
          setAsking(false);
          remove.mutate({ id }, { onSuccess: onRemoved });
        }}
        onCancel={() => setAsking(false)}
      >
        {t(
          'Its address and secrets are forgotten. Steps that send there take their failed way, and what waits for it fails.',
        )}
      </Confirm>
    </li>
  );
}
