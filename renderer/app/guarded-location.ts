import { useSyncExternalStore } from 'react';
import { navigate as goTo } from 'wouter/use-hash-location';
import type { Unsaved } from '../platform/unsaved.ts';

type NavigateOptions = { replace?: boolean; state?: unknown };

/** wouter's hash location, except that unsaved changes are asked about before the page is left. */
export function createGuardedLocation(unsaved: Unsaved) {
  let shown = currentPath();
  const listeners = new Set<() => void>();
  const accept = () => {
    shown = currentPath();
    for (const run of listeners) run();
  };
  const onHashChange = () => {
    const wanted = currentPath();
    if (wanted === shown || !unsaved.isDirty()) return accept();
    // Back, forward or a typed address: the browser has gone already, so the page's own address is put back first.
    history.pushState(null, '', `#${shown}`);
    unsaved.leave(() => goTo(wanted));
  };
  const subscribe = (run: () => void) => {
    if (listeners.size === 0) window.addEventListener('hashchange', onHashChange);
    listeners.add(run);
    return () => {
      listeners.delete(run);
      if (listeners.size === 0) window.removeEventListener('hashchange', onHashChange);
    };
  };
  const go = (to: string, options?: NavigateOptions) => {
    shown = pathOf(to);
    goTo(to, options);
  };
  const navigate = (to: string, options?: NavigateOptions) => {
    if (pathOf(to) !== shown) unsaved.leave(() => go(to, options));
  };
  const useGuardedLocation = (): [string, typeof navigate] => [
    useSyncExternalStore(subscribe, () => shown),
    navigate,
  ];
  return Object.assign(useGuardedLocation, { hrefs: (path: string) => `#${path}` });
}

function currentPath(): string {
  return pathOf(location.hash);
}

function pathOf(address: string): string {
  return `/${address.replace(/^#?\/?/, '')}`;
}
