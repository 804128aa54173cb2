import { expect, test, vi } from 'vitest';
import { createUnsaved, type UnsavedChanges } from '../../../renderer/platform/unsaved.ts';

function aPage(unsaved: ReturnType<typeof createUnsaved>, save = async () => true) {
  const page: { changes: UnsavedChanges | null; discarded: boolean } = { changes: null, discarded: false };
  page.changes = {
    save,
    discard: () => {
      page.discarded = true;
    },
  };
  unsaved.register(() => page.changes);
  return page;
}

test('leaves at once when nothing is unsaved', () => {
  const unsaved = createUnsaved();
  const page = aPage(unsaved);
  page.changes = null;
  const go = vi.fn();
  unsaved.leave(go);
  expect(go).toHaveBeenCalledOnce();
  expect(unsaved.pending()).toBeNull();
});

test('waits for an answer, and stays when told to', async () => {
  const unsaved = createUnsaved();
  aPage(unsaved);
  const go = vi.fn();
  unsaved.leave(go);
  expect(unsaved.pending()).toBe(go);
  await unsaved.answer('stay');
  expect(unsaved.pending()).toBeNull();
  expect(go).not.toHaveBeenCalled();
});

test('saves and then leaves', async () => {
  const unsaved = createUnsaved();
  const save = vi.fn(async () => true);
  aPage(unsaved, save);
  const go = vi.fn();
  unsaved.leave(go);
  await unsaved.answer('save');
  expect(save).toHaveBeenCalledBefore(go);
});

test('stays when saving was refused, so that the reason can be seen', async () => {
  const unsaved = createUnsaved();
  aPage(unsaved, async () => false);
  const go = vi.fn();
  unsaved.leave(go);
  await unsaved.answer('save');
  expect(go).not.toHaveBeenCalled();
  expect(unsaved.pending()).toBeNull();
});

test('discards and leaves', async () => {
  const unsaved = createUnsaved();
  const page = aPage(unsaved);
  const go = vi.fn();
  unsaved.leave(go);
  await unsaved.answer('discard');
  expect(page.discarded).toBe(true);
  expect(go).toHaveBeenCalledOnce();
});

test('forgets a page that is gone', () => {
  const unsaved = createUnsaved();
  const undo = unsaved.register(() => ({ save: async () => true, discard: () => {} }));
  expect(unsaved.isDirty()).toBe(true);
  undo();
  expect(unsaved.isDirty()).toBe(false);
});
