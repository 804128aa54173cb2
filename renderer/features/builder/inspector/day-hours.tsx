import { ActionIcon, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { limits } from '../../../../core/flow/limits.ts';
import type { Interval, Weekday } from '../../../../core/flow/opening-hours.ts';
import { weekdayNames } from '../../../../core/flow/steps/hours.ts';
import { useEditorApi } from '../editor-context.tsx';
import styles from './inspector.module.css';
import { useFieldError } from './use-field-error.ts';

/** The hours of one day of the week; none means closed. */
export function DayHours({ stepId, day, intervals, onType, onSet }: DayHoursProps) {
  const error = useFieldError(stepId, `week.${day}`);
  const name = weekdayNames[day];
  const change = (index: number, part: Partial<Interval>) => {
    const interval = intervals[index];
    if (interval)
      onType(intervals.with(index, { ...interval, ...part }), `week.${day}.${index}.${Object.keys(part)}`);
  };
  return (
    <fieldset className={styles.day} data-path={`week.${day}`}>
      <legend className="visually-hidden">{name}</legend>
      <span aria-hidden>{name}</span>
      <div className={styles.list}>
        {intervals.length === 0 ? <span className={styles.closed}>closed</span> : null}
        {intervals.map(({ from, to }, index) => (
          // Hours have no identity beyond their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className={styles.interval}>
            <Time
              label={`${name} from${index > 0 ? ` (${index + 1})` : ''}`}
              value={from}
              onChange={(time) => change(index, { from: time })}
            />
            <span aria-hidden>–</span>
            <Time
              label={`${name} to${index > 0 ? ` (${index + 1})` : ''}`}
              value={to === '24:00' ? '00:00' : to}
              onChange={(time) => change(index, { to: time === '00:00' ? '24:00' : time })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={26}
              aria-label={`Remove ${name} ${from} to ${to}`}
              onClick={() => onSet(intervals.toSpliced(index, 1), 'Remove hours')}
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
        aria-label={`Add hours on ${name}`}
        title="Add hours"
        disabled={intervals.length >= limits.intervals}
        onClick={() => onSet([...intervals, freshInterval(intervals)], 'Add hours')}
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
  readonly onSet: (intervals: Interval[], label: string) => void;
}

/** After the last hours of the day, or office hours. */
function freshInterval(intervals: readonly Interval[]): Interval {
  const hour = Number(intervals.at(-1)?.to.slice(0, 2) ?? 0) + 1;
  if (intervals.length === 0 || hour > 22) return { from: '09:00', to: '17:00' };
  const two = (number: number) => `${String(number).padStart(2, '0')}:00`;
  return { from: two(hour), to: two(Math.min(24, hour + 4)) };
}

/** A half-typed time is none yet; the flow only ever gets whole ones. */
function Time({ label, value, onChange }: { label: string; value: string; onChange: (t: string) => void }) {
  const editor = useEditorApi();
  return (
    <TextInput
      type="time"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const time = event.currentTarget.value.slice(0, 5);
        if (/^\d\d:\d\d$/.test(time)) onChange(time);
      }}
      onBlur={editor.settle}
    />
  );
}
