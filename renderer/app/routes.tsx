import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useAnnounce } from '../platform/announce.tsx';
import { pages } from './pages.ts';

const HomePage = lazy(async () => ({ default: (await pages.home()).HomePage }));
const FlowPage = lazy(async () => ({ default: (await pages.flow()).FlowRoute }));
const TriggerReportPage = lazy(async () => ({ default: (await pages.triggers()).TriggerReportPage }));
const HandoffsPage = lazy(async () => ({ default: (await pages.handoffs()).HandoffsPage }));
const CapturedPage = lazy(async () => ({ default: (await pages.captured()).CapturedPage }));
const SettingsPage = lazy(async () => ({ default: (await pages.settings()).SettingsPage }));

/** Which page stands at which address. */
export function Routes() {
  usePageTitle();
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/flow">
          <FlowPage />
        </Route>
        <Route path="/flow/triggers/:id?">{({ id }) => <TriggerReportPage selected={id ?? null} />}</Route>
        <Route path="/handoffs/:id?">{({ id }) => <HandoffsPage selected={id ?? null} />}</Route>
        <Route path="/captured/:id?">{({ id }) => <CapturedPage selected={id ?? null} />}</Route>
        <Route path="/settings/:section">{({ section }) => <SettingsPage section={section} />}</Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}

const titles: Readonly<Record<string, string>> = {
  '': 'Home',
  flow: 'Flow',
  handoffs: 'Handoffs',
  captured: 'Captured mails',
  settings: 'Settings',
};

function usePageTitle() {
  const [path] = useLocation();
  const announce = useAnnounce();
  const title = path.startsWith('/flow/triggers')
    ? 'Trigger report'
    : (titles[path.split('/')[1] ?? ''] ?? 'Home');
  useEffect(() => {
    document.title = `${title} · Handoff Studio`;
    announce(title);
  }, [title, announce]);
}
