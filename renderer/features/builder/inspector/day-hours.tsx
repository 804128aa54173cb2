import { ActionIcon, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { limits } from '../../../../core/flow/limits.ts';
import type { Interval, Weekday } from '../../../../core/flow/opening-hours.ts';
import { weekdayNames } from '../../../../core/flow/steps/hours.ts';
import { t, term } from '../../../language/language.ts';
import { type Worded, worded } from '../../../language/worded.ts';
import { useEditorApi } from '../editor-context.tsx';
import { focusAdded } from './focus-added.ts';
import styles from './inspector.module.css';
import { useFieldError } from './use-field-error.ts';

/** The hours of one day of the week; none means closed. */
export function DayHours({ stepId, day, intervals, onType, onSet }: DayHoursProps) {
  const error = useFieldError(stepId, `week.${day}`);
  const name = term(weekdayNames[day]);
  const change = (index: number, part: Partial<Interval>) => {
    const interval = intervals[index];
    if (interval)
      onType(intervals.with(index, { ...interval, ...part }), `week.${day}.${index}.${Object.keys(part)}`);
  };
  return (
    <fieldset className={styles.day} data-path={`week.${day}`}>
      <legend className="visually-hidden">{name}</legend>
      <span aria-hidden>{name}</span>
      <div className={styles.list} data-list>
        {intervals.length === 0 ? <span className={styles.closed}>{t('closed')}</span> : null}
        {intervals.map(({ from, to }, index) => (
          // Hours have no identity beyond their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className={styles.interval}>
            <Time
              label={
                index > 0
                  ? t('{{name}} from ({{number}})', { name, number: index + 1 })
                  : t('{{name}} from', { name })
              }
              value={from}
              onChange={(time) => change(index, { from: time === '24:00' ? '00:00' : time })}
            />
            <span aria-hidden>–</span>
            <Time
              label={
                index > 0
                  ? t('{{name}} to ({{number}})', { name, number: index + 1 })
                  : t('{{name}} to', { name })
              }
              value={to}
              // Midnight at the end of the day, not the one at its beginning.
              onChange={(time) => change(index, { to: time === '00:00' ? '24:00' : time })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={26}
              aria-label={t('Remove {{name}} {{from}} to {{to}}', { name, from, to })}
              onClick={() => onSet(intervals.toSpliced(index, 1), worded('Remove hours'))}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {error ? <p className={styles.wrong}>{error}</p> : null}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        aria-label={t('Add hours on {{name}}', { name })}
        title={t('Add hours')}
        disabled={intervals.length >= limits.intervals}
        onClick={(event) => {
          onSet([...intervals, freshInterval(intervals)], worded('Add hours'));
          focusAdded(event);
        }}
      >
        <Plus size={14} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}

interface DayHoursProps {
  readonly stepId: string;
  readonly day: Weekday;
  readonly intervals: Interval[];
  readonly onType: (intervals: Interval[], key: string) => void;
  readonly onSet: (intervals: Interval[], label: Worded) => void;
}

/** After the last hours of the day, or office hours. */
function freshInterval(intervals: readonly Interval[]): Interval {
  const hour = Number(intervals.at(-1)?.to.slice(0, 2) ?? 0) + 1;
  if (intervals.length === 0 || hour > 22) return { from: '09:00', to: '17:00' };
  const two = (number: number) => `${String(number).padStart(2, '0')}:00`;
  return { from: two(hour), to: two(Math.min(24, hour + 4)) };
}

/** Half a time is none yet: the flow only ever gets whole ones, and what is left half-typed becomes what it was. */
function Time({ label, value, onChange }: { label: string; value: string; onChange: (t: string) => void }) {
  const editor = useEditorApi();
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <TextInput
      aria-label={label}
      inputMode="numeric"
      placeholder="09:00"
      maxLength={5}
      value={typed ?? value}
      error={typed !== undefined && timeIn(typed) === undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const time = timeIn(event.currentTarget.value);
        if (time !== undefined) onChange(time);
      }}
      onBlur={() => {
        setTyped(undefined);
        editor.settle();
      }}
    />
  );
}

/** As people write times: 9, 9:30, 09.30, 0930. */
function timeIn(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[:.h]?([0-5]\d))?\s*$/.exec(text) ?? [];
  const isTime = hour !== '' && (Number(hour) < 24 || (Number(hour) === 24 && minute === '00'));
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
