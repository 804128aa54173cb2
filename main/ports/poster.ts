import type { DeliveryContent } from '../../core/handoff/delivery.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { PostSimulation } from '../../core/handoff/simulation.ts';

/** A Slack message or a request, with the id that its receiver tells repeats by. */
export interface OutgoingPost {
  readonly id: string;
  readonly content: Exclude<DeliveryContent, { channel: 'email' }>;
}

/** A destination with its secrets. */
export interface DestinationAccount {
  readonly url: string;
  /** May lie in this computer's own network, and be reached there without encryption. */
  readonly ownNetwork: boolean;
  /** A certificate (PEM) to trust besides the public authorities. */
  readonly authority?: string | undefined;
  /** `whsec_…`, for signed requests. */
  readonly signingSecret?: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** The parts of posting something, in order. */
export type PostStage = 'address' | 'name' | 'connection' | 'tls' | 'answer';

export interface Poster {
  /**
   * Tries once. Never rejects. `handingOver` is called, and waited for, before the first byte of the request leaves;
   * aborting `signal` breaks the attempt off. `timeouts` in milliseconds.
   */
  post(
    post: OutgoingPost,
    account: DestinationAccount,
    options: {
      readonly handingOver: () => unknown;
      readonly signal?: AbortSignal;
      /** Hears of each stage as it begins; the last one is where the attempt ended. */
      readonly onStage?: (stage: PostStage) => void;
      readonly timeouts: { readonly connect: number; readonly greeting: number; readonly idle: number };
    },
  ): Promise<DeliveryOutcome>;
  /** Ends as told without a server and without waiting. Never rejects. */
  simulate(
    post: OutgoingPost,
    simulation: Exclude<PostSimulation, 'captured'>,
    options: { readonly handingOver: () => unknown },
  ): Promise<DeliveryOutcome>;
}
