import { useSyncExternalStore } from 'react';

/** From this width on, in CSS pixels, canvas, inspector and test chat stand side by side. */
export const wideWindow = 1200;
/** Up to this width side panes lie over the canvas, as in the style sheet of side panes. */
const narrowWindow = 820;

export function isNarrow(): boolean {
  return window.innerWidth < narrowWindow;
}

export function useIsWide(): boolean {
  return useSyncExternalStore(onResize, () => window.innerWidth >= wideWindow);
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(onResize, isNarrow);
}

function onResize(run: () => void): () => void {
  window.addEventListener('resize', run);
  return () => window.removeEventListener('resize', run);
}
