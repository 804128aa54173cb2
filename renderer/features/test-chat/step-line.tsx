import { ArrowRight } from 'lucide-react';
import type { StepTrace, ValueChange } from '../../../core/engine/trace.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { t, translate } from '../../language/language.ts';
import { rich } from '../../language/rich.tsx';
import { outletWords, stepName } from './flow-words.ts';
import { outcomeWords } from './outcome.tsx';
import styles from './trace.module.css';

/** What one step did: the values it changed, what it sent, and the way it was left by and why. */
export function StepLine({ step, flow, onStep }: StepLineProps) {
  const { stepId, entered, said, changes, outcome, left } = step;
  return (
    <div className={styles.step}>
      <p className={styles.title}>
        <button type="button" title={t('Show on the canvas')} onClick={() => onStep(stepId)}>
          {stepName(flow, stepId)}
        </button>
        <span>{entered ? t('entered') : t('goes on')}</span>
      </p>
      {changes.map((change, index) => (
        // A log only grows, so places are identities.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Change key={index} change={change} />
      ))}
      {said.length > 0 ? (
        <p className={styles.said} title={said.join('\n')}>
          {t('says “{{words}}”', { words: said.join(' ') })}
        </p>
      ) : null}
      {outcome ? <OutcomeLine {...outcome} /> : null}
      {left ? (
        <Left flow={flow} stepId={stepId} {...left} />
      ) : (
        <p className={styles.quiet}>{t('waits here')}</p>
      )}
    </div>
  );
}

interface StepLineProps {
  readonly step: StepTrace;
  readonly flow: Flow | undefined;
  readonly onStep: (stepId: string) => void;
}

function OutcomeLine({ outcome, channel, detail }: NonNullable<StepTrace['outcome']>) {
  const words = outcomeWords(outcome, channel);
  const why = translate(detail);
  return (
    <p>
      {words}
      {why.startsWith(words) ? '' : `: ${why}`}
    </p>
  );
}

function Change({ change: { key, label, before, after } }: { change: ValueChange }) {
  return (
    <p className={styles.change}>
      <span className={styles.key}>{label || key}</span>
      <span className={styles.before}>{before === undefined ? t('nothing') : before || t('empty')}</span>
      <ArrowRight size={12} role="img" aria-label={t('becomes')} />
      <strong>{after || t('empty')}</strong>
    </p>
  );
}

function Left({ flow, stepId, outlet, why }: LeftProps) {
  const { label, to } = outletWords(flow, stepId, outlet);
  return (
    <p>
      {rich('left by <b>{{label}}</b> to {{to}}', {
        label,
        to: to ?? t('nowhere, which ends it'),
        b: (words) => <strong>{words}</strong>,
      })}
      {why ? <span className={styles.why}>{t('because: {{why}}', { why: translate(why) })}</span> : null}
    </p>
  );
}

interface LeftProps {
  readonly flow: Flow | undefined;
  readonly stepId: string;
  readonly outlet: string;
  readonly why: string;
}
