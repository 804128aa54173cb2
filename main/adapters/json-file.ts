import type { Log } from '../ports/system.ts';
import { quarantine, readPrivateFile, sweepLeftovers, writePrivateFile } from './private-file.ts';

export interface JsonFile {
  /** `undefined` when there is no file, or none that can be understood. */
  load(): Promise<unknown>;
  /** Writes go to disk one after the other, in the order they were asked for. */
  save(value: unknown): Promise<void>;
}

/** One JSON object in a private file. A broken file is put aside and reported, never a reason not to start. */
export function createJsonFile({ path, log }: { path: string; log: Log }): JsonFile {
  let last: Promise<void> = Promise.resolve();
  return {
    async load() {
      await last;
      await sweepLeftovers(path);
      const text = await readPrivateFile(path);
      if (text === undefined) return undefined;
      const value = parseObject(text);
      if (value !== undefined) return value;
      await quarantine(path);
      log.problem('file.quarantined', { bytes: text.length });
      return undefined;
    },
    save(value) {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      const write = last.then(() => writePrivateFile(path, text));
      last = write.catch(() => undefined);
      return write;
    },
  };
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
