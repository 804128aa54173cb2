import { useEffect, useState } from 'react';
import type { StepOf } from '../../../../core/flow/steps.ts';
import type { RecognizerAnswer, RecognizerAsk } from './recognizer-worker.ts';

export interface Recognizer {
  /** Grows when the trigger has changed, so that what was asked before is worth asking again. */
  readonly version: number;
  /** Asks about a message; the returned function stops waiting for the answer. */
  judge(text: string, onVerdict: (verdict: Answer<'verdict'>['verdict']) => void): () => void;
  /** Asks how the sensitivities fare on the built-in messages. */
  curve(onCurve: (curve: Answer<'curve'>['curve']) => void): () => void;
}

type Answer<Is extends RecognizerAnswer['is']> = Extract<RecognizerAnswer, { is: Is }>;

/** Milliseconds of rest after a change of a phrase before the recognizer is compiled again. */
const rest = 150;

/** The recognizer of this trigger as it is being edited; `undefined` until it has been compiled. */
export function useRecognizer({
  phrases,
  negativePhrases,
  sensitivity,
}: StepOf<'trigger'>): Recognizer | undefined {
  const [client, setClient] = useState<ReturnType<typeof startClient>>();
  const [recognizer, setRecognizer] = useState<Recognizer>();
  useEffect(() => {
    const started = startClient();
    setClient(started);
    return () => started.close();
  }, []);
  useEffect(() => {
    if (!client) return;
    const timer = setTimeout(() => {
      client.send({ ask: 'use', trigger: { phrases, negativePhrases, sensitivity } });
      setRecognizer((before) => ({ ...client, version: (before?.version ?? 0) + 1 }));
    }, rest);
    return () => clearTimeout(timer);
  }, [client, phrases, negativePhrases, sensitivity]);
  return recognizer;
}

function startClient() {
  const worker = new Worker(new URL('./recognizer-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: RecognizerAnswer) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<RecognizerAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  const send = (ask: RecognizerAsk) => worker.postMessage(ask);
  const expect = (onAnswer: (answer: RecognizerAnswer) => void) => {
    last += 1;
    waiting.set(last, onAnswer);
    return last;
  };
  const judge: Recognizer['judge'] = (text, onVerdict) => {
    const id = expect((answer) => answer.is === 'verdict' && onVerdict(answer.verdict));
    send({ ask: 'judge', id, text });
    return () => waiting.delete(id);
  };
  const curve: Recognizer['curve'] = (onCurve) => {
    const id = expect((answer) => answer.is === 'curve' && onCurve(answer.curve));
    send({ ask: 'curve', id });
    return () => waiting.delete(id);
  };
  return { send, judge, curve, close: () => worker.terminate() };
}
