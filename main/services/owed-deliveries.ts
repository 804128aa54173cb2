import type { Effect } from '../../core/engine/effect.ts';
import { findDestination } from '../../core/flow/destination-ref.ts';
import { type DeliveryPlan, simulationFor } from '../../core/handoff/simulation.ts';
import type { Settings } from '../../core/settings.ts';
import type { NewDelivery } from '../ports/conversation-store.ts';
import type { Ids } from '../ports/system.ts';

/** The deliveries that an effect asks for: one for each recipient of a mail, one for a message or request. */
export function owedDeliveries(
  effect: Effect,
  {
    ids,
    settings,
    plan,
  }: { readonly ids: Ids; readonly settings: Settings; readonly plan: DeliveryPlan | undefined },
): readonly NewDelivery[] {
  const { stepId, stepName } = effect;
  const domain = settings.mail.server?.sender.address.split('@')[1] ?? 'handoff-studio.invalid';
  const fresh = () => {
    const id = ids.next();
    return { id, stepId, stepName, messageId: `<${id}@${domain}>` };
  };
  switch (effect.type) {
    case 'mail':
      return effect.recipients.map((recipient, index, { length }) => ({
        ...fresh(),
        recipient,
        content: { channel: 'email', mail: effect.mail },
        simulation: plan?.email && simulationFor(plan.email, index, length),
      }));
    case 'slack':
    case 'http': {
      const { type: channel, destination: ref } = effect;
      const found = findDestination(ref, channel, settings.destinations);
      const destination = found?.id ?? ref.id;
      const content =
        effect.type === 'slack'
          ? ({ channel: 'slack', destination, message: effect.message } as const)
          : ({ channel: 'http', destination, request: effect.request } as const);
      return [{ ...fresh(), recipient: found?.name ?? ref.name, content, simulation: plan?.[channel] }];
    }
  }
}
