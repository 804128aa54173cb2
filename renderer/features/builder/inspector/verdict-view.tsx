import { CircleCheck, CircleHelp, Minus } from 'lucide-react';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { thresholds, type Verdict } from '../../../../core/recognizer/verdict.ts';
import { scoreWords } from '../../../language/formats.ts';
import { t, translate } from '../../../language/language.ts';
import { Chip } from '../../../ui/chip.tsx';
import styles from './trigger-measure.module.css';

/** A verdict in words and as a bar: how sure, where the lines are, what spoke for a handoff and what against. */
export function VerdictView({ verdict, step }: { verdict: Verdict; step: StepOf<'trigger'> }) {
  const { score, why } = verdict;
  const limits = thresholds[step.sensitivity];
  return (
    <div className={styles.verdict} role="status">
      <p className={styles.head}>
        <Outcome verdict={verdict} asks={step.clarify.enabled} />
        <span className={styles.score}>
          {scoreWords(score)} <small>{t('of {{score}} needed', { score: scoreWords(limits.match) })}</small>
        </span>
      </p>
      <div className={styles.meter} aria-hidden>
        <i data-outcome={outcomeOf(verdict)} style={{ width: `${score * 100}%` }} />
        <b style={{ left: `${limits.near * 100}%` }} />
        <b style={{ left: `${limits.match * 100}%` }} />
      </div>
      <p>{translate(why.sentence)}.</p>
      <dl>
        {why.phrase === undefined ? null : <Fact name={t('Phrase')}>{why.phrase}</Fact>}
        {why.pattern === undefined ? null : (
          <Fact name={t('Built-in pattern')}>{why.pattern.replaceAll('-', ' ')}</Fact>
        )}
        {why.words.length > 0 ? <Fact name={t('For')}>{why.words.join(', ')}</Fact> : null}
        {why.against.length > 0 ? <Fact name={t('Against')}>{why.against.join(', ')}</Fact> : null}
      </dl>
    </div>
  );
}

function Outcome({ verdict, asks }: { verdict: Verdict; asks: boolean }) {
  switch (outcomeOf(verdict)) {
    case 'match':
      return (
        <Chip tone="good" icon={<CircleCheck size={12} aria-hidden />}>
          {t('Match: hands off')}
        </Chip>
      );
    case 'near':
      return (
        <Chip tone="warning" icon={<CircleHelp size={12} aria-hidden />}>
          {asks ? t('Near miss: asks first') : t('Near miss')}
        </Chip>
      );
    case 'none':
      return <Chip icon={<Minus size={12} aria-hidden />}>{t('No match')}</Chip>;
  }
}

function outcomeOf({ match, near }: Verdict): 'match' | 'near' | 'none' {
  return match ? 'match' : near ? 'near' : 'none';
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
