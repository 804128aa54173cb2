import { Fragment } from 'react';
import { templateParts } from '../../../../core/engine/template.ts';
import type { Field } from '../../../../core/flow/steps/collect.ts';
import type { Step } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { rich } from '../../../language/rich.tsx';
import { conditionWords } from '../condition-words.ts';
import { weekInWords } from '../week-words.ts';
import styles from './step-summary.module.css';

/** What the step does, in one or two lines, values as chips. */
export function StepSummary({ step }: { step: Step }) {
  switch (step.kind) {
    case 'start':
      return t('Conversations begin here');
    case 'end':
      return t('The handoff is over');
    case 'message':
      return <Template text={step.text} empty={t('Says nothing yet')} />;
    case 'trigger':
      return <Phrases phrases={step.phrases} />;
    case 'collect':
      return <Fields fields={step.fields} />;
    case 'branch':
      return <Rules step={step} />;
    case 'hours':
      return (
        <>
          <span className={styles.line}>{weekInWords(step.week) || t('never open')}</span>
          <span className={styles.empty}>{step.timeZone}</span>
        </>
      );
    case 'set-value':
      return rich('<name/> becomes <value/>', {
        name: <em>{step.key}</em>,
        value: <Template text={step.value} empty={t('nothing yet')} />,
      });
    case 'note':
      return step.text.trim() === '' ? (
        <span className={styles.empty}>{t('Nothing written yet')}</span>
      ) : (
        step.text
      );
    case 'email':
      return (
        <>
          <span className={styles.line}>
            {step.to.use === 'support'
              ? t('to the support email')
              : t('to {{whom}}', { whom: step.to.addresses.join(', ') || t('nobody yet') })}
          </span>
          <Template text={step.subject} empty={t('No subject yet')} />
        </>
      );
    case 'slack':
      return (
        <>
          <span className={styles.line}>
            {step.destination ? t('to {{whom}}', { whom: step.destination.name }) : t('to nowhere yet')}
          </span>
          <Template text={step.title} empty={t('No title yet')} />
        </>
      );
    case 'http':
      return (
        <>
          <span className={styles.line}>
            {step.destination ? t('to {{whom}}', { whom: step.destination.name }) : t('to nowhere yet')}
          </span>
          <span className={styles.clamp}>
            {step.request.use === 'webhook'
              ? t('the whole handoff, signed')
              : `${step.request.method} ${step.request.path || t('its address')}`}
          </span>
        </>
      );
  }
}

/** A text with its variables as chips. */
export function Template({ text, empty }: { text: string; empty: string }) {
  if (text.trim() === '') return <span className={styles.empty}>{empty}</span>;
  // What does not fit on the card need not be built either.
  const parts = templateParts(text.length > 300 ? `${text.slice(0, 300)}…` : text);
  return (
    <span className={styles.clamp}>
      {parts.map((part, index) =>
        // The parts have no identity beyond their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        part.is === 'text' ? part.text : <em key={index}>{part.key}</em>,
      )}
    </span>
  );
}

function Phrases({ phrases }: { phrases: readonly string[] }) {
  const [first] = phrases;
  if (first === undefined) return <span className={styles.empty}>{t('No phrase yet')}</span>;
  const more = phrases.length - 1;
  return (
    <span className={styles.clamp}>
      {more > 0 ? t('“{{first}}” and {{more}} more', { first, more }) : `“${first}”`}
    </span>
  );
}

function Fields({ fields }: { fields: readonly Field[] }) {
  if (fields.length === 0) return <span className={styles.empty}>{t('Asks for nothing yet')}</span>;
  return (
    <span className={styles.clamp}>
      {fields.map(({ key, label, required }, index) => (
        // Two fields may have the same key for a while.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={`${key} ${index}`}>
          {index > 0 ? ', ' : ''}
          {label}
          {required ? '' : <span className={styles.empty}> {t('optional')}</span>}
        </Fragment>
      ))}
    </span>
  );
}

function Rules({ step }: { step: Extract<Step, { kind: 'branch' }> }) {
  if (step.rules.length === 0) return <span className={styles.empty}>{t('No rule yet')}</span>;
  return step.rules.slice(0, 3).map((rule) => (
    <span key={rule.id} className={styles.line}>
      {rule.conditions.map(conditionWords).join(rule.match === 'all' ? t(' and ') : t(' or ')) || rule.label}
    </span>
  ));
}
