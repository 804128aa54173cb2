import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import type { Conditions } from '../../../../core/flow/condition.ts';
import type { Field } from '../../../../core/flow/steps/collect.ts';
import { codeWords } from '../../../language/formats.ts';
import { locale, t } from '../../../language/language.ts';
import { useEditorApi } from '../editor-context.tsx';
import { ConditionList, newCondition, useSubjects } from './condition-list.tsx';
import { type FieldRuleProps, withSetting } from './field-setting.ts';
import { UnknownNumbers } from './field-tries.tsx';
import styles from './inspector.module.css';
import { useFieldError } from './use-field-error.ts';

/** What answers of this type have to keep to. */
export function TypeSettings(props: FieldRuleProps) {
  switch (props.field.type) {
    case 'number':
      return (
        <div className={styles.columns}>
          <Limit {...props} which="min" label={t('Smallest')} />
          <Limit {...props} which="max" label={t('Largest')} />
        </div>
      );
    case 'date':
      return (
        <div className={styles.columns}>
          <DayLimit {...props} which="earliest" label={t('First day')} />
          <DayLimit {...props} which="latest" label={t('Last day')} />
        </div>
      );
    case 'phone':
      return (
        <>
          <Country {...props} />
          <UnknownNumbers {...props} />
        </>
      );
    case 'text':
    case 'long-text':
    case 'email':
    case 'choice':
      return null;
  }
}

function Limit({ step, field, index, which, label, onChange }: FieldRuleProps & LimitOf<'min' | 'max'>) {
  const editor = useEditorApi();
  const error = useFieldError(step.id, `fields.${index}.${which}`);
  return (
    <NumberInput
      label={label}
      placeholder={t('No limit')}
      data-path={`fields.${index}.${which}`}
      value={field[which] ?? ''}
      error={error}
      onChange={(value) =>
        onChange(withSetting(field, which, typeof value === 'number' ? value : undefined), which)
      }
      onBlur={editor.settle}
    />
  );
}

interface LimitOf<Which> {
  readonly which: Which;
  readonly label: string;
}

function DayLimit({
  step,
  field,
  index,
  which,
  label,
  onChange,
}: FieldRuleProps & LimitOf<'earliest' | 'latest'>) {
  const editor = useEditorApi();
  const error = useFieldError(step.id, `fields.${index}.${which}`);
  const limit = field[which];
  const kind = limit === undefined ? 'none' : limit === 'today' ? 'today' : 'day';
  const set = (value: Field['earliest']) => onChange(withSetting(field, which, value), which);
  return (
    <div className={styles.list} data-path={`fields.${index}.${which}`}>
      <Select
        label={label}
        data={[
          { value: 'none', label: t('No limit') },
          { value: 'today', label: t('The day of the answer') },
          { value: 'day', label: t('A fixed day') },
        ]}
        value={kind}
        error={error}
        onChange={(chosen) => {
          if (chosen === 'today') set('today');
          else set(chosen === 'day' ? new Date().toISOString().slice(0, 10) : undefined);
        }}
      />
      {kind === 'day' ? (
        <TextInput
          type="date"
          aria-label={t('{{label}}: date', { label })}
          value={limit ?? ''}
          onChange={(event) => {
            if (event.currentTarget.value !== '') set(event.currentTarget.value);
          }}
          onBlur={editor.settle}
        />
      ) : null}
    </div>
  );
}

function Country({ step, field, index, onChange }: FieldRuleProps) {
  const error = useFieldError(step.id, `fields.${index}.country`);
  const countries = getCountries()
    .map((code) => ({
      value: code as string,
      label: `${codeWords(code, 'region')} (+${getCountryCallingCode(code)})`,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, locale()));
  return (
    <Select
      label={t('Country of numbers without a country code')}
      data-path={`fields.${index}.country`}
      searchable
      limit={60}
      data={[{ value: '', label: t('As in Settings > General') }, ...countries]}
      value={field.country ?? ''}
      error={error}
      onChange={(code) => onChange(withSetting(field, 'country', code || undefined), 'country')}
    />
  );
}

/** When the question is asked at all. */
export function AskRules({ field, index, onChange }: FieldRuleProps) {
  const subjects = useSubjects();
  const values = subjects.values.filter(({ key }) => key !== field.key);
  const choices = { ...subjects, values };
  const set = (askWhen: Conditions | undefined) =>
    onChange(
      withSetting(field, 'askWhen', askWhen && { ...askWhen, conditions: [...askWhen.conditions] }),
      'askWhen',
    );
  return (
    <div className={styles.list} data-path={`fields.${index}.askWhen`}>
      <Switch
        label={t('Skip when already known')}
        description={t('From an earlier step, or from the visitor’s profile.')}
        checked={field.skipKnown ?? false}
        onChange={(event) =>
          onChange(withSetting(field, 'skipKnown', event.currentTarget.checked || undefined), 'skipKnown')
        }
      />
      <Switch
        label={t('Ask only when…')}
        checked={field.askWhen !== undefined}
        onChange={(event) =>
          set(event.currentTarget.checked ? { match: 'all', conditions: [newCondition(choices)] } : undefined)
        }
      />
      {field.askWhen ? (
        <ConditionList
          name={field.label || field.key}
          value={field.askWhen}
          choices={choices}
          onType={set}
          onSet={set}
        />
      ) : null}
    </div>
  );
}
