import { Anchor, Textarea } from '@mantine/core';
import { ChartNoAxesColumn } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { StepOf } from '../../../../core/flow/steps.ts';
import type { Verdict } from '../../../../core/recognizer/verdict.ts';
import { t } from '../../../language/language.ts';
import styles from './inspector.module.css';
import measure from './trigger-measure.module.css';
import type { Recognizer } from './use-recognizer.ts';
import { VerdictView } from './verdict-view.tsx';

/** A box to play the visitor in: what the trigger makes of a message, explained while it is typed. */
export function TryMessage({ step, recognizer }: TryMessageProps) {
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<Verdict>();
  const asked = text.trim() !== '';
  useEffect(() => {
    if (asked) return recognizer?.judge(text, setVerdict);
    setVerdict(undefined);
    return undefined;
  }, [recognizer, text, asked]);
  return (
    <section className={styles.section}>
      <h3>{t('Try a message')}</h3>
      <Textarea
        aria-label={t('Message to try')}
        placeholder={t('Type what a visitor could say')}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={5_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {verdict && asked ? <VerdictView verdict={verdict} step={step} /> : null}
      <Anchor component={Link} href={`/flow/triggers/${step.id}`} className={measure.link}>
        <ChartNoAxesColumn size={14} aria-hidden /> {t('Trigger report')}
      </Anchor>
      <p className={styles.hint}>{t('What this trigger makes of your past messages, however many.')}</p>
    </section>
  );
}

interface TryMessageProps {
  readonly step: StepOf<'trigger'>;
  readonly recognizer: Recognizer | undefined;
}
