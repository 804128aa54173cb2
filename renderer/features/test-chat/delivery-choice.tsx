import { NativeSelect } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Channel } from '../../../core/handoff/delivery.ts';
import { type DeliveryPlan, PostSimulation, SimulatedDelivery } from '../../../core/handoff/simulation.ts';
import { type Said, say, t, translate } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { simulationWords } from '../../ui/simulated-chip.tsx';
import styles from './conditions.module.css';

/** What a test's deliveries are made to meet; `undefined`: they go out as set up. */
type Delivery = DeliveryPlan | undefined;

/** Chooses what becomes of mails, Slack messages and requests. */
export function DeliveryChoice({ value, channels, onChange, beside }: DeliveryChoiceProps) {
  const { data: health } = useCall('mail.health', {});
  const change = (part: DeliveryPlan) => {
    const { email, slack, http } = { ...value, ...part };
    const plan = { ...(email && { email }), ...(slack && { slack }), ...(http && { http }) };
    onChange(Object.keys(plan).length > 0 ? plan : undefined);
  };
  return (
    <>
      <Choice
        label={t('Delivery')}
        asSetUp={t('As set up: {{health}}', { health: asSetUp(health) })}
        options={SimulatedDelivery.options}
        value={value?.email}
        onChange={(chosen) => change({ email: SimulatedDelivery.safeParse(chosen).data })}
        beside={beside}
      />
      {postChannels
        .filter((channel) => channels.includes(channel))
        .map((channel) => (
          <Choice
            key={channel}
            label={channel === 'slack' ? 'Slack' : t('Requests')}
            asSetUp={t('As set up: posted to the destination')}
            options={PostSimulation.options}
            value={value?.[channel]}
            onChange={(chosen) => change({ [channel]: PostSimulation.safeParse(chosen).data })}
          />
        ))}
    </>
  );
}

const postChannels = ['slack', 'http'] as const;

interface DeliveryChoiceProps {
  readonly value: Delivery;
  /** The channels that the flow uses. */
  readonly channels: readonly Channel[];
  readonly onChange: (value: Delivery) => void;
  /** What stands behind the first choice. */
  readonly beside: ReactNode;
}

function Choice<Option extends keyof typeof simulationWords>({
  label,
  asSetUp,
  options,
  value,
  onChange,
  beside,
}: {
  label: string;
  asSetUp: string;
  options: readonly Option[];
  value: Option | undefined;
  onChange: (value: string) => void;
  beside?: ReactNode;
}) {
  const id = useId();
  const hint = value && (hints[value] ?? simulated);
  return (
    <div className={styles.delivery}>
      <label htmlFor={id}>{label}</label>
      <NativeSelect
        id={id}
        size="xs"
        aria-describedby={hint ? `${id}-hint` : undefined}
        title={value === undefined ? asSetUp : translate(simulationWords[value])}
        value={value ?? ''}
        data={[
          { value: '', label: asSetUp },
          ...options.map((option) => ({ value: option, label: translate(simulationWords[option]) })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {beside}
      {hint ? (
        <p id={`${id}-hint`} className={styles.deliveryHint}>
          {t(hint)}
        </p>
      ) : null}
    </div>
  );
}

function asSetUp(health: { mode: 'capture' | 'server'; host: string | null } | undefined): string {
  if (!health) return '…';
  return health.mode === 'server'
    ? t('sent through {{host}}', { host: health.host ?? '' })
    : t('captured on this computer');
}

const simulated = say('Simulated: nothing reaches a server, and nothing is tried again by itself.');

const hints: Readonly<Partial<Record<keyof typeof simulationWords, Said>>> = {
  captured: say('Simulated: it is kept on this computer and reaches no server.'),
  timeout: say('Simulated, without the time a visitor would wait. Nothing is tried again by itself.'),
  'one-recipient-refused': say(
    'Simulated: where a step writes to several, the last one is refused and the others accept.',
  ),
};
