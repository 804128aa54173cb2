import type { Problem } from './checks/problem.ts';
import type { Flow } from './flow.ts';

/** More phrases of one trigger are not taken over by AiChat. */
export const mostAiChatPhrases = 5;

/** What of the flow AiChat would not take over as it is. */
export function aiChatProblems(flow: Flow): Problem[] {
  return flow.steps.flatMap((step): Problem[] => {
    if (step.kind !== 'trigger') return [];
    const phrases = step.phrases.filter((phrase) => phrase.trim() !== '');
    if (phrases.length <= mostAiChatPhrases) return [];
    const kept = phrases.slice(0, mostAiChatPhrases);
    return [
      {
        severity: 'warning',
        code: 'too-many-phrases',
        message: `“${step.name}” has ${phrases.length} phrases; AiChat takes ${mostAiChatPhrases}. Those after the first ${mostAiChatPhrases} would be left out.`,
        stepId: step.id,
        path: `phrases.${mostAiChatPhrases}`,
        fix: {
          title: `Keep the first ${mostAiChatPhrases}`,
          edits: [{ do: 'setStep', step: { ...step, phrases: kept } }],
        },
      },
    ];
  });
}
