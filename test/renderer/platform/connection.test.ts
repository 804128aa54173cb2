import { expect, test } from 'vitest';
import type { FailureCode, Reply } from '../../../contract/failure.ts';
import { createConnection } from '../../../renderer/platform/connection.ts';

type Answers = Record<string, FailureCode | 'fine'>;

function connectionTo(answers: Answers) {
  return createConnection({
    listen: () => () => {},
    async send(name): Promise<Reply<unknown>> {
      const answer = answers[name] ?? 'fine';
      return answer === 'fine'
        ? { ok: true, value: {} }
        : { ok: false, error: { code: answer, message: 'No.' } };
    },
  });
}

test('is lost when the app does not answer at all, and back when it does', async () => {
  const answers: Answers = { 'app.describe': 'unavailable', 'settings.get': 'unavailable' };
  const connection = connectionTo(answers);
  await connection.transport.send('settings.get', {});
  expect(connection.state()).toBe('lost');
  answers['app.describe'] = 'fine';
  await connection.transport.send('settings.get', {});
  expect(connection.state()).toBe('connected');
});

test('is not lost when only a service is unavailable', async () => {
  const connection = connectionTo({ 'settings.sendTestEmail': 'unavailable' });
  await connection.transport.send('settings.sendTestEmail', {});
  expect(connection.state()).toBe('connected');
});

test('is refused when the app does not know this window', async () => {
  const connection = connectionTo({ 'app.describe': 'forbidden' });
  await connection.transport.send('app.describe', {});
  expect(connection.state()).toBe('refused');
});

test('tells whoever listens, once for each change', async () => {
  const connection = connectionTo({ 'app.describe': 'unavailable' });
  const states: string[] = [];
  connection.subscribe(() => states.push(connection.state()));
  await connection.transport.send('app.describe', {});
  await connection.transport.send('app.describe', {});
  expect(states).toEqual(['lost']);
});
