import { AppError } from '../../../../contract/failure.ts';
import type { UnsentDelivery } from '../../../../contract/views.ts';
import type { CommandContext } from '../command.ts';

/** The unsent mails that this id, or this handoff's reference, stands for. Throws `not-found` when there are none. */
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
      ? `No such mail waits under “${wanted}”. “outbox list” shows every unsent one.`
      : 'Say which: the id of a mail or the reference of a handoff. “outbox list” shows both.',
  );
}

/** One unsent mail in one line: id, reference, state, since when, to whom. */
export function unsentLine({ id, reference, state, createdAt, recipient, test }: UnsentDelivery): string {
  return `${id}  ${reference}  ${state}  ${createdAt}  to ${recipient}${test ? '  test' : ''}`;
}
