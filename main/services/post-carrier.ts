import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import { PostSimulation } from '../../core/handoff/simulation.ts';
import type { DestinationAccount, Poster } from '../ports/poster.ts';
import type { Carrier } from './carrier.ts';

/** Carries Slack messages and requests to the destinations in the settings. */
export function createPostCarrier({
  poster,
  account,
}: {
  readonly poster: Poster;
  /** The destination of this id with its secrets, or why there is nothing to send with. */
  readonly account: (id: string) => Promise<DestinationAccount | DeliveryOutcome>;
}): Carrier {
  return {
    async ready({ id, content }) {
      if (content.channel === 'email') return undefined;
      const present = await account(content.destination);
      return async (options) => ('is' in present ? present : poster.post({ id, content }, present, options));
    },
    async simulate({ id, content }, simulation, options) {
      if (content.channel === 'email') throw new Error('Mails have a carrier of their own.');
      return poster.simulate(
        { id, content },
        PostSimulation.exclude(['captured']).parse(simulation),
        options,
      );
    },
  };
}
