import { expect, it } from 'vitest';
import { createTypeAhead, typedEntry } from '../../../renderer/ui/type-ahead.ts';

const key = (name: string, modifiers: { ctrlKey?: boolean } = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});

it('joins what is typed without a pause into one word', () => {
  const typed = createTypeAhead();
  expect(typed(key('C'), 0)).toBe('c');
  expect(typed(key('o'), 500)).toBe('co');
  expect(typed(key(' '), 1_000)).toBe('co ');
  expect(typed(key('Shift'), 1_100)).toBeUndefined();
  expect(typed(key('M'), 1_200)).toBe('co m');
  expect(typed(key('m'), 2_100)).toBe('m');
  expect(typed(key('Home'), 2_200)).toBeUndefined();
  expect(typed(key('e'), 2_300)).toBe('e');
});

it('leaves keys with a meaning of their own alone', () => {
  const typed = createTypeAhead();
  expect(typed(key(' '), 0)).toBeUndefined();
  expect(typed(key('ArrowDown'), 0)).toBeUndefined();
  expect(typed(key('c', { ctrlKey: true }), 0)).toBeUndefined();
});

it('finds the entry, from one to the next with the same letter, and round from the top', () => {
  const names = ['Message', 'Collect', 'Mail', 'Messenger'];
  expect(typedEntry(names, 'm', 0)).toBe(2);
  expect(typedEntry(names, 'mm', 2)).toBe(3);
  expect(typedEntry(names, 'm', 3)).toBe(0);
  expect(typedEntry(names, 'me', 2)).toBe(3);
  expect(typedEntry(names, 'mes', 3)).toBe(3);
  expect(typedEntry(names, 'x', 0)).toBeUndefined();
});
