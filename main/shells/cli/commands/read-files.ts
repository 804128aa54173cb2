import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ZodError } from 'zod';
import { AppError } from '../../../../contract/failure.ts';
import { type Exchange, readExchange } from '../../../../core/flow/exchange.ts';
import type { Flow } from '../../../../core/flow/flow.ts';
import { encodingsToTry } from '../../../../core/past-messages/encodings.ts';
import { type MessageTable, readTable } from '../../../../core/past-messages/read-table.ts';

/** Reads a flow as it is exported, with or without its tests. Throws an AppError fit to show. */
export async function readFlowFile(path: string): Promise<Flow> {
  return (await readExchangeFile(path)).flow;
}

/** The same with the conversation tests that the file carries. */
export async function readExchangeFile(path: string): Promise<Exchange> {
  const json = parseJson(decode(await bytesOf(path)));
  try {
    return readExchange(json);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const [issue] = error.issues;
    const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')}: ${issue.message})` : '';
    throw new AppError('invalid', `${basename(path)} is not a flow${where}.`);
  }
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
