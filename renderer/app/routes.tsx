import { useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { type Said, say, t } from '../language/language.ts';
import { useAnnounce } from '../platform/announce.tsx';
import { pages } from './pages.ts';

/** Which page stands at which address. */
export function Routes() {
  usePageTitle();
  return (
    <Switch>
      <Route path="/">
        <pages.home />
      </Route>
      <Route path="/flow">
        <pages.flow />
      </Route>
      <Route path="/flow/triggers/:id?">{({ id }) => <pages.triggers selected={id ?? null} />}</Route>
      <Route path="/handoffs/:id?">{({ id }) => <pages.handoffs selected={id ?? null} />}</Route>
      <Route path="/captured/:id?">{({ id }) => <pages.captured selected={id ?? null} />}</Route>
      <Route path="/settings/:section">{({ section }) => <pages.settings section={section} />}</Route>
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  );
}

const home = say('Home');
const titles: Readonly<Record<string, Said>> = {
  '': home,
  flow: say('Flow'),
  handoffs: say('Handoffs'),
  captured: say('Captured mails'),
  settings: say('Settings'),
};

function usePageTitle() {
  const [path] = useLocation();
  const announce = useAnnounce();
  const title = path.startsWith('/flow/triggers')
    ? t('Trigger report')
    : t(titles[path.split('/')[1] ?? ''] ?? home);
  useEffect(() => {
    document.title = `${title} · Handoff Studio`;
    announce(title);
  }, [title, announce]);
}
