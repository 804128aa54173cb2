import { branchProblems } from './checks/branches.ts';
import { phraseProblems } from './checks/phrases.ts';
import { fixed, type Problem, type Subject } from './checks/problem.ts';
import { shapeProblems } from './checks/shape.ts';
import { stepFix } from './checks/step-fixes.ts';
import { textProblems } from './checks/texts.ts';
import type { FirstTexts } from './first-texts/first-texts.ts';
import type { Flow } from './flow.ts';
import { firstTextsFor } from './flow-language.ts';
import { graphOf, readingOrder } from './graph.ts';
import type { CheckContext } from './step-kind.ts';
import { kindOf } from './steps.ts';
import { type Availabilities, followVariables } from './variables.ts';

/** All problems of a flow, errors first, each group in reading order. Linear in the size of the flow. */
export function checkFlow(flow: Flow, context: CheckContext): Problem[] {
  const graph = graphOf(flow);
  const { order, reached } = readingOrder(graph);
  let allAsked: Availabilities | undefined;
  let texts: FirstTexts | undefined;
  const subject: Subject = {
    flow,
    graph,
    reached,
    variables: followVariables(flow, graph),
    whenAllAsked: () => (allAsked ??= followVariables(flow, graph, { allAsked: true })),
    texts: () => (texts ??= firstTextsFor(flow, context.language ?? 'en')),
  };
  const problems = [
    ...shapeProblems(subject),
    ...stepProblems(subject, context),
    ...textProblems(subject),
    ...phraseProblems(subject),
    ...branchProblems(subject),
  ];
  const rank = new Map(order.map((index, place) => [graph.steps[index]?.id, place]));
  const weight = ({ severity, stepId }: Problem) =>
    (severity === 'error' ? 0 : graph.steps.length + 1) +
    (stepId === undefined ? -1 : (rank.get(stepId) ?? 0));
  return problems.sort((a, b) => weight(a) - weight(b));
}

export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function* stepProblems({ flow, texts }: Subject, context: CheckContext): Generator<Problem> {
  for (const step of flow.steps) {
    for (const problem of kindOf(step).check(step, context)) {
      const fix = stepFix(step, problem, context, texts);
      yield { ...problem, stepId: step.id, ...fixed(fix) };
    }
  }
}
