import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { MailServerMode } from './mail-server.ts';

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | null;
  readonly secure: boolean;
  readonly at: string;
}

export interface MailServerProcess {
  readonly port: number;
  /** Every mail accepted so far, in order. */
  mails(): Promise<{ raw: string; envelope: Envelope }[]>;
  /** Resolves when the server behaves that way. */
  mode(mode: MailServerMode): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a mail server in a process of its own. It ends with this process at the latest. */
export async function startMailServer(
  options: {
    readonly mode?: MailServerMode;
    /** 0: a free one. Give the port of a stopped server to start it again at the same place. */
    readonly port?: number;
    readonly security?: 'none' | 'starttls' | 'tls';
    /** Where to put mails; a temporary folder, removed at the end, if not given. */
    readonly out?: string;
    /** How long an accepted message waits for its answer, in milliseconds. */
    readonly replyAfter?: number;
    /** `false`: mails are accepted and forgotten. */
    readonly keep?: boolean;
  } = {},
): Promise<MailServerProcess> {
  const out = options.out ?? mkdtempSync(join(tmpdir(), 'handoff-mails-'));
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('./mail-server.ts', import.meta.url)),
      `--port=${options.port ?? 0}`,
      `--mode=${options.mode ?? 'accept'}`,
      `--security=${options.security ?? 'none'}`,
      `--reply-after=${options.replyAfter ?? 0}`,
      `--out=${out}`,
      ...(options.keep === false ? ['--forget'] : []),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  const port = Number((await lineBeginning(lines, child, 'port ')).slice('port '.length));
  return {
    port,
    mails: async () => mailsIn(out),
    async mode(mode) {
      const done = lineBeginning(lines, child, `mode ${mode}`);
      child.stdin.write(`${mode}\n`);
      await done;
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await ended;
      }
      if (options.out === undefined) rmSync(out, { recursive: true, force: true });
    },
  };
}

function lineBeginning(lines: Interface, child: ChildProcess, beginning: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The mail server ended.'));
    const onLine = (line: string) => {
      if (!line.startsWith(beginning)) return;
      lines.off('line', onLine);
      child.off('exit', onExit);
      resolve(line);
    };
    lines.on('line', onLine);
    child.once('exit', onExit);
  });
}

function mailsIn(folder: string): { raw: string; envelope: Envelope }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      raw: readFileSync(join(folder, name.replace(/json$/, 'eml')), 'utf8'),
      envelope: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }));
}
