import type { Rectangle } from 'electron';
import { z } from 'zod';
import type { PreferenceStore } from '../../ports/system.ts';

/** What this shell uses of electron-store. */
export interface KeyValueFile {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

export interface WindowMemory {
  /** Where the window was, when it is still on one of the screens. */
  bounds(): Rectangle | undefined;
  remember(bounds: Rectangle): void;
}

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400).max(20_000),
  height: z.number().int().min(300).max(20_000),
});

export function createStoredPreferences(file: KeyValueFile): PreferenceStore {
  return {
    load: async () => file.get('preferences'),
    save: async (preferences) => file.set('preferences', preferences),
  };
}

export function createWindowMemory(file: KeyValueFile, screens: () => readonly Rectangle[]): WindowMemory {
  return {
    bounds() {
      const { data } = Bounds.safeParse(file.get('window'));
      return data && screens().some((screen) => overlaps(data, screen)) ? data : undefined;
    },
    remember: (bounds) => file.set('window', bounds),
  };
}

/** Enough of the title bar must be on a screen to get hold of it: a monitor may have been taken away meanwhile. */
function overlaps(window: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const titleIsInside = window.y >= screen.y - 10 && window.y < screen.y + screen.height - 40;
  return width >= 100 && titleIsInside;
}
