import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Log } from '../ports/system.ts';

export type LogDestination =
  | { readonly file: string }
  | { readonly stream: { write(line: string): unknown } };

export interface ClosableLog extends Log {
  /** Writes what is waiting. Entries after that are dropped. */
  close(): Promise<void>;
}

type Entry = {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly facts: Facts;
  readonly time: number;
};
type Facts = Readonly<Record<string, string | number | boolean>>;

/**
 * JSON lines written by pino. pino is loaded after the start, with the first entry, because the window should
 * not wait for a log; until then entries wait in memory.
 */
export function createLog(destination: LogDestination): ClosableLog {
  const waiting: Entry[] = [];
  let writing: Promise<void> | undefined;
  let sink: Promise<Sink> | undefined;

  function add(level: Entry['level'], event: string, facts: Facts = {}): void {
    waiting.push({ level, event, facts: redact(facts), time: Date.now() });
    writing ??= new Promise<void>((done) => setImmediate(done)).then(drain);
  }

  async function drain(): Promise<void> {
    try {
      sink ??= openSink(destination);
      const { write } = await sink;
      for (const entry of waiting.splice(0)) write(entry);
    } catch {
      // A log that cannot be written is no reason to stop helping visitors.
      waiting.length = 0;
    } finally {
      writing = undefined;
    }
  }

  return {
    info: (event, facts) => add('info', event, facts),
    problem: (event, facts) => add('error', event, facts),
    async close() {
      await writing;
      if (waiting.length > 0) await drain();
      const open = await sink?.catch(() => undefined);
      open?.close();
    },
  };
}

interface Sink {
  write(entry: Entry): void;
  close(): void;
}

const biggestFile = 5 * 1024 * 1024;

async function openSink(destination: LogDestination): Promise<Sink> {
  const { pino } = await import('pino');
  const file = 'file' in destination ? await openFile(destination.file) : undefined;
  const stream = 'stream' in destination ? destination.stream : file;
  // One of the two is always there; TypeScript cannot see that from the two lines above.
  if (!stream) throw new Error('A log needs somewhere to write.');
  const logger = pino({ base: null, timestamp: false, messageKey: 'event' }, stream);
  return {
    write: ({ level, event, facts, time }) =>
      logger[level]({ ...facts, time: new Date(time).toISOString() }, event),
    close: () => file?.end(),
  };
}

/** Appends to the file; one that has grown big becomes `<name>.1` first, so the two together stay bounded. */
async function openFile(path: string) {
  const { destination } = (await import('pino')).pino;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > biggestFile) await rename(path, `${path}.1`);
  return destination({ dest: path, sync: true, mode: 0o600 });
}

const secretNames = /pass|secret|token|authori[sz]ation|cookie|key$/i;
const mailAddress = /[^\s<>"'@]+@([^\s<>"'@]+)/g;

/** The second line of defence: callers pass no private facts, and if one does, it is masked here. */
function redact(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (secretNames.test(name)) return [name, '[redacted]'];
      return [name, typeof value === 'string' ? value.replace(mailAddress, '…@$1').slice(0, 300) : value];
    }),
  );
}
