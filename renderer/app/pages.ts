import { loadedLater } from '../platform/loaded-later.tsx';

/** Each page. A window loads the code of the one it opens at, and of the others when it has nothing else to do. */
export const pages = {
  home: loadedLater(async () => (await import('../features/home/home-page.tsx')).HomePage),
  flow: loadedLater(async () => (await import('./flow-route.tsx')).FlowRoute),
  triggers: loadedLater(
    async () => (await import('../features/trigger-report/trigger-report-page.tsx')).TriggerReportPage,
  ),
  handoffs: loadedLater(async () => (await import('../features/handoffs/handoffs-page.tsx')).HandoffsPage),
  captured: loadedLater(async () => (await import('../features/captured/captured-page.tsx')).CapturedPage),
  settings: loadedLater(async () => (await import('../features/settings/settings-page.tsx')).SettingsPage),
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
  for (const page of [pages.home, pages.flow, pages.handoffs, pages.captured, pages.settings])
    page.preload().catch(() => undefined);
}
