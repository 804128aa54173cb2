import type { Command } from '../command.ts';

export const outboxDrain: Command = {
  name: 'outbox drain',
  summary: 'Try everything that waits now, and say how it went',
  async run({ outbox, print }) {
    const {
      sent,
      captured,
      failed,
      'failed-for-now': waiting,
      'in-doubt': inDoubt,
      ...rest
    } = await outbox.drain();
    const untried = rest['not-tried'];
    print(`Sent: ${sent}${captured > 0 ? `, captured on this computer: ${captured}` : ''}`);
    print(`Still waiting: ${waiting + untried}, failed: ${failed}, in doubt: ${inDoubt}`);
    if (untried > 0) print(`Not tried, because the server cannot be used now: ${untried}`);
    return waiting + untried + failed + inDoubt === 0 ? 0 : 1;
  },
};
