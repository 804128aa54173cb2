import { Button, CopyButton, Input, NativeSelect, SegmentedControl, Select, Switch } from '@mantine/core';
import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { useEffect, useId, useState } from 'react';
import { Preferences } from '../../../contract/views.ts';
import type { GeneralSettings } from '../../../core/settings.ts';
import { codeWords } from '../../language/formats.ts';
import { locale, t } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { usePreferences } from '../../platform/preferences.ts';
import styles from './section.module.css';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';

/** Settings > General: how the window looks, the default country, and where everything is kept. */
export function GeneralSection({ general }: { general: GeneralSettings }) {
  return (
    <>
      <Section title={t('General')} intro={t('What you choose here applies at once.')}>
        <Theme />
        <Contrast />
        <LanguageChoice />
        <Country general={general} />
      </Section>
      <About />
    </>
  );
}

function Theme() {
  const {
    preferences: { theme },
    savePreferences,
  } = usePreferences();
  // Preferences arrive a moment later; until then the control shows what was pressed.
  const [pressed, setPressed] = useState<Preferences['theme'] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever arrives outdates what was pressed
  useEffect(() => setPressed(null), [theme]);
  const choose = (value: string) => {
    const chosen = Preferences.shape.theme.parse(value);
    setPressed(chosen);
    savePreferences({ theme: chosen });
  };
  const id = useId();
  return (
    <Input.Wrapper label={t('Theme')} labelElement="div" labelProps={{ id }}>
      <div>
        <SegmentedControl
          aria-labelledby={id}
          mt={4}
          data={[
            { value: 'system', label: t('Like the system') },
            { value: 'light', label: t('Light') },
            { value: 'dark', label: t('Dark') },
          ]}
          value={pressed ?? theme}
          onChange={choose}
        />
      </div>
    </Input.Wrapper>
  );
}

function LanguageChoice() {
  const { preferences, savePreferences } = usePreferences();
  return (
    <NativeSelect
      label={t('Language')}
      description={t('Of this window. What visitors read is said by the flow.')}
      styles={{ wrapper: { maxWidth: 320 } }}
      data={[
        { value: 'system', label: t('Like the system') },
        // Each in itself, so that everybody finds theirs.
        { value: 'en', label: 'English' },
        { value: 'de', label: 'Deutsch' },
      ]}
      value={preferences.language}
      onChange={(event) =>
        savePreferences({ language: Preferences.shape.language.parse(event.currentTarget.value) })
      }
    />
  );
}

function Contrast() {
  const { preferences, savePreferences } = usePreferences();
  return (
    <Switch
      label={t('High contrast')}
      description={t(
        'Stronger text, lines and focus, in the light and in the dark theme. On by itself when the system asks for it.',
      )}
      checked={preferences.contrast === 'high'}
      onChange={(event) => savePreferences({ contrast: event.currentTarget.checked ? 'high' : 'system' })}
    />
  );
}

function Country({ general }: { general: GeneralSettings }) {
  const save = useSave();
  const act = useAct('settings.saveGeneral');
  return (
    <Select
      label={t('Default country for phone numbers')}
      description={t('A number without a country code is read as a number of this country.')}
      searchable
      selectFirstOptionOnChange
      data={countries()}
      value={general.defaultCountry}
      error={save.errors.defaultCountry ?? save.failure}
      styles={{ wrapper: { maxWidth: 320 } }}
      nothingFoundMessage={t('No country has this name.')}
      onChange={(defaultCountry) => {
        if (defaultCountry) void save.run(() => act.mutateAsync({ ...general, defaultCountry }));
      }}
    />
  );
}

function countries() {
  return getCountries()
    .map((code: CountryCode) => ({
      value: code,
      label: `${codeWords(code, 'region')} (+${getCountryCallingCode(code)})`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, locale()));
}

function About() {
  const { data: app } = useCall('app.describe', {});
  if (!app) return null;
  return (
    <Section title={t('About')} intro={t('Everything stays on this computer.')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('Data directory')}</dt>
          <dd className={styles.inline}>
            <code>{app.dataDirectory}</code>
            <CopyButton value={app.dataDirectory}>
              {({ copied, copy }) => (
                <Button variant="default" size="compact-sm" onClick={copy}>
                  {copied ? t('Copied') : t('Copy')}
                </Button>
              )}
            </CopyButton>
          </dd>
        </div>
        <div>
          <dt>{t('Version')}</dt>
          <dd>Handoff Studio {app.version}</dd>
        </div>
      </dl>
    </Section>
  );
}
