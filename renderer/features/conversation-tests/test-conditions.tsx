import { NativeSelect } from '@mantine/core';
import { languages } from '../../../core/recognizer/verdict.ts';
import { t } from '../../language/language.ts';
import { languageName } from '../../ui/language-name.ts';
import { TimeField } from '../../ui/time-field.tsx';
import styles from './tests.module.css';
import type { EditedTest } from './tests-drawer.tsx';

/** The time a test begins at, and the visitor's language. */
export function TestConditions({ test, onChange }: TestConditionsProps) {
  const { now, language, ...rest } = test;
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={t('Begins')}
        data={[
          { value: 'monday', label: t('on a Monday morning') },
          { value: 'set', label: t('at a set time') },
        ]}
        value={now ? 'set' : 'monday'}
        onChange={(event) =>
          onChange({
            ...rest,
            ...(language ? { language } : {}),
            ...(event.currentTarget.value === 'set' ? { now: aMondayMorning } : {}),
          })
        }
      />
      {now ? (
        <TimeField
          label={t('Begins at')}
          visibleLabel
          value={now}
          onChange={(time) => onChange({ ...test, now: time })}
        />
      ) : null}
      <NativeSelect
        label={t('Visitor’s language')}
        data={[
          { value: '', label: t('told from what they write') },
          ...languages.map((value) => ({ value, label: languageName(value) })),
        ]}
        value={language ?? ''}
        onChange={(event) => {
          const chosen = languages.find((one) => one === event.currentTarget.value);
          onChange({ ...rest, ...(now ? { now } : {}), ...(chosen ? { language: chosen } : {}) });
        }}
      />
    </div>
  );
}

interface TestConditionsProps {
  readonly test: EditedTest;
  readonly onChange: (test: EditedTest) => void;
}

/** The time that a test without one has. */
const aMondayMorning = '2026-01-05T10:00:00.000Z';
