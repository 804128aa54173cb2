import { lazy, Suspense } from 'react';
import { Link, Redirect } from 'wouter';
import { say, t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmailSection } from './email-section.tsx';
import styles from './settings-page.module.css';
import { SupportSection } from './support-section.tsx';

const DestinationsSection = lazy(async () => ({
  default: (await import('./destinations-section.tsx')).DestinationsSection,
}));
// It brings the list of countries, which nothing else in the window needs.
const GeneralSection = lazy(async () => ({
  default: (await import('./general-section.tsx')).GeneralSection,
}));

/** Settings, one section at a time. */
export function SettingsPage({ section }: { section: string }) {
  const settings = useCall('settings.get', {});
  if (!isSection(section)) return <Redirect to="/settings/support" replace />;
  return (
    <>
      <PageHeader title={t('Settings')} />
      <div className={styles.page}>
        <nav className={styles.nav} aria-label={t('Settings')}>
          <ul>
            {sections.map(({ id, label }) => (
              <li key={id}>
                <Link href={`/settings/${id}`} aria-current={id === section ? 'page' : undefined}>
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.scroll}>
          <div className={styles.column}>
            <Loaded query={settings}>
              {(data) => (
                <Suspense fallback={null}>
                  {section === 'support' ? <SupportSection saved={data.support} /> : null}
                  {section === 'email' ? <EmailSection settings={data} /> : null}
                  {section === 'destinations' ? <DestinationsSection /> : null}
                  {section === 'general' ? <GeneralSection general={data.general} /> : null}
                </Suspense>
              )}
            </Loaded>
          </div>
        </div>
      </div>
    </>
  );
}

const sections = [
  { id: 'support', label: say('Support Operations') },
  { id: 'email', label: say('Email') },
  { id: 'destinations', label: say('Destinations') },
  { id: 'general', label: say('General') },
] as const;

type SectionId = (typeof sections)[number]['id'];

function isSection(text: string): text is SectionId {
  return sections.some(({ id }) => id === text);
}
