import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { CapturedPage } from '../features/captured/captured-page.tsx';
import { HandoffsPage } from '../features/handoffs/handoffs-page.tsx';
import { HomePage } from '../features/home/home-page.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { useAnnounce } from '../platform/announce.tsx';

// The canvas is by far the largest part of the window; the other pages open without it.
const loadFlowRoute = () => import('./flow-route.tsx');
const FlowPage = lazy(async () => ({ default: (await loadFlowRoute()).FlowRoute }));
// Opened at the flow, its code comes along with the window's own instead of after it.
if (location.hash.startsWith('#/flow')) void loadFlowRoute();
const TriggerReportPage = lazy(async () => ({
  default: (await import('../features/trigger-report/trigger-report-page.tsx')).TriggerReportPage,
}));

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
