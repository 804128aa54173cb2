import {
  type JudgingTrigger,
  recognizerOf,
  reportOn,
} from '../../../../core/past-messages/trigger-report.ts';
import type { CurvePoint } from '../../../../core/recognizer/report.ts';
import type { Verdict } from '../../../../core/recognizer/verdict.ts';

/*
 * The recognizer beside the window: it is compiled anew with every change of a phrase, and thousands of phrases take a
 * moment that typing must not feel. It also keeps the recognizer's vocabulary out of the builder's own code.
 */

export type RecognizerAsk =
  | { readonly ask: 'use'; readonly trigger: JudgingTrigger }
  | { readonly ask: 'judge'; readonly id: number; readonly text: string }
  | { readonly ask: 'curve'; readonly id: number };

export type RecognizerAnswer =
  | { readonly id: number; readonly is: 'verdict'; readonly verdict: Verdict }
  | { readonly id: number; readonly is: 'curve'; readonly curve: readonly CurvePoint[] };

let trigger: JudgingTrigger = { phrases: [], negativePhrases: [], sensitivity: 'balanced' };
let recognize = recognizerOf(trigger);

self.addEventListener('message', ({ data }: MessageEvent<RecognizerAsk>) => {
  switch (data.ask) {
    case 'use':
      trigger = data.trigger;
      recognize = recognizerOf(trigger);
      return;
    case 'judge':
      return answer({ id: data.id, is: 'verdict', verdict: recognize(data.text) });
    case 'curve':
      return answer({ id: data.id, is: 'curve', curve: reportOn(trigger, 0).result().builtin.curve });
    default:
      data satisfies never;
  }
});

function answer(value: RecognizerAnswer): void {
  self.postMessage(value);
}
