/** Each page's code. A window loads that of the page it opens at, and the others when it has nothing else to do. */
export const pages = {
  home: () => import('../features/home/home-page.tsx'),
  flow: () => import('./flow-route.tsx'),
  triggers: () => import('../features/trigger-report/trigger-report-page.tsx'),
  handoffs: () => import('../features/handoffs/handoffs-page.tsx'),
  captured: () => import('../features/captured/captured-page.tsx'),
  settings: () => import('../features/settings/settings-page.tsx'),
};

/** The page an address, the part behind the `#`, opens at. */
export function pageAt(address: string): keyof typeof pages {
  const [first, second] = address.split('/').slice(1);
  if (first === 'flow') return second === 'triggers' ? 'triggers' : 'flow';
  return first === 'handoffs' || first === 'captured' || first === 'settings' ? first : 'home';
}

/** So that going to another page does not wait for its code. */
export function loadOtherPages(): void {
  // What fails here is tried again, and told of, when the page is opened.
  for (const load of [pages.home, pages.flow, pages.handoffs, pages.captured, pages.settings])
    load().catch(() => undefined);
}
