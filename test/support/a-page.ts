import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built page as small as can be, in this folder. */
export function writePage(directory: string): string {
  const page = join(directory, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(
    join(page, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="{{nonce}}"><title>Handoff Studio</title>',
  );
  writeFileSync(join(page, 'assets', 'main-abc123.js'), 'export {}');
  writeFileSync(join(directory, 'secret.txt'), 'do not serve');
  return page;
}
