import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { SimulatedDelivery } from '../../../core/handoff/simulation.ts';
import { useCall } from '../../platform/client.tsx';
import { simulationWords } from '../../ui/simulated-chip.tsx';
import styles from './test-chat.module.css';

/** What a test's mails are made to meet; `undefined`: they are delivered as set up. */
export type Delivery = SimulatedDelivery | undefined;

/** Chooses what becomes of the mails. Another choice begins the conversation anew. */
export function DeliveryChoice({ value, onChange }: DeliveryChoiceProps) {
  const { data: health } = useCall('mail.health', {});
  const id = useId();
  const hint = value && hints[value];
  return (
    <div className={styles.delivery}>
      <label htmlFor={id}>Delivery</label>
      <NativeSelect
        id={id}
        size="xs"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value ?? ''}
        data={[
          { value: '', label: `As set up: ${asSetUp(health)}` },
          ...SimulatedDelivery.options.map((option) => ({ value: option, label: simulationWords[option] })),
        ]}
        onChange={(event) => onChange(SimulatedDelivery.safeParse(event.currentTarget.value).data)}
      />
      {hint ? (
        <p id={`${id}-hint`} className={styles.deliveryHint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface DeliveryChoiceProps {
  readonly value: Delivery;
  readonly onChange: (value: Delivery) => void;
}

function asSetUp(health: { mode: 'capture' | 'server'; host: string | null } | undefined): string {
  if (!health) return '…';
  return health.mode === 'server' ? `sent through ${health.host}` : 'captured on this computer';
}

const simulated = 'Simulated: nothing reaches a mail server, and nothing is tried again by itself.';

const hints: Readonly<Record<SimulatedDelivery, string>> = {
  captured: 'Simulated: the mail is kept in Captured and reaches no mail server.',
  'login-refused': simulated,
  certificate: simulated,
  'name-not-found': simulated,
  'not-listening': simulated,
  timeout: 'Simulated, without the time a visitor would wait. Nothing is tried again by itself.',
  'try-later-421': simulated,
  'try-later-450': simulated,
  'recipient-refused': simulated,
  offline: simulated,
  'one-recipient-refused':
    'Simulated: where a step writes to several, the last one is refused and the others accept.',
};
