import { z } from 'zod';
import type { DestinationInput, DestinationView } from '../../contract/destination-views.ts';
import { AppError } from '../../contract/failure.ts';
import { type Destination, mostDestinations } from '../../core/destination.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { DestinationAccount } from '../ports/poster.ts';
import type { Ids, Secrets } from '../ports/system.ts';
import { readAddress } from './destination-address.ts';
import type { SettingsService } from './settings.ts';

export interface DestinationsService {
  list(): Promise<DestinationView[]>;
  /** Adds the destination, or changes the one with its id. Throws `invalid` with sentences by field, `not-found`. */
  save(input: DestinationInput): Promise<DestinationView[]>;
  /** Forgets it and its secrets; what waits for it fails. */
  remove(id: string): Promise<DestinationView[]>;
  /** The destination with its secrets, or why nothing can be sent there. */
  account(id: string): Promise<DestinationAccount | DeliveryOutcome>;
  /** What these unsaved settings describe; what they leave out is as stored. Throws `invalid`. */
  accountFrom(input: DestinationInput): Promise<DestinationAccount>;
}

/** Everything about a destination that must not be seen: kept together, so that it is there or gone as a whole. */
const Kept = z.object({
  url: z.string(),
  signingSecret: z.string().optional(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});
type Kept = z.infer<typeof Kept>;

export function createDestinations({
  settings,
  secrets,
  ids,
  onChange,
}: {
  readonly settings: Pick<SettingsService, 'current' | 'saveDestinations'>;
  readonly secrets: Secrets;
  readonly ids: Ids;
  /** After what a destination sends with was changed. */
  readonly onChange: (id: string) => void;
}): DestinationsService {
  async function keptOf(id: string): Promise<Kept | undefined> {
    const stored = await secrets.get(secretName(id));
    return stored === undefined ? undefined : Kept.parse(JSON.parse(stored));
  }

  async function list(): Promise<DestinationView[]> {
    const { destinations } = await settings.current();
    return Promise.all(destinations.map(async (one) => toView(one, await keptOf(one.id))));
  }

  return {
    list,
    async save(input) {
      const { destinations } = await settings.current();
      const before = destinations.find(({ id }) => id === input.id);
      if (input.id !== undefined && !before)
        throw new AppError('not-found', 'This destination is not there any more.');
      refuseDoubled(input, destinations);
      if (!before && destinations.length >= mostDestinations)
        throw new AppError('invalid', `There can be ${mostDestinations} destinations at most.`);
      const id = before?.id ?? ids.next();
      const kept = merge(input, await keptOf(id));
      const { name, kind, ownNetwork, authority } = input;
      const host = hostOf(kept.url, input);
      const destination = { id, name, kind, ownNetwork, host, ...(authority ? { authority } : {}) };
      await secrets.set(secretName(id), JSON.stringify(kept));
      await settings.saveDestinations(
        before
          ? destinations.map((one) => (one.id === id ? destination : one))
          : [...destinations, destination],
      );
      onChange(id);
      return list();
    },
    async remove(id) {
      const { destinations } = await settings.current();
      await settings.saveDestinations(destinations.filter((one) => one.id !== id));
      await secrets.forget(secretName(id));
      onChange(id);
      return list();
    },
    async account(id) {
      const { destinations } = await settings.current();
      const destination = destinations.find((one) => one.id === id);
      if (!destination) return gone;
      const kept = await keptOf(id);
      const { ownNetwork, authority } = destination;
      return kept ? { ...kept, ownNetwork, authority } : addressUnknown;
    },
    async accountFrom(input) {
      const kept = merge(input, input.id === undefined ? undefined : await keptOf(input.id));
      hostOf(kept.url, input);
      return { ...kept, ownNetwork: input.ownNetwork, authority: input.authority };
    },
  };
}

function secretName(id: string): string {
  return `destination-${id}`;
}

function toView(destination: Destination, kept: Kept | undefined): DestinationView {
  return {
    ...destination,
    hasAddress: kept !== undefined,
    hasSigningSecret: kept?.signingSecret !== undefined,
    headerNames: kept?.headers.map(({ name }) => name) ?? [],
  };
}

/** What is not given stays as it was; a header without a value keeps the one it had. */
function merge({ url, signingSecret, headers }: DestinationInput, before: Kept | undefined): Kept {
  const secret = signingSecret === undefined ? before?.signingSecret : signingSecret || undefined;
  const known = new Map(before?.headers.map(({ name, value }) => [name.toLowerCase(), value]));
  const merged = headers?.map(({ name, value }) => ({
    name,
    value: value ?? known.get(name.toLowerCase()) ?? '',
  }));
  return {
    url: url?.trim() || before?.url || '',
    ...(secret === undefined ? {} : { signingSecret: secret }),
    headers: merged ?? before?.headers ?? [],
  };
}

function hostOf(url: string, input: DestinationInput): string {
  const read = readAddress(url, input);
  if ('host' in read) return read.host;
  throw new AppError('invalid', read.refused, { url: read.refused });
}

function refuseDoubled({ id, name }: DestinationInput, destinations: readonly Destination[]): void {
  const same = (one: Destination) => one.id !== id && one.name.toLowerCase() === name.trim().toLowerCase();
  if (!destinations.some(same)) return;
  const message = 'Another destination has this name. Flows find destinations by it.';
  throw new AppError('invalid', message, { name: message });
}

const gone: DeliveryOutcome = {
  is: 'stop',
  code: 'no-destination',
  sentence: 'The destination is not set up on this computer.',
  advice: 'Add it in Settings > Destinations and choose it in the flow.',
};
const addressUnknown: DeliveryOutcome = {
  is: 'pause',
  code: 'no-address',
  sentence: 'The address of the destination is not known any more.',
  advice: 'Enter it again in Settings > Destinations.',
};
