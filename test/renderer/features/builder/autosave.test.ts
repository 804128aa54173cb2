import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../../contract/failure.ts';
import type { Flow } from '../../../../core/flow/flow.ts';
import { createAutosave, type SaveState } from '../../../../renderer/features/builder/autosave.ts';
import { readyMade } from '../../../core/flow/ready-made.ts';

const named = (name: string): Flow => ({ ...readyMade, name });

/** A draft on disk that another window may write to as well. */
function aDisk() {
  const disk = { name: readyMade.name, revision: 1, down: false };
  const states: SaveState['is'][] = [];
  const autosave = createAutosave({
    revision: 1,
    savedAt: '',
    onState: ({ is }) => states.push(is),
    async save(flow, revision) {
      await new Promise((done) => setTimeout(done, 20));
      if (disk.down) throw new AppError('unavailable', 'Handoff Studio does not answer.');
      if (revision !== disk.revision)
        throw new AppError('conflict', 'This flow was changed in another window.');
      disk.name = flow.name;
      return { revision: ++disk.revision, savedAt: '' };
    },
  });
  return { disk, autosave, states };
}

describe('saving the draft by itself', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('writes once after a moment of rest', async () => {
    const { disk, autosave } = aDisk();
    for (const name of ['A', 'Ag', 'Agent']) {
      autosave.put(named(name));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(disk.revision).toBe(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(disk).toMatchObject({ name: 'Agent', revision: 2 });
    expect(autosave.isDirty()).toBe(false);
  });

  it('writes what changed while it was writing', async () => {
    const { disk, autosave } = aDisk();
    autosave.put(named('First'));
    const flushed = autosave.flush();
    autosave.put(named('Second'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await flushed).toBe(true);
    expect(disk).toMatchObject({ name: 'Second', revision: 3 });
  });

  it('tries again until the app answers', async () => {
    const { disk, autosave, states } = aDisk();
    disk.down = true;
    autosave.put(named('Kept'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toBe('failed');
    disk.down = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(disk.name).toBe('Kept');
  });

  it('overwrites nothing when another window saved, until a person decides', async () => {
    const { disk, autosave, states } = aDisk();
    disk.revision = 5;
    disk.name = 'Theirs';
    autosave.put(named('Mine'));
    await vi.advanceTimersByTimeAsync(10_000);
    autosave.put(named('Mine, more'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(states.at(-1)).toBe('conflict');
    expect(disk.name).toBe('Theirs');
    expect(await autosave.flush()).toBe(false);
    autosave.rebase(5, '', named('Mine, more'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(disk).toMatchObject({ name: 'Mine, more', revision: 6 });
  });
});
