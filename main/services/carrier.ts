import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import { MailSimulation, type Simulation } from '../../core/handoff/simulation.ts';
import type { MailAccount, Mailer, SimulatedMailer } from '../ports/mailer.ts';
import type { Delivery, OutboxStore } from '../ports/outbox-store.ts';

/** Takes the deliveries of one lane to where they belong. Nothing here rejects for a failed attempt. */
export interface Carrier {
  /** What to send this one with, looked up afresh for each attempt; `undefined`: nothing is set up, so it is captured. */
  ready(delivery: Delivery): Promise<Send | undefined>;
  /** Ends it as told, without sending anything and without waiting. */
  simulate(
    delivery: Delivery,
    simulation: Exclude<Simulation, 'captured'>,
    options: Pick<SendOptions, 'handingOver'>,
  ): Promise<DeliveryOutcome>;
}

/** Tries once. `handingOver` is called, and waited for, before the first byte of the message leaves; when it fails, none does. */
export type Send = (options: SendOptions) => Promise<DeliveryOutcome>;

export interface SendOptions {
  readonly handingOver: () => unknown;
  readonly signal: AbortSignal;
  /** In milliseconds. */
  readonly timeouts: { readonly connect: number; readonly greeting: number; readonly idle: number };
}

/** Carries mails through the mail account. */
export function createMailCarrier({
  mailer,
  simulatedMailer,
  account,
  made = async () => undefined,
}: {
  readonly mailer: Mailer;
  readonly simulatedMailer: SimulatedMailer;
  readonly account: () => Promise<MailAccount | null>;
  /** The message of a delivery's mail, if it was made already. */
  readonly made?: OutboxStore['made'];
}): Carrier {
  return {
    async ready(delivery) {
      const { content } = delivery;
      const present = await account();
      if (present === null || content.channel !== 'email') return undefined;
      const mail = { ...delivery, mail: content.mail, made: await made(delivery.id) };
      mailer.prepare?.(mail, present);
      return (options) => mailer.send(mail, present, { ...options, reuse: true });
    },
    simulate: (_delivery, simulation, options) =>
      simulatedMailer.send(MailSimulation.exclude(['captured']).parse(simulation), options),
  };
}
