import { parseArgs } from 'node:util';
import { AppError } from '../../../contract/failure.ts';

export interface BrowserOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly dataDirectory: string | undefined;
  readonly secrets: 'memory' | 'file';
}

/** Reads the browser shell's own flags. Throws an {@link AppError} fit to show. */
export function parseBrowserOptions(flags: readonly string[]): BrowserOptions {
  const { values } = parseArgs({
    args: [...flags],
    options: { port: { type: 'string' }, 'data-dir': { type: 'string' }, secrets: { type: 'string' } },
  });
  const port = values.port ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new AppError(
      'invalid',
      `--port=${port} is not a port. It is a number from 0 (any free one) to 65535.`,
    );
  }
  const secrets = values.secrets ?? 'memory';
  if (secrets !== 'memory' && secrets !== 'file') {
    throw new AppError('invalid', `--secrets=${secrets} is not known. It is memory or file.`);
  }
  if (values['data-dir'] === '') throw new AppError('invalid', '--data-dir needs a folder.');
  return { port: Number(port), dataDirectory: values['data-dir'], secrets };
}
