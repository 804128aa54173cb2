import { Select, Switch } from '@mantine/core';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { say, t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import styles from './inspector.module.css';
import { PhraseList } from './phrase-list.tsx';
import { SensitivityCurve } from './sensitivity-curve.tsx';
import { TemplateInput } from './template-input.tsx';
import { TryMessage } from './try-message.tsx';
import { useRecognizer } from './use-recognizer.ts';
import { useTyping } from './use-typing.ts';

const sensitivities = [
  { value: 'careful', label: say('Careful: only clear requests') },
  { value: 'balanced', label: say('Balanced') },
  { value: 'eager', label: say('Eager: when in doubt, hand off') },
] as const;

export function TriggerForm({ step }: { step: StepOf<'trigger'> }) {
  const { type, set } = useTyping(step);
  const recognizer = useRecognizer(step);
  return (
    <>
      <PhraseList
        title={t('Phrases')}
        item="phrase"
        hint={t('What visitors say when they want a person. Similar wording is recognised too.')}
        path="phrases"
        stepId={step.id}
        phrases={step.phrases}
        onType={(phrases, key) => type(key, { phrases })}
        onSet={(phrases, label) => set(label, { phrases })}
      />
      <PhraseList
        title={t('Do not hand off when')}
        item="negative"
        hint={t('Messages like these never start a handoff.')}
        path="negativePhrases"
        stepId={step.id}
        phrases={step.negativePhrases}
        onType={(negativePhrases, key) => type(key, { negativePhrases })}
        onSet={(negativePhrases, label) => set(label, { negativePhrases })}
      />
      <TryMessage step={step} recognizer={recognizer} />
      <section className={styles.section}>
        <Select
          label={t('Sensitivity')}
          data={sensitivities.map(({ value, label }) => ({ value, label: t(label) }))}
          value={step.sensitivity}
          onChange={(sensitivity) => {
            if (sensitivity) set(worded('Set sensitivity'), { sensitivity });
          }}
        />
        <SensitivityCurve sensitivity={step.sensitivity} recognizer={recognizer} />
        <Switch
          label={t('Ask when not sure')}
          checked={step.clarify.enabled}
          onChange={(event) =>
            set(worded('Ask when not sure'), {
              clarify: { ...step.clarify, enabled: event.currentTarget.checked },
            })
          }
        />
        {step.clarify.enabled ? (
          <TemplateInput
            step={step}
            path="clarify.question"
            label={t('Question')}
            rows={1}
            value={step.clarify.question}
            onChange={(question) => type('clarify.question', { clarify: { ...step.clarify, question } })}
          />
        ) : null}
      </section>
    </>
  );
}
