import type { ReactNode } from 'react';
import type { Flow } from '../../../core/flow/flow.ts';

/** What the builder gives to whatever stands in the place of the conversation tests. */
export interface TestsSlot {
  /** The draft on screen. */
  readonly flow: Flow;
  /** `gate`: publishing was refused because tests fail. */
  readonly shows: 'nothing' | 'tests' | 'gate';
  /** Puts the draft on disk, where tests run; `false` when that failed. */
  readonly saveDraft: () => Promise<boolean>;
  readonly onShow: (what: 'nothing' | 'tests') => void;
  /** Whether the canvas marks what the tests come through. */
  readonly marked: boolean;
  /** Marks what the tests come through on the canvas; `undefined`: no longer. */
  readonly onMark: (uncovered: Uncovered | undefined) => void;
  /** Shows the step on the canvas. */
  readonly onStep: (stepId: string) => void;
  /** Publishes although tests fail. */
  readonly onPublish: (reason: string) => void;
}

/** What no test comes through. */
export interface Uncovered {
  readonly uncoveredSteps: readonly string[];
  readonly uncoveredOutlets: readonly { readonly stepId: string; readonly outlet: string }[];
}

export type RenderTests = (slot: TestsSlot) => ReactNode;
