import type { Calls } from '../../contract/calls.ts';
import type { OutputOf } from '../../contract/contract.ts';
import type { MailHealth } from '../../contract/views.ts';
import { everyHandoff } from '../../core/handoff/handoff-filter.ts';
import { mailTrouble } from '../../core/handoff/mail-trouble.ts';
import type { OutboxStore } from '../ports/outbox-store.ts';
import type { Clock } from '../ports/system.ts';
import type { FlowsService } from './flows.ts';
import type { HandoffsService } from './handoffs.ts';
import type { SettingsService } from './settings.ts';

export interface HomeService {
  overview(): Promise<OutputOf<Calls, 'home.overview'>>;
  mailHealth(): Promise<MailHealth>;
}

const recentHandoffs = 5;

export function createHome({
  settings,
  flows,
  handoffs,
  outbox,
  clock,
}: {
  readonly settings: SettingsService;
  readonly flows: FlowsService;
  readonly handoffs: HandoffsService;
  readonly outbox: OutboxStore;
  readonly clock: Pick<Clock, 'now'>;
}): HomeService {
  async function mailHealth(): Promise<MailHealth> {
    const [{ mail }, { lastAcceptedAt, owedSince, lastFailedAt, mails, ...counts }] = await Promise.all([
      settings.current(),
      outbox.counts(),
    ]);
    const host = mail.server?.host ?? null;
    const times = {
      now: clock.now().getTime(),
      owedSince: timeOf(owedSince),
      lastAccepted: timeOf(lastAcceptedAt),
      lastFailed: timeOf(lastFailedAt),
    };
    const trouble = mail.server ? mailTrouble(times) : null;
    return { mode: mail.server ? 'server' : 'capture', host, lastAcceptedAt, trouble, counts, mails };
  }

  return {
    mailHealth,
    async overview() {
      const [{ support }, mail, { rows }] = await Promise.all([
        settings.current(),
        mailHealth(),
        handoffs.list({ filter: everyHandoff, limit: recentHandoffs }),
      ]);
      return { support, flow: support.enabled ? await flows.card() : null, mail, recent: rows };
    },
  };
}

function timeOf(at: string | null): number | undefined {
  return at === null ? undefined : Date.parse(at);
}
