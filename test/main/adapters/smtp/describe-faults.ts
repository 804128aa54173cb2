import { afterAll, describe, expect, it } from 'vitest';
import {
  type Cell,
  cellsOf,
  type Ending,
  playAll,
  type Result,
  type Security,
  secrets,
} from './fault-matrix.ts';

/** Every fault of the table with this security, each seen through to a day after the server works again. */
export function describeFaults(security: Security): void {
  const cells = cellsOf(security);
  const results = playAll(security, cells);
  const groups = Object.entries(
    Object.groupBy(cells, ({ login, recipients }) => `${login}, recipients: ${recipients}`),
  );

  afterAll(async () => {
    const seen = await Promise.all([...results].map(async ([cell, result]) => ({ cell, ...(await result) })));
    process.stdout.write(`${summaryOf(security, seen)}\n`);
  });

  describe.each(groups)(`with security ${security} and %s`, (name, group = []) => {
    it.each(group.map((cell) => ({ name: cell.fault.name, is: cell.fault.is, cell })))(
      '$name: $is',
      async ({ cell }) => {
        const result = await results.get(cell);
        // The outbox is the only one to try again.
        expect(result?.connections).toBe(result?.endings.length);
        for (const ending of result?.endings ?? []) expectRight(cell, ending);
      },
      // The first ones also wait for those before them.
      60_000,
    );

    it.skipIf(name.includes('one of three'))('are at least 43 faults', () => {
      expect(group.filter(({ fault }) => fault.is !== 'accepted').length).toBeGreaterThanOrEqual(43);
    });
  });
}

function expectRight({ fault }: Cell, { recipient, hit, first, last, messageIds }: Ending): void {
  const { is, code, marked, received } = hit ? fault : spared;
  expect(first.outcome).toMatchObject(code ? { is, code } : { is });
  expect(first.state).toBe(stateAfter[is]);
  // The marker is set before bytes of the message leave, and only then.
  expect(first.marks).toBe(marked ? 1 : 0);
  expect(first.received).toBe(received);
  for (const never of ['@', 'nodemailer', 'undefined', ...secrets]) expect(first.words).not.toContain(never);

  // Nothing is lost, and nothing is sent again that was settled.
  const settled = is === 'accepted' || is === 'stop';
  expect(last.state).toBe(is === 'stop' ? 'failed' : 'sent');
  expect(last.attempts).toBe(settled ? 1 : 2);
  expect(last.received - first.received).toBe(settled ? 0 : 1);
  expect(new Set(messageIds).size).toBe(messageIds.length > 0 ? 1 : 0);
  if (messageIds.length > 0) expect(messageIds[0]).toBe(`<${recipient}@example.com>`);
}

const spared = { is: 'accepted', code: undefined, marked: true, received: 1 } as const;
const stateAfter = {
  accepted: 'sent',
  stop: 'failed',
  retry: 'queued',
  pause: 'queued',
  // It will be sent once more by itself.
  'in-doubt': 'queued',
} as const;

/** Counted from what the server has, whatever the outbox believes. */
function summaryOf(security: Security, seen: readonly (Result & { readonly cell: Cell })[]): string {
  const all = seen.flatMap(({ cell, endings }) =>
    endings.map((ending) => ({ ending, is: ending.hit ? cell.fault.is : 'accepted' })),
  );
  // What the server refused for good is no loss, and what it has without having accepted it is no mail of anybody's.
  const accepted = ({ ending: { first, last }, is }: (typeof all)[number]) =>
    (is === 'accepted' || is === 'in-doubt' ? first.received : 0) + last.received - first.received;
  const lost = all.filter((one) => one.is !== 'stop' && accepted(one) === 0).length;
  const twice = all.filter((one) => accepted(one) > 1);
  const inDoubt = twice.filter(({ is }) => is === 'in-doubt').length;
  return (
    `Fault matrix with security ${security}: ${seen.length} conversations played, ${all.length} deliveries, ` +
    `${lost} lost, ${twice.length - inDoubt} twice after a definite reply, ${inDoubt} twice that were in doubt.`
  );
}
