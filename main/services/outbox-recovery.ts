import { change, resendInDoubt } from './delivery-verdict.ts';
import type { Office } from './outbox-office.ts';

/** Puts right what a crash left behind. */
export async function recover({ deps }: Office): Promise<void> {
  const { outbox, clock, log } = deps;
  for (const delivery of await outbox.inState('sending')) {
    const nextAttemptAt = clock.now().toISOString();
    const detail = 'The app stopped before the message left.';
    await change(deps, delivery, ['sending'], { state: 'queued', detail, nextAttemptAt });
  }
  for (const delivery of await outbox.inState('handing-over')) {
    const detail = 'The app stopped while the message was leaving. It may or may not have arrived.';
    await change(deps, delivery, ['handing-over'], {
      state: 'in-doubt',
      detail,
      problem: detail,
      nextAttemptAt: null,
    });
  }
  for (const delivery of await outbox.inState('in-doubt')) {
    if (await resendInDoubt(deps, delivery, 'now')) log.info('delivery.resent-in-doubt', { id: delivery.id });
  }
}
