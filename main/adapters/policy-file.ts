import { join } from 'node:path';
import { Policy } from '../../core/policy.ts';
import type { Log } from '../ports/system.ts';
import { readPrivateFile } from './private-file.ts';

/**
 * What IT has set for this computer, read from where only administrators may write. Where there is no such file, or none
 * that can be understood, nothing is set.
 */
export function createPolicyFile({
  log,
  path = policyPath(),
}: {
  readonly log: Log;
  readonly path?: string;
}): () => Promise<Policy> {
  return async () => {
    try {
      const text = await readPrivateFile(path);
      return text === undefined ? {} : Policy.parse(JSON.parse(text));
    } catch {
      log.problem('policy.unreadable');
      return {};
    }
  };
}

function policyPath(): string {
  switch (process.platform) {
    case 'win32':
      return join(process.env.ProgramData ?? 'C:\\ProgramData', 'Handoff Studio', 'policy.json');
    case 'darwin':
      return '/Library/Application Support/Handoff Studio/policy.json';
    default:
      return '/etc/handoff-studio/policy.json';
  }
}
