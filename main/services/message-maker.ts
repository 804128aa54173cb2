import type { Settings } from '../../core/settings.ts';
import type { NewDelivery } from '../ports/conversation-store.ts';
import type { MailSource } from '../ports/mailer.ts';
import type { Clock, Log } from '../ports/system.ts';

/** Gives mails that are about to be owed their messages. Never rejects: what cannot be made now is made when it is sent. */
export type MessageMaker = (
  reference: string,
  deliveries: readonly NewDelivery[],
  settings: Settings,
) => Promise<readonly NewDelivery[]>;

/** Every attempt, however late, then sends the same message, dated when the visitor asked, and finds it ready. */
export function createMessageMaker({
  source,
  clock,
  log,
}: {
  readonly source: MailSource;
  readonly clock: Clock;
  readonly log: Log;
}): MessageMaker {
  return (reference, deliveries, { mail: { server } }) =>
    Promise.all(
      deliveries.map(async (delivery) => {
        const { content, simulation } = delivery;
        if (!server || content.channel !== 'email' || simulation) return delivery;
        const { sender } = server;
        try {
          const mail = { ...delivery, reference, mail: content.mail };
          return { ...delivery, made: { sender, source: await source(mail, sender, clock.now()) } };
        } catch {
          log.problem('delivery.message-not-made', { id: delivery.id });
          return delivery;
        }
      }),
    );
}
