import { Button, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { limits } from '../../../../core/flow/limits.ts';
import type { BranchRule } from '../../../../core/flow/steps/branch.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { type Worded, worded } from '../../../language/worded.ts';
import { newId } from '../new-id.ts';
import { ConditionList, newCondition, type SubjectChoices, useSubjects } from './condition-list.tsx';
import { focusAdded } from './focus-added.ts';
import styles from './inspector.module.css';
import { Grip, MoveTools, useDragging } from './reorder.tsx';
import { useTyping } from './use-typing.ts';

export function BranchForm({ step }: { step: StepOf<'branch'> }) {
  const { type, set } = useTyping(step);
  const { rules } = step;
  const subjects = useSubjects();
  const move = (from: number, to: number) => {
    const rule = rules[from];
    if (rule && from !== to)
      set(worded('Move rule'), { rules: rules.toSpliced(from, 1).toSpliced(to, 0, rule) });
  };
  return (
    <section className={styles.section} data-path="rules">
      <h3>
        {t('Rules')} <small>{t('the first that holds decides')}</small>
      </h3>
      <ol className={styles.list}>
        {rules.map((rule, index) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            index={index}
            count={rules.length}
            subjects={subjects}
            onMove={move}
            onRemove={() => set(worded('Remove rule'), { rules: rules.toSpliced(index, 1) })}
            onType={(changed, place) =>
              type(`rules.${rule.id}.${place}`, { rules: rules.with(index, changed) })
            }
            onSet={(changed, label) => set(label, { rules: rules.with(index, changed) })}
          />
        ))}
      </ol>
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={rules.length >= limits.rules}
        onClick={(event) => {
          set(worded('Add rule'), { rules: [...rules, newRule(rules, subjects)] });
          focusAdded(event);
        }}
      >
        {t('Add rule')}
      </Button>
      <p className={styles.hint}>{t('When no rule holds, the conversation leaves by “otherwise”.')}</p>
    </section>
  );
}

function newRule(rules: readonly BranchRule[], subjects: SubjectChoices): BranchRule {
  return {
    id: newId('rule'),
    label: t('Rule {{number}}', { number: rules.length + 1 }),
    match: 'all',
    conditions: [newCondition(subjects, 'contains')],
  };
}

function RuleCard({ rule, index, count, subjects, onMove, onRemove, onType, onSet }: RuleCardProps) {
  const { target, grip } = useDragging('application/x-handoff-rule', index, onMove);
  return (
    <li className={styles.card} data-path={`rules.${index}`} {...target}>
      <div className={styles.cardHead}>
        <Grip {...grip} />
        <TextInput
          className={styles.grow ?? ''}
          aria-label={t('Rule {{number}}', { number: index + 1 })}
          maxLength={limits.name}
          value={rule.label}
          onChange={(event) => onType({ ...rule, label: event.currentTarget.value }, 'label')}
        />
        <MoveTools
          name={rule.label || t('rule {{number}}', { number: index + 1 })}
          index={index}
          count={count}
          onMove={onMove}
          onRemove={onRemove}
        />
      </div>
      <div className={styles.cardBody}>
        <ConditionList
          name={rule.label}
          value={rule}
          choices={subjects}
          onType={(changed, place) => onType({ ...rule, conditions: [...changed.conditions] }, place)}
          onSet={({ match, conditions }, label) =>
            onSet({ ...rule, match, conditions: [...conditions] }, label)
          }
        />
      </div>
    </li>
  );
}

interface RuleCardProps {
  readonly rule: BranchRule;
  readonly index: number;
  readonly count: number;
  readonly subjects: SubjectChoices;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: () => void;
  readonly onType: (rule: BranchRule, place: string) => void;
  readonly onSet: (rule: BranchRule, label: Worded) => void;
}
