import { ActionIcon, Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { type Condition, type Conditions, operators, type Subject } from '../../../../core/flow/condition.ts';
import { limits } from '../../../../core/flow/limits.ts';
import { followVariables } from '../../../../core/flow/variables.ts';
import { t } from '../../../language/language.ts';
import { type Worded, worded } from '../../../language/worded.ts';
import { languageWords, operatorsFor, operatorWords, takesValue } from '../condition-words.ts';
import { useEditorApi, useFlow } from '../editor-context.tsx';
import { focusAdded } from './focus-added.ts';
import styles from './inspector.module.css';

/** Conditions that all or any have to hold. */
export function ConditionList({ name, value, choices, onType, onSet }: ConditionListProps) {
  const { conditions } = value;
  const replace = (index: number, condition: Condition): Conditions => ({
    ...value,
    conditions: conditions.with(index, condition),
  });
  return (
    <>
      {conditions.length > 1 ? (
        <Select
          aria-label={t('{{name}} holds when', { name })}
          data={[
            { value: 'all', label: t('When all of these hold') },
            { value: 'any', label: t('When any of these holds') },
          ]}
          value={value.match}
          onChange={(match) => {
            if (match === 'all' || match === 'any') onSet({ ...value, match }, worded('Change rule'));
          }}
        />
      ) : null}
      {conditions.map((condition, index) => (
        <OneCondition
          // A condition has no identity beyond its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          condition={condition}
          choices={choices}
          name={t('{{name}} condition {{number}}', { name, number: index + 1 })}
          onType={(changed) => onType(replace(index, changed), `conditions.${index}`)}
          onSet={(changed) => onSet(replace(index, changed), worded('Change condition'))}
          onRemove={() =>
            onSet({ ...value, conditions: conditions.toSpliced(index, 1) }, worded('Remove condition'))
          }
        />
      ))}
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        w="fit-content"
        disabled={conditions.length >= limits.conditions}
        onClick={(event) => {
          onSet({ ...value, conditions: [...conditions, newCondition(choices)] }, worded('Add condition'));
          focusAdded(event);
        }}
      >
        {t('Add condition')}
      </Button>
    </>
  );
}

interface ConditionListProps {
  readonly name: string;
  readonly value: Conditions;
  readonly choices: SubjectChoices;
  /** What was typed, and the place it was typed at. */
  readonly onType: (changed: Conditions, place: string) => void;
  readonly onSet: (changed: Conditions, label: Worded) => void;
}

/** What conditions may look at here. */
export interface SubjectChoices {
  readonly values: readonly KeyChoice[];
  /** Fields whose tries can be counted. */
  readonly fields: readonly KeyChoice[];
}

interface KeyChoice {
  readonly key: string;
  readonly label: string;
}

/** Every value of the flow, and every field of its forms. */
export function useSubjects(): SubjectChoices {
  const flow = useFlow();
  const values = [...followVariables(flow).collected.values()];
  const fields = flow.steps.flatMap((step) => (step.kind === 'collect' ? step.fields : []));
  return { values, fields: [...new Map(fields.map((field) => [field.key, field])).values()] };
}

export function newCondition({ values }: SubjectChoices, operator: Condition['operator'] = 'is'): Condition {
  return { key: values[0]?.key ?? 'reason', operator, value: '' };
}

function OneCondition({ condition, choices, name, onType, onSet, onRemove }: OneConditionProps) {
  const of = condition.of ?? 'value';
  const allowed = operatorsFor(of);
  return (
    <div className={styles.condition}>
      <SubjectSelect condition={condition} choices={choices} name={name} onSet={onSet} />
      <div>
        <Select
          aria-label={t('{{name}}: comparison', { name })}
          data={operators
            .filter((operator) => allowed.includes(operator))
            .map((value) => ({ value, label: t(operatorWords[value]) }))}
          value={condition.operator}
          onChange={(operator) => {
            if (operator) onSet({ ...condition, operator });
          }}
        />
      </div>
      {takesValue(condition.operator) ? (
        <WantedValue condition={condition} name={name} onType={onType} onSet={onSet} />
      ) : (
        <span />
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('Remove {{name}}', { name })}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}

interface OneConditionProps {
  readonly condition: Condition;
  readonly choices: SubjectChoices;
  readonly name: string;
  readonly onType: (condition: Condition) => void;
  readonly onSet: (condition: Condition) => void;
  readonly onRemove: () => void;
}

type SubjectProps = Pick<OneConditionProps, 'condition' | 'choices' | 'name' | 'onSet'>;

function SubjectSelect({ condition, choices, name, onSet }: SubjectProps) {
  const { of = 'value', key } = condition;
  const chosen = of === 'language' ? of : `${of} ${key}`;
  const values = choices.values.map((choice) => option('value', choice));
  const tries = choices.fields.map((choice) => option('tries', choice));
  const known = of === 'language' || [...values, ...tries].some(({ value }) => value === chosen);
  return (
    <div>
      <Select
        aria-label={t('{{name}}: value', { name })}
        searchable
        data={[
          { group: t('Values'), items: known ? values : [...values, { value: chosen, label: key }] },
          { group: t('Visitor'), items: [{ value: 'language', label: t('Visitor’s language') }] },
          ...(tries.length > 0 ? [{ group: t('Unusable answers'), items: tries }] : []),
        ]}
        value={chosen}
        error={known ? undefined : t('Nothing collects this.')}
        onChange={(picked) => {
          if (picked) onSet(withSubject(condition, picked));
        }}
      />
    </div>
  );
}

function option(of: Subject, { key, label }: KeyChoice) {
  const words = label || key;
  return { value: `${of} ${key}`, label: of === 'tries' ? t('Tries of {{words}}', { words }) : words };
}

/** The condition about something else; what it is compared with stays where it still makes sense. */
function withSubject({ operator, value, key, of: before = 'value' }: Condition, picked: string): Condition {
  const [subject = '', name = key] = picked.split(' ');
  const of = subject === 'language' || subject === 'tries' ? subject : 'value';
  const allowed = operatorsFor(of);
  const kept = allowed.includes(operator) ? operator : (allowed[0] ?? 'is');
  const wanted = of === before ? value : of === 'language' ? 'en' : of === 'tries' ? '1' : '';
  const base = { key: name, operator: kept, value: wanted };
  return of === 'value' ? base : { ...base, of };
}

type WantedProps = Pick<OneConditionProps, 'condition' | 'name' | 'onType' | 'onSet'>;

function WantedValue({ condition, name, onType, onSet }: WantedProps) {
  const editor = useEditorApi();
  const label = t('{{name}}: compared with', { name });
  const languages = Object.entries(languageWords).map(([value, name]) => ({ value, label: t(name) }));
  if (condition.of === 'language' && condition.operator === 'is-one-of') {
    const chosen = condition.value.split(',').filter((code) => code in languageWords);
    return (
      <MultiSelect
        aria-label={label}
        data={languages}
        value={chosen}
        onChange={(codes) => onSet({ ...condition, value: codes.join(',') })}
      />
    );
  }
  if (condition.of === 'language') {
    return (
      <Select
        aria-label={label}
        data={languages}
        value={condition.value}
        onChange={(code) => {
          if (code) onSet({ ...condition, value: code });
        }}
      />
    );
  }
  return (
    <TextInput
      aria-label={label}
      placeholder={condition.operator === 'is-one-of' ? t('one, two, three') : t('Text')}
      inputMode={condition.of === 'tries' ? 'numeric' : 'text'}
      maxLength={500}
      value={condition.value}
      onChange={(event) => onType({ ...condition, value: event.currentTarget.value })}
      onBlur={editor.settle}
    />
  );
}
