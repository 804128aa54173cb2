import { useCallback, useMemo, useState } from 'react';
import { AppError } from '../../../contract/failure.ts';
import { phraseKey } from '../../../core/flow/checks/phrases.ts';
import { limits } from '../../../core/flow/limits.ts';
import type { StepOf } from '../../../core/flow/steps.ts';
import { t } from '../../language/language.ts';
import { useClient } from '../../platform/client.tsx';
import { toSentence } from '../../platform/failure.ts';

export type PhraseKind = 'phrases' | 'negativePhrases';

export interface DraftPhrases {
  has(kind: PhraseKind, text: string): boolean;
  add(kind: PhraseKind, text: string): void;
  takeBack(kind: PhraseKind, text: string): void;
  /** Why the last change was not made. */
  readonly problem: string | undefined;
}

/** Writes phrases into the draft, each as a change of its own on top of whatever the draft is by then. */
export function useDraftPhrases(trigger: StepOf<'trigger'>): DraftPhrases {
  const client = useClient();
  const [problem, setProblem] = useState<string>();
  const change = useCallback(
    async (kind: PhraseKind, edit: (phrases: readonly string[]) => readonly string[]) => {
      setProblem(undefined);
      try {
        const { flow, revision } = await client.call('flow.get', {});
        const steps = flow.steps.map((step) =>
          step.id === trigger.id && step.kind === 'trigger'
            ? { ...step, [kind]: [...edit(step[kind])] }
            : step,
        );
        await client.call('flow.save', { flow: { ...flow, steps }, revision });
      } catch (error) {
        setProblem(sentenceFor(error));
      }
    },
    [client, trigger.id],
  );
  const known = useMemo(
    () => ({
      phrases: new Set(trigger.phrases.map(phraseKey)),
      negativePhrases: new Set(trigger.negativePhrases.map(phraseKey)),
    }),
    [trigger.phrases, trigger.negativePhrases],
  );
  return {
    has: (kind, text) => known[kind].has(phraseKey(text)),
    add(kind, text) {
      if (trigger[kind].length >= limits.phrases)
        setProblem(t('This trigger has as many phrases as it can hold.'));
      else void change(kind, (phrases) => [...phrases, text]);
    },
    takeBack: (kind, text) =>
      void change(kind, (phrases) => phrases.filter((phrase) => phraseKey(phrase) !== phraseKey(text))),
    problem,
  };
}

function sentenceFor(error: unknown): string {
  if (error instanceof AppError && error.code === 'conflict')
    return t('The flow was changed in another window at the same moment, so nothing was added. Try again.');
  return toSentence(error);
}
