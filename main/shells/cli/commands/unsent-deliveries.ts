import { AppError } from '../../../../contract/failure.ts';
import type { UnsentDelivery } from '../../../../contract/views.ts';
import type { CommandContext } from '../command.ts';

/** The unsent deliveries that this id, or this handoff's reference, stands for. Throws `not-found` when there are none. */
export async function unsentBy(
  { client, words }: Pick<CommandContext, 'client' | 'words'>,
  states: readonly UnsentDelivery['state'][],
): Promise<readonly UnsentDelivery[]> {
  const [wanted] = words;
  const unsent = await client.call('deliveries.unsent', {});
  const meant = unsent.filter(
    ({ id, reference, state }) => states.includes(state) && [id, reference].includes(wanted ?? ''),
  );
  if (meant.length > 0) return meant;
  throw new AppError(
    'not-found',
    wanted
      ? `Nothing unsent waits under “${wanted}”. “outbox list” shows every unsent one.`
      : 'Say which: the id of a delivery or the reference of a handoff. “outbox list” shows both.',
  );
}

/** One unsent delivery in one line: id, reference, state, since when, through what, to whom. */
export function unsentLine(delivery: UnsentDelivery): string {
  const { id, reference, state, createdAt, channel, recipient, test } = delivery;
  return `${id}  ${reference}  ${state}  ${createdAt}  ${channel}  to ${recipient}${test ? '  test' : ''}`;
}
