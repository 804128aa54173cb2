import { useDeferredValue } from 'react';
import { fillTemplate } from '../../../../core/engine/template.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { sampleValues } from '../../../../core/flow/variables.ts';
import { t } from '../../../language/language.ts';
import { useFlow } from '../editor-context.tsx';
import styles from './inspector.module.css';
import { TemplateInput } from './template-input.tsx';
import { useTyping } from './use-typing.ts';

export function MessageForm({ step }: { step: StepOf<'message'> }) {
  const { type } = useTyping(step);
  const flow = useDeferredValue(useFlow());
  const preview = fillTemplate(step.text, sampleValues(flow));
  return (
    <>
      <TemplateInput
        step={step}
        path="text"
        label={t('Text')}
        rows={4}
        value={step.text}
        onChange={(text) => type('text', { text })}
      />
      <section className={styles.section}>
        <h3>
          {t('What the visitor reads')} <small>{t('with sample answers')}</small>
        </h3>
        <p className={styles.bubble}>
          {preview.trim() || <span className={styles.empty}>{t('Nothing yet')}</span>}
        </p>
      </section>
    </>
  );
}
