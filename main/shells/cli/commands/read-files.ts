import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../../contract/failure.ts';
import { Flow } from '../../../../core/flow/flow.ts';
import { encodingsToTry } from '../../../../core/past-messages/encodings.ts';
import { type MessageTable, readTable } from '../../../../core/past-messages/read-table.ts';

/** Reads a flow as it is exported. Throws an AppError fit to show. */
export async function readFlowFile(path: string): Promise<Flow> {
  const text = decode(await bytesOf(path));
  const flow = Flow.safeParse(parseJson(text));
  if (flow.success) return flow.data;
  const [issue] = flow.error.issues;
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')}: ${issue.message})` : '';
  throw new AppError('invalid', `${basename(path)} is not a flow${where}.`);
}

/** Reads past messages in any of the known formats. Throws an AppError fit to show. */
export async function readMessageFile(path: string): Promise<MessageTable> {
  const name = basename(path);
  const result = readTable(decode(await bytesOf(path)), { name });
  if (result.is === 'unreadable') throw new AppError('invalid', `${name} cannot be read. ${result.because}`);
  return result.table;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new AppError('not-found', `There is no file ${path}.`);
    if (code === 'EISDIR') throw new AppError('invalid', `${path} is a folder, not a file.`);
    throw new AppError('unavailable', `${path} cannot be opened (${String(code ?? error)}).`);
  }
}

function decode(bytes: Uint8Array): string {
  for (const encoding of encodingsToTry(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not written in this one.
    }
  }
  return '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
