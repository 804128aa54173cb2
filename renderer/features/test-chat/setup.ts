import type { ConversationView } from '../../../contract/views.ts';
import type { DeliveryPlan } from '../../../core/handoff/simulation.ts';
import type { Language } from '../../../core/recognizer/verdict.ts';

/** What is played: the draft, the version that is live, or another one. */
export type Source = 'draft' | 'published' | { readonly version: number };

/** What the tester has set. What is left out: delivered as set up, the time it is, told from what the visitor writes. */
export interface Setup {
  readonly source: Source;
  readonly delivery: DeliveryPlan | undefined;
  /** ISO 8601, standing still. */
  readonly clock: string | undefined;
  readonly language: Language | undefined;
}

export const plainSetup: Setup = {
  source: 'draft',
  delivery: undefined,
  clock: undefined,
  language: undefined,
};

/** A change of these in the midst of a conversation holds from there on; any other one begins it anew. */
export function holdsFromHere(change: Partial<Setup>, view: ConversationView | undefined): boolean {
  if ('source' in change || 'language' in change || !view?.id) return false;
  return hasVisitor(view) && view.state !== 'ended';
}

export function hasVisitor(view: ConversationView | undefined): boolean {
  return view?.log.some((entry) => entry.type === 'said' && entry.from === 'visitor') ?? false;
}
