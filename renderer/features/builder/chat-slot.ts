import type { ReactNode } from 'react';
import type { ConversationView, PublishedVersion } from '../../../contract/views.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { Channel } from '../../../core/handoff/delivery.ts';

/** What the builder gives to whatever stands in the place of the test chat. */
export interface ChatSlot {
  readonly published: PublishedVersion | null;
  /** The draft as it is: a conversation begun on another one runs on what was there then. */
  readonly draft: {
    readonly now: () => object;
    readonly subscribe: (changed: () => void) => () => void;
  };
  /** What the draft sends through. */
  readonly channels: readonly Channel[];
  /** Puts the draft on disk; `false` when that failed. */
  readonly saveDraft: () => Promise<boolean>;
  /** Hears of every change of the conversation, for marking it on the canvas. */
  readonly onConversation: (conversation: ConversationView | undefined) => void;
  /** Shows the step on the canvas; `false` when the draft has it no more. */
  readonly onStep: (stepId: string) => boolean;
  readonly onClose: () => void;
}

export type RenderChat = (slot: ChatSlot) => ReactNode;

/** What a flow sends through. */
export function channelsOf({ steps }: Flow): readonly Channel[] {
  return Channel.options.filter((channel) => steps.some(({ kind }) => kind === channel));
}
