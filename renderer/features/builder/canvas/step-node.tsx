import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { Problem } from '../../../../core/flow/checks/problem.ts';
import type { Outlet } from '../../../../core/flow/step-kind.ts';
import { kindOf, type Step } from '../../../../core/flow/steps.ts';
import { t, term, translate, useLanguage } from '../../../language/language.ts';
import { CardIcon, CardTile } from '../kind-look.tsx';
import { NoteCard } from './note-card.tsx';
import styles from './step-node.module.css';
import { StepSummary } from './step-summary.tsx';

/** What the test chat is doing at a step. */
export interface RunMark {
  readonly now: boolean;
  readonly passed: boolean;
  readonly sending: boolean;
  /** While a form is being filled in: how many of its fields are, and the one asked for. */
  readonly progress: { readonly done: number; readonly of: number; readonly asking: string } | undefined;
}

export interface StepNodeData extends Record<string, unknown> {
  readonly step: Step;
  readonly problems: readonly Problem[] | undefined;
  readonly run: RunMark | undefined;
}
export type StepNode = Node<StepNodeData, 'step'>;

/** A step's card. It reads nothing but its own data, so that one change draws one card. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<StepNode>) {
  const { step, problems, run } = data;
  useLanguage();
  if (step.kind === 'note') return <NoteCard step={step} selected={selected} />;
  const kind = kindOf(step);
  const outlets = kind.outlets(step);
  const classes = [
    styles.card,
    outlets.length > 3 && styles.wide,
    selected && styles.selected,
    run?.now && styles.now,
    run?.passed && styles.passed,
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      {kind.hasInlet ? <Handle type="target" position={Position.Top} className={styles.inlet} /> : null}
      {run?.now ? <span className={styles.badge}>{run.sending ? t('sending') : t('now')}</span> : null}
      <div className={styles.head}>
        <CardTile kind={step.kind} />
        <strong title={step.name}>{step.name || t('No name')}</strong>
        <small>{term(kind.title)}</small>
        {problems ? <ProblemMark problems={problems} /> : null}
      </div>
      <div className={styles.body}>
        <StepSummary step={step} />
        {run?.progress ? <Progress {...run.progress} /> : null}
      </div>
      <Outlets outlets={outlets} />
    </div>
  );
}, sameCard);

function sameCard(a: NodeProps<StepNode>, b: NodeProps<StepNode>): boolean {
  return a.data === b.data && a.selected === b.selected;
}

function ProblemMark({ problems }: { problems: readonly Problem[] }) {
  const isError = problems.some(({ severity }) => severity === 'error');
  const words = problems.map(({ message }) => translate(message)).join('\n');
  return (
    <span className={isError ? styles.error : styles.warning} role="img" aria-label={words} title={words}>
      <CardIcon name={isError ? 'error' : 'warning'} />
      {problems.length}
    </span>
  );
}

function Progress({ done, of, asking }: { done: number; of: number; asking: string }) {
  return (
    <>
      <meter className={styles.progress} min={0} max={of} value={done} aria-label={t('Answered fields')} />
      <span className={styles.asking}>{t('asking for {{field}}', { field: asking })}</span>
    </>
  );
}

function Outlets({ outlets }: { outlets: readonly Outlet[] }) {
  const [only] = outlets;
  if (!only) return null;
  if (outlets.length === 1) {
    return (
      <Handle
        type="source"
        id={only.id}
        position={Position.Bottom}
        className={styles.outlet}
        title={term(only.label)}
      />
    );
  }
  return (
    <div className={styles.outlets}>
      {outlets.map(({ id, label, tone }) => (
        <span key={id} className={`${styles.way} ${styles[tone]}`} title={term(label)}>
          <span className={styles.label}>{term(label) || t('no name')}</span>
          <Handle
            type="source"
            id={id}
            position={Position.Bottom}
            className={styles.outlet}
            title={term(label)}
          />
        </span>
      ))}
    </div>
  );
}
