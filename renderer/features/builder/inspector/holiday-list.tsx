import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { limits } from '../../../../core/flow/limits.ts';
import type { Holiday } from '../../../../core/flow/opening-hours.ts';
import { t } from '../../../language/language.ts';
import { type Worded, worded } from '../../../language/worded.ts';
import { useEditorApi } from '../editor-context.tsx';
import { focusAdded } from './focus-added.ts';
import styles from './inspector.module.css';

/** Days on which it is closed whatever day of the week it is. */
export function HolidayList({ holidays, onType, onSet }: HolidayListProps) {
  const editor = useEditorApi();
  const change = (index: number, holiday: Holiday, key: string) =>
    onType(holidays.with(index, holiday), `holidays.${index}.${key}`);
  return (
    <section className={styles.section} data-path="holidays">
      <h3>
        {t('Holidays')} <small>{t('closed all day')}</small>
      </h3>
      {holidays.map((holiday, index) => (
        // A holiday has no identity beyond its place; its date may be edited.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={styles.holiday} data-path={`holidays.${index}`}>
          <TextInput
            type="date"
            aria-label={t('Date of holiday {{number}}', { number: index + 1 })}
            value={holiday.date}
            onChange={(event) => {
              const date = event.currentTarget.value;
              // Emptied, or half a date: the one before stays.
              if (/^\d{4}-\d{2}-\d{2}$/.test(date)) change(index, { ...holiday, date }, 'date');
            }}
            onBlur={editor.settle}
          />
          <TextInput
            aria-label={t('Name of holiday {{number}}', { number: index + 1 })}
            placeholder={t('Name')}
            maxLength={limits.name}
            value={holiday.name}
            onChange={(event) => change(index, { ...holiday, name: event.currentTarget.value }, 'name')}
            onBlur={editor.settle}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={t('Remove {{name}}', { name: holiday.name || holiday.date })}
            onClick={() => onSet(holidays.toSpliced(index, 1), worded('Remove holiday'))}
          >
            <X size={14} aria-hidden />
          </ActionIcon>
          <Checkbox
            size="xs"
            label={t('Every year')}
            checked={holiday.everyYear}
            onChange={(event) => {
              const everyYear = event.currentTarget.checked;
              onSet(holidays.with(index, { ...holiday, everyYear }), worded('Change holiday'));
            }}
          />
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={holidays.length >= limits.holidays}
        onClick={(event) => {
          onSet([...holidays, freshHoliday(holidays)], worded('Add holiday'));
          focusAdded(event);
        }}
      >
        {t('Add holiday')}
      </Button>
    </section>
  );
}

interface HolidayListProps {
  readonly holidays: Holiday[];
  readonly onType: (holidays: Holiday[], key: string) => void;
  readonly onSet: (holidays: Holiday[], label: Worded) => void;
}

/** The day after the last one in the list, which is how longer breaks are entered; else New Year. */
function freshHoliday(holidays: readonly Holiday[]): Holiday {
  const last = holidays.at(-1)?.date;
  if (last === undefined)
    return { date: `${new Date().getFullYear() + 1}-01-01`, name: t('New Year'), everyYear: true };
  const next = new Date(Date.parse(last) + 24 * 3_600_000).toISOString().slice(0, 10);
  return { date: next, name: '', everyYear: false };
}
