import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react';
import { type Condition, operators } from '../../../../core/flow/condition.ts';
import { limits } from '../../../../core/flow/limits.ts';
import type { BranchRule } from '../../../../core/flow/steps/branch.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { followVariables } from '../../../../core/flow/variables.ts';
import { operatorWords, takesValue } from '../condition-words.ts';
import { useEditorApi, useFlow } from '../editor-context.tsx';
import { newId } from '../new-id.ts';
import styles from './inspector.module.css';
import { useTyping } from './use-typing.ts';

export function BranchForm({ step }: { step: StepOf<'branch'> }) {
  const { type, set } = useTyping(step);
  const { rules } = step;
  const keys = useCollectedKeys();
  const move = (index: number, by: number) => {
    const rule = rules[index];
    if (rule) set('Move rule', { rules: rules.toSpliced(index, 1).toSpliced(index + by, 0, rule) });
  };
  return (
    <section className={styles.section} data-path="rules">
      <h3>
        Rules <small>the first that holds decides</small>
      </h3>
      <ol className={styles.list}>
        {rules.map((rule, index) => (
          <li key={rule.id} className={styles.card} data-path={`rules.${index}`}>
            <div className={styles.cardBody}>
              <div className={styles.row}>
                <TextInput
                  label={`Rule ${index + 1}`}
                  maxLength={limits.name}
                  value={rule.label}
                  onChange={(event) =>
                    type(`rules.${rule.id}.label`, {
                      rules: rules.with(index, { ...rule, label: event.currentTarget.value }),
                    })
                  }
                />
                <RuleTools
                  rule={rule}
                  first={index === 0}
                  last={index === rules.length - 1}
                  onMove={(by) => move(index, by)}
                  onRemove={() => set('Remove rule', { rules: rules.toSpliced(index, 1) })}
                />
              </div>
              <Conditions
                rule={rule}
                keys={keys}
                onType={(changed, key) => type(key, { rules: rules.with(index, changed) })}
                onSet={(changed, label) => set(label, { rules: rules.with(index, changed) })}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={rules.length >= limits.rules}
        onClick={() => set('Add rule', { rules: [...rules, newRule(rules, keys[0]?.value)] })}
      >
        Add rule
      </Button>
      <p className={styles.hint}>When no rule holds, the conversation leaves by “otherwise”.</p>
    </section>
  );
}

function newRule(rules: readonly BranchRule[], key = 'reason'): BranchRule {
  return {
    id: newId('rule'),
    label: `Rule ${rules.length + 1}`,
    match: 'all',
    conditions: [{ key, operator: 'contains', value: '' }],
  };
}

interface KeyChoice {
  readonly value: string;
  readonly label: string;
}

function useCollectedKeys(): readonly KeyChoice[] {
  const { collected } = followVariables(useFlow());
  return [...collected.values()].map(({ key, label }) => ({ value: key, label: label || key }));
}

function RuleTools({ rule, first, last, onMove, onRemove }: RuleToolsProps) {
  const tool = { variant: 'subtle', color: 'gray', size: 26, mt: 26 } as const;
  return (
    <>
      <ActionIcon {...tool} aria-label={`Move ${rule.label} up`} disabled={first} onClick={() => onMove(-1)}>
        <ChevronUp size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon {...tool} aria-label={`Move ${rule.label} down`} disabled={last} onClick={() => onMove(1)}>
        <ChevronDown size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon {...tool} aria-label={`Remove ${rule.label}`} onClick={onRemove}>
        <X size={14} aria-hidden />
      </ActionIcon>
    </>
  );
}

interface RuleToolsProps {
  readonly rule: BranchRule;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

function Conditions({ rule, keys, onType, onSet }: ConditionsProps) {
  const { conditions } = rule;
  return (
    <>
      {conditions.length > 1 ? (
        <Select
          aria-label={`${rule.label} holds when`}
          data={[
            { value: 'all', label: 'When all of these hold' },
            { value: 'any', label: 'When any of these holds' },
          ]}
          value={rule.match}
          onChange={(match) => {
            if (match === 'all' || match === 'any') onSet({ ...rule, match }, 'Change rule');
          }}
        />
      ) : null}
      {conditions.map((condition, index) => (
        <OneCondition
          // A condition has no identity beyond its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          condition={condition}
          keys={keys}
          name={`${rule.label} condition ${index + 1}`}
          onType={(changed) =>
            onType(
              { ...rule, conditions: conditions.with(index, changed) },
              `rules.${rule.id}.conditions.${index}`,
            )
          }
          onSet={(changed) =>
            onSet({ ...rule, conditions: conditions.with(index, changed) }, 'Change condition')
          }
          onRemove={() => onSet({ ...rule, conditions: conditions.toSpliced(index, 1) }, 'Remove condition')}
        />
      ))}
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        w="fit-content"
        disabled={conditions.length >= limits.conditions}
        onClick={() => {
          const fresh: Condition = { key: keys[0]?.value ?? 'reason', operator: 'is', value: '' };
          onSet({ ...rule, conditions: [...conditions, fresh] }, 'Add condition');
        }}
      >
        Add condition
      </Button>
    </>
  );
}

interface ConditionsProps {
  readonly rule: BranchRule;
  readonly keys: readonly KeyChoice[];
  readonly onType: (rule: BranchRule, key: string) => void;
  readonly onSet: (rule: BranchRule, label: string) => void;
}

function OneCondition({ condition, keys, name, onType, onSet, onRemove }: OneConditionProps) {
  const editor = useEditorApi();
  const known = keys.some(({ value }) => value === condition.key);
  return (
    <div className={styles.condition}>
      <div>
        <Select
          aria-label={`${name}: value`}
          searchable
          data={known ? keys : [...keys, { value: condition.key, label: condition.key }]}
          value={condition.key}
          error={known ? undefined : 'Nothing collects this.'}
          onChange={(key) => {
            if (key) onSet({ ...condition, key });
          }}
        />
      </div>
      <div>
        <Select
          aria-label={`${name}: comparison`}
          data={operators.map((value) => ({ value, label: operatorWords[value] }))}
          value={condition.operator}
          onChange={(operator) => {
            if (operator) onSet({ ...condition, operator });
          }}
        />
      </div>
      {takesValue(condition.operator) ? (
        <TextInput
          aria-label={`${name}: compared with`}
          placeholder={condition.operator === 'is-one-of' ? 'one, two, three' : 'Text'}
          maxLength={500}
          value={condition.value}
          onChange={(event) => onType({ ...condition, value: event.currentTarget.value })}
          onBlur={editor.settle}
        />
      ) : (
        <span />
      )}
      <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}>
        <X size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}

interface OneConditionProps {
  readonly condition: Condition;
  readonly keys: readonly KeyChoice[];
  readonly name: string;
  readonly onType: (condition: Condition) => void;
  readonly onSet: (condition: Condition) => void;
  readonly onRemove: () => void;
}
