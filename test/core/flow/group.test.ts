import { expect, it } from 'vitest';
import { copySteps, pasteEdit, readClip, writeClip } from '../../../core/flow/clipboard.ts';
import { describeChanges } from '../../../core/flow/diff.ts';
import { applyEdit, applyEdits, type Edit } from '../../../core/flow/edit.ts';
import { Flow } from '../../../core/flow/flow.ts';
import { readyMade } from './ready-made.ts';

const group = (id: string, ...stepIds: string[]): Edit => ({
  do: 'setGroup',
  group: { id, title: `Group ${id}`, color: 'green', stepIds },
});
const holds = (flow: Flow) => Object.fromEntries(flow.groups?.map(({ id, stepIds }) => [id, stepIds]) ?? []);

it('groups steps, and a step leaves the group it was in', () => {
  const flow = applyEdits(readyMade, [group('a', 'sent', 'end-sent'), group('b', 'end-sent', 'failed')]);
  expect(holds(flow)).toEqual({ a: ['sent'], b: ['end-sent', 'failed'] });
  expect(holds(applyEdit(flow, group('b', 'sent')))).toEqual({ b: ['sent'] });
  expect(Flow.safeParse(flow).success).toBe(true);
});

it('is written as before there were groups once the last one is gone', () => {
  const flow = applyEdit(readyMade, group('a', 'sent'));
  expect(applyEdit(flow, { do: 'ungroup', ids: ['a'] })).toEqual(readyMade);
  expect(applyEdit(flow, { do: 'removeSteps', ids: ['sent'] })).not.toHaveProperty('groups');
  expect(applyEdit(readyMade, { do: 'ungroup', ids: ['a'] })).toBe(readyMade);
});

it('holds no step that is not there, and none twice', () => {
  expect(applyEdit(readyMade, group('a', 'nobody'))).toBe(readyMade);
  expect(applyEdit(readyMade, group('a', 'sent', 'sent'))).toBe(readyMade);
  expect(applyEdit(readyMade, group('a'))).toBe(readyMade);
  const two = [
    { id: 'a', title: '', color: 'grey', stepIds: ['sent'] },
    { id: 'b', title: '', color: 'grey', stepIds: ['sent', 'nobody'] },
  ];
  const messages = Flow.safeParse({ ...readyMade, groups: two }).error?.issues.map(({ message }) => message);
  expect(messages).toEqual([
    'The step “sent” is in two groups.',
    'The group “” holds a step that is not there.',
  ]);
});

it('is copied with its steps when all of them are', () => {
  const flow = applyEdit(readyMade, group('a', 'sent', 'end-sent'));
  const pasted = (...ids: string[]) => {
    const clip = readClip(writeClip(copySteps(flow, new Set(ids))));
    let made = 0;
    return clip
      ? applyEdit(
          flow,
          pasteEdit(clip, { x: 0, y: 0 }, () => `new-${made++}`),
        )
      : flow;
  };
  expect(pasted('sent', 'end-sent').groups).toHaveLength(2);
  expect(pasted('sent').groups).toHaveLength(1);
});

it('is named among the changes of the draft', () => {
  const flow = applyEdit(readyMade, group('a', 'sent'));
  expect(describeChanges(readyMade, flow)).toEqual(['Group “Group a” added']);
  expect(describeChanges(flow, applyEdit(flow, group('a', 'failed')))).toEqual(['Group “Group a” changed']);
  expect(describeChanges(flow, readyMade)).toEqual(['Group “Group a” removed']);
});

it('moves a step into a connection and bridges the place it was in', () => {
  const moved = applyEdit(readyMade, { do: 'relocate', stepId: 'sent', connectionId: 'c3', secondId: 'new' });
  const to = (from: string, outlet = 'next') =>
    moved.connections.find((one) => one.from === from && one.outlet === outlet)?.to;
  expect([to('collect', 'done'), to('sent'), to('email', 'sent')]).toEqual(['sent', 'email', 'end-sent']);
  expect(Flow.safeParse(moved).success).toBe(true);
  expect(applyEdit(readyMade, { do: 'relocate', stepId: 'sent', connectionId: 'c6', secondId: 'n' })).toBe(
    readyMade,
  );
  expect(
    applyEdit(readyMade, { do: 'relocate', stepId: 'end-sent', connectionId: 'c3', secondId: 'n' }),
  ).toBe(readyMade);
});
