import { t } from '../../language/language.ts';
import type { AskName, Asks, Told } from './report-asks.ts';

export interface ReportClient {
  ask<Name extends AskName>(name: Name, question: Asks[Name]['ask']): Promise<Asks[Name]['answer']>;
  onProgress(run: (done: number, total: number) => void): void;
  close(): void;
}

/** The page's end of the wire to the worker that reads and judges. */
export function createReportClient(): ReportClient {
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let progress: (done: number, total: number) => void = () => {};
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.is === 'progress') return progress(data.done, data.total);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.is === 'answer') asked?.resolve(data.value);
    else asked?.reject(new Error(data.because));
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error(t('The worker could not be started.')));
    waiting.clear();
  };
  return {
    ask: (name, question) =>
      new Promise((resolve, reject) => {
        last += 1;
        // The worker answers each question with what Asks names for it.
        waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ ...question, name, id: last });
      }),
    onProgress(run) {
      progress = run;
    },
    close: () => worker.terminate(),
  };
}
