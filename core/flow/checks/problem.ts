import type { Edit } from '../edit.ts';
import type { FirstTexts } from '../first-texts/first-texts.ts';
import type { Flow } from '../flow.ts';
import type { Graph } from '../graph.ts';
import type { Availabilities } from '../variables.ts';

/** Something about a flow that a manager should know. Errors keep it from being published, warnings do not. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Which rule spoke; stable. */
  readonly code: string;
  readonly message: string;
  readonly stepId?: string;
  readonly connectionId?: string;
  /** The property of the step to jump to. */
  readonly path?: string;
  readonly fix?: QuickFix;
}

/** A change that makes the problem go away, named by what it does. */
export interface QuickFix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The fix as part of a problem, where there is one. */
export function fixed(fix: QuickFix | undefined): { readonly fix?: QuickFix } {
  return fix ? { fix } : {};
}

/** What every rule looks at, worked out once. */
export interface Subject {
  readonly flow: Flow;
  readonly graph: Graph;
  /** The steps that a conversation can get to. */
  readonly reached: ReadonlySet<number>;
  readonly variables: Availabilities;
  /** The same, as if no form ever passed over a question. Worked out when it is first wanted. */
  readonly whenAllAsked: () => Availabilities;
  /** What a step that is added begins with, in the flow's language. Worked out when it is first wanted. */
  readonly texts: () => FirstTexts;
}
