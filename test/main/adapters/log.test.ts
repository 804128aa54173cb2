import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLog } from '../../../main/adapters/log.ts';
import { tempDir } from '../../support/temp-dir.ts';

it('writes one JSON line per entry, in order, with the time it happened', async () => {
  const lines: string[] = [];
  const log = createLog({ stream: { write: (line) => lines.push(line) } });
  log.info('outbox.sent', { attempts: 2, ms: 31 });
  log.problem('call.failed', { call: 'flow.save' });
  await log.close();
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({ level: 30, event: 'outbox.sent', attempts: 2, ms: 31 });
  expect(second).toMatchObject({ level: 50, event: 'call.failed', call: 'flow.save' });
  expect(Date.parse(first.time)).toBeCloseTo(Date.now(), -5);
});

it('masks addresses and anything that is named like a secret', async () => {
  const lines: string[] = [];
  const log = createLog({ stream: { write: (line) => lines.push(line) } });
  log.info('smtp.refused', {
    reply: '550 <ada.lovelace@example.com> unknown',
    password: 'open sesame',
    accessToken: 'ya29.secret',
    apiKey: 'abc123',
    code: 550,
  });
  await log.close();
  const text = lines.join('');
  for (const canary of ['ada.lovelace', 'open sesame', 'ya29', 'abc123']) expect(text).not.toContain(canary);
  expect(text).toContain('…@example.com');
  expect(text).toContain('"code":550');
});

it('appends to a file of this user only, and starts another one when it has grown big', async () => {
  const file = join(tempDir(), 'logs', 'app.log');
  for (const event of ['first', 'second']) {
    const log = createLog({ file });
    log.info(event);
    await log.close();
  }
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, 'x'.repeat(6 * 1024 * 1024));
  const log = createLog({ file });
  log.info('third');
  await log.close();
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
  expect(statSync(`${file}.1`).size).toBe(6 * 1024 * 1024);
});

it('never gets in the way when it cannot be written', async () => {
  const log = createLog({ file: '/dev/null/nowhere/app.log' });
  log.info('lost');
  await expect(log.close()).resolves.toBeUndefined();
});
