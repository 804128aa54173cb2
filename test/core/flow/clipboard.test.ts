import { expect, it } from 'vitest';
import { copySteps, pasteEdit, readClip, writeClip } from '../../../core/flow/clipboard.ts';
import { applyEdit } from '../../../core/flow/edit.ts';
import { findSteps } from '../../../core/flow/find.ts';
import { Flow } from '../../../core/flow/flow.ts';
import { readyMade } from './ready-made.ts';

const counter = () => {
  let number = 0;
  return (base: string) => `${base}-new-${++number}`;
};

it('pastes copied steps with the connections among them under new ids', () => {
  const clip = readClip(writeClip(copySteps(readyMade, new Set(['start', 'email', 'sent', 'end-sent']))));
  if (!clip) throw new Error('The clip was not readable.');
  const flow = applyEdit(readyMade, pasteEdit(clip, { x: 40, y: 40 }, counter()));
  expect(flow.steps.length - readyMade.steps.length).toBe(3);
  expect(flow.connections.length - readyMade.connections.length).toBe(2);
  expect(Flow.safeParse(flow).success).toBe(true);
});

it('takes no other text for copied steps', () => {
  expect(readClip('hello')).toBeUndefined();
  expect(readClip('{"handoffStudioSteps":1,"steps":[{"kind":"start"}],"connections":[]}')).toBeUndefined();
});

it('finds steps by name, text, phrase and field', () => {
  const found = (query: string) => findSteps(readyMade, query).map(({ stepId }) => stepId);
  expect(found('sorry could')).toEqual(['collect', 'failed']);
  expect(found('representative')).toEqual(['trigger']);
  expect(found('phone number')).toEqual(['collect', 'failed'].slice(0, 1));
  expect(found('')).toEqual([]);
});
