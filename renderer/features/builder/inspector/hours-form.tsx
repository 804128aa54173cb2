import { Button, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { isTimeZone } from '../../../../core/flow/local-time.ts';
import { openingState, weekdays } from '../../../../core/flow/opening-hours.ts';
import { momentInWords } from '../../../../core/flow/opening-words.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t, useLanguage } from '../../../language/language.ts';
import { rich } from '../../../language/rich.tsx';
import { worded } from '../../../language/worded.ts';
import { Chip } from '../../../ui/chip.tsx';
import { DayHours } from './day-hours.tsx';
import { HolidayList } from './holiday-list.tsx';
import styles from './inspector.module.css';
import { useFieldError } from './use-field-error.ts';
import { useTyping } from './use-typing.ts';

export function HoursForm({ step }: { step: StepOf<'hours'> }) {
  const { type, set } = useTyping(step);
  const { week } = step;
  const copyMonday = () =>
    set(worded('Same hours from Monday to Friday'), {
      week: { ...week, tue: week.mon, wed: week.mon, thu: week.mon, fri: week.mon },
    });
  return (
    <>
      <RightNow step={step} />
      <TimeZone step={step} />
      <section className={styles.section} data-path="week">
        <h3>
          {t('Opening hours')} <small>{t('as the clocks there show them')}</small>
        </h3>
        {weekdays.map((day) => (
          <DayHours
            key={day}
            stepId={step.id}
            day={day}
            intervals={week[day]}
            onType={(intervals, key) => type(key, { week: { ...week, [day]: intervals } })}
            onSet={(intervals, label) => set(label, { week: { ...week, [day]: intervals } })}
          />
        ))}
        <Button variant="subtle" color="gray" size="compact-xs" w="fit-content" onClick={copyMonday}>
          {t('Use Monday’s hours until Friday')}
        </Button>
      </section>
      <HolidayList
        holidays={step.holidays}
        onType={(holidays, key) => type(key, { holidays })}
        onSet={(holidays, label) => set(label, { holidays })}
      />
    </>
  );
}

function RightNow({ step }: { step: StepOf<'hours'> }) {
  const now = useMinute();
  const language = useLanguage();
  const { open, next } = openingState(step, now);
  return (
    <section className={styles.section}>
      <div className={styles.buttons}>
        <Chip tone={open ? 'good' : 'quiet'}>{open ? t('Open now') : t('Closed now')}</Chip>
      </div>
      <p className={styles.hint}>
        {next === undefined
          ? t('There is no next opening within a year.')
          : rich('Texts can say <name/>, just now “{{time}}”.', {
              name: <code>{'{{next_opening}}'}</code>,
              time: momentInWords(next, now, step.timeZone, language),
            })}
      </p>
    </section>
  );
}

/** The time, in milliseconds, twice a minute. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function TimeZone({ step }: { step: StepOf<'hours'> }) {
  const { set } = useTyping(step);
  const error = useFieldError(step.id, 'timeZone');
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), step.timeZone])];
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className={styles.list}>
      <Select
        label={t('Time zone')}
        data-path="timeZone"
        searchable
        limit={80}
        data={zones.filter(Boolean)}
        value={step.timeZone}
        error={error}
        onChange={(timeZone) => {
          if (timeZone) set(worded('Set time zone'), { timeZone });
        }}
      />
      {here !== step.timeZone && isTimeZone(here) ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          w="fit-content"
          onClick={() => set(worded('Set time zone'), { timeZone: here })}
        >
          {t('Use this computer’s zone, {{zone}}', { zone: here })}
        </Button>
      ) : null}
    </div>
  );
}
