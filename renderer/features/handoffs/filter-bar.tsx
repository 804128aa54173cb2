import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { Standing, shortestSearch } from '../../../core/handoff/handoff-filter.ts';
import { type Said, say, t } from '../../language/language.ts';
import styles from './filter-bar.module.css';
import { type Choices, isNarrowed, noChoices, type Period, periods } from './handoff-filter.ts';

/** Search and narrowing above the list of handoffs. Everything applies at once. */
export function FilterBar({ choices, onChange }: FilterBarProps) {
  const change = (part: Partial<Choices>) => onChange({ ...choices, ...part });
  const isShort = choices.search.trim().length === 1;
  return (
    <search className={styles.bar}>
      <TextInput
        type="search"
        aria-label={t('Search handoffs')}
        placeholder={t('Search references, answers, conversations')}
        leftSection={<Search size={14} aria-hidden />}
        value={choices.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
        rightSection={
          choices.search === '' ? null : (
            <CloseButton
              size="sm"
              aria-label={t('Clear the search')}
              onClick={() => change({ search: '' })}
            />
          )
        }
        {...(isShort
          ? { description: t('Searches from {{shortestSearch}} letters on.', { shortestSearch }) }
          : {})}
        inputWrapperOrder={['input', 'description']}
      />
      <div className={styles.selects}>
        <NativeSelect
          size="xs"
          aria-label={t('State')}
          value={choices.standing ?? ''}
          data={[{ value: '', label: t('Any state') }, ...standingChoices()]}
          onChange={(event) =>
            change({ standing: Standing.safeParse(event.currentTarget.value).data ?? null })
          }
        />
        <Either
          label={t('Kind')}
          words={[t('Real and test'), t('Real only'), t('Test only')]}
          value={choices.test}
          onChange={(test) => change({ test })}
        />
        <Either
          label={t('Done')}
          words={[t('Open and done'), t('Open only'), t('Done only')]}
          value={choices.done}
          onChange={(done) => change({ done })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('Time')}
          value={choices.period}
          data={periods.map((value) => ({ value, label: t(periodWords[value]) }))}
          onChange={(event) => change({ period: periodOf(event.currentTarget.value) })}
        />
      </div>
      {choices.period === 'between' ? <Days choices={choices} change={change} /> : null}
      {isNarrowed(choices) ? (
        <Button size="compact-xs" variant="subtle" onClick={() => onChange(noChoices)}>
          {t('Show all handoffs')}
        </Button>
      ) : null}
    </search>
  );
}

interface FilterBarProps {
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** Both, only what is not, or only what is. */
function Either({ label, words, value, onChange }: EitherProps) {
  const [both, no, yes] = words;
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value === null ? '' : value ? 'yes' : 'no'}
      data={[
        { value: '', label: both },
        { value: 'no', label: no },
        { value: 'yes', label: yes },
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(chosen === '' ? null : chosen === 'yes');
      }}
    />
  );
}

interface EitherProps {
  readonly label: string;
  readonly words: readonly [string, string, string];
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

function Days({ choices, change }: { choices: Choices; change: (part: Partial<Choices>) => void }) {
  return (
    <div className={styles.selects}>
      <TextInput
        size="xs"
        type="date"
        aria-label={t('First day')}
        value={choices.from}
        max={choices.until}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="date"
        aria-label={t('Last day')}
        value={choices.until}
        min={choices.from}
        onChange={(event) => change({ until: event.currentTarget.value })}
      />
    </div>
  );
}

const standingWords: Readonly<Record<Standing, Said>> = {
  attention: say('Failed or in doubt'),
  waiting: say('Waiting'),
  captured: say('Captured, not sent'),
  accepted: say('Accepted'),
  nothing: say('Cancelled or nothing to send'),
};
function standingChoices() {
  return Standing.options.map((value) => ({ value, label: t(standingWords[value]) }));
}

const periodWords: Readonly<Record<Period, Said>> = {
  any: say('Any time'),
  today: say('Today'),
  week: say('Last 7 days'),
  month: say('Last 30 days'),
  between: say('Between days'),
};

function periodOf(value: string): Period {
  return periods.find((period) => period === value) ?? 'any';
}
