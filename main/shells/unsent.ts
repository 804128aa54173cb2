import type { Transport } from '../../contract/transport.ts';
import { MailHealth } from '../../contract/views.ts';

/** How many mails and messages have not got out. 0 where the app cannot say. */
export async function unsentNow(app: Pick<Transport, 'send'>): Promise<number> {
  const reply = await app.send('mail.health', {});
  const health = reply.ok ? MailHealth.safeParse(reply.value) : undefined;
  if (!health?.success) return 0;
  const { waiting, failed, inDoubt } = health.data.counts;
  return waiting + failed + inDoubt;
}

/** What to say about them to whoever quits; empty when everything got out. */
export function unsentWords(count: number): string {
  if (count === 0) return '';
  const what = count === 1 ? '1 mail or message has' : `${count} mails and messages have`;
  return `${what} not been accepted yet. They are kept on this computer; what waits goes out after the next start.`;
}

/** Keeps the number at hand, for those who must answer at once. */
export function watchUnsent(app: Transport): { count(): number; stop(): void } {
  let count = 0;
  const look = () => {
    void unsentNow(app).then((now) => {
      count = now;
    });
  };
  const stop = app.listen(({ name }) => {
    if (name === 'changed') look();
  });
  look();
  return { count: () => count, stop };
}
