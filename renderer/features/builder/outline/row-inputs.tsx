import { Select, TextInput } from '@mantine/core';
import { limits } from '../../../../core/flow/limits.ts';
import { kindOf, type Step } from '../../../../core/flow/steps.ts';
import { t, term } from '../../../language/language.ts';
import { useActions } from '../actions-context.tsx';
import type { OutlineActs } from './outline-acts.ts';
import type { WayRow } from './rows.ts';

/** Renames a step in its line. */
export function NameInput({ step, onDone }: { step: Step; onDone: () => void }) {
  const actions = useActions();
  return (
    <TextInput
      aria-label={t('Step name')}
      size="xs"
      flex={1}
      autoFocus
      maxLength={limits.name}
      value={step.name}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => actions.rename(step.id, event.currentTarget.value)}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    />
  );
}

/** Chooses where a way out leads. */
export function TargetSelect({ row, steps, acts, onDone }: TargetSelectProps) {
  return (
    <Select
      aria-label={t('{{label}} leads to', { label: term(row.outlet.label) })}
      size="xs"
      flex={1}
      autoFocus
      defaultDropdownOpened
      searchable
      selectFirstOptionOnChange
      onFocus={(event) => event.currentTarget.select()}
      nothingFoundMessage={t('No such step')}
      data={steps.flatMap((step) =>
        kindOf(step).hasInlet && step.id !== row.step.id
          ? [{ value: step.id, label: `${step.name || t('No name')} (${term(kindOf(step).title)})` }]
          : [],
      )}
      value={row.target?.id ?? null}
      onChange={(to) => {
        if (to) acts.connect(row, to);
        onDone();
      }}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    />
  );
}

interface TargetSelectProps {
  readonly row: WayRow;
  readonly steps: readonly Step[];
  readonly acts: OutlineActs;
  readonly onDone: () => void;
}
