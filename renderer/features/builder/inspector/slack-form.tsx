import { useDeferredValue } from 'react';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { composeSlack } from '../../../../core/handoff/compose-slack.ts';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { SlackView } from '../../../ui/slack-view.tsx';
import { useFlow } from '../editor-context.tsx';
import { DestinationSelect } from './destination-select.tsx';
import styles from './inspector.module.css';
import { sampleFacts } from './sample-facts.ts';
import { TemplateInput } from './template-input.tsx';
import { useTyping } from './use-typing.ts';

export function SlackForm({ step }: { step: StepOf<'slack'> }) {
  const { type, set } = useTyping(step);
  return (
    <>
      <DestinationSelect
        stepId={step.id}
        kind="slack"
        value={step.destination}
        onChange={(destination) => set(worded('Change destination'), { destination })}
      />
      <TemplateInput
        step={step}
        path="title"
        label={t('Title')}
        single
        value={step.title}
        onChange={(title) => type('title', { title })}
      />
      <TemplateInput
        step={step}
        path="text"
        label={t('Text')}
        rows={6}
        value={step.text}
        onChange={(text) => type('text', { text })}
      />
      <Preview step={step} />
    </>
  );
}

function Preview({ step }: { step: StepOf<'slack'> }) {
  const flow = useDeferredValue(useFlow());
  const shown = useDeferredValue(step);
  return (
    <section className={styles.section}>
      <h3>
        {t('What the team reads')} <small>{t('with sample answers')}</small>
      </h3>
      <div className={styles.mail}>
        <SlackView json={composeSlack(shown, sampleFacts(flow)).json} />
      </div>
    </section>
  );
}
