import { SegmentedControl, Select } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { type CustomRequest, httpMethods } from '../../../../core/flow/steps/http.ts';
import { requestPresets } from '../../../../core/flow/steps/http-presets.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { composeRequest } from '../../../../core/handoff/compose-request.ts';
import { quoted } from '../../../language/formats.ts';
import { t, translate } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PostView } from '../../../ui/post-view.tsx';
import { useEditorApi, useFlow } from '../editor-context.tsx';
import { DestinationSelect } from './destination-select.tsx';
import { HeaderList } from './header-list.tsx';
import styles from './inspector.module.css';
import { KeptList } from './kept-list.tsx';
import { sampleFacts } from './sample-facts.ts';
import { TemplateInput } from './template-input.tsx';
import { useTyping } from './use-typing.ts';

export function HttpForm({ step }: { step: StepOf<'http'> }) {
  const { set } = useTyping(step);
  const { request } = step;
  return (
    <>
      <DestinationSelect
        stepId={step.id}
        kind="http"
        value={step.destination}
        onChange={(destination) => set(worded('Change destination'), { destination })}
      />
      <div className={styles.list} data-path="request">
        <SegmentedControl
          aria-label={t('What is sent')}
          fullWidth
          data={[
            { value: 'webhook', label: t('Signed webhook') },
            { value: 'custom', label: t('Own request') },
          ]}
          value={request.use}
          onChange={(use) =>
            set(worded('Change request'), { request: use === 'webhook' ? { use } : { ...ownRequest } })
          }
        />
      </div>
      {request.use === 'webhook' ? (
        <p className={styles.hint}>
          {t(
            'The whole handoff as JSON, signed by the Standard Webhooks specification with the destination’s signing secret.',
          )}
        </p>
      ) : (
        <OwnRequest step={step} request={request} />
      )}
      <KeptList step={step} />
      <Preview step={step} />
    </>
  );
}

const ownRequest: CustomRequest = {
  use: 'custom',
  method: 'POST',
  path: '',
  headers: [],
  body: '{\n  "reference": "{{reference}}",\n  "text": "{{answers}}"\n}',
};

function OwnRequest({ step, request }: { step: StepOf<'http'>; request: CustomRequest }) {
  const { type, set, settle } = useTyping(step);
  const change = (part: Partial<CustomRequest>) => ({ request: { ...request, ...part } });
  return (
    <>
      <Presets step={step} />
      <div className={styles.columns}>
        <Select
          label={t('Method')}
          data={[...httpMethods]}
          value={request.method}
          onChange={(method) => {
            const chosen = httpMethods.find((one) => one === method);
            if (chosen) set(worded('Change method'), change({ method: chosen }));
          }}
        />
        <TemplateInput
          step={step}
          path="request.path"
          label={t('Path')}
          single
          value={request.path}
          onChange={(path) => type('request.path', change({ path }))}
        />
      </div>
      <HeaderList
        stepId={step.id}
        headers={request.headers}
        onType={(index, headers) => type(`request.headers.${index}`, change({ headers }))}
        onSet={(label, headers) => set(label, change({ headers }))}
        onSettle={settle}
      />
      <TemplateInput
        step={step}
        path="request.body"
        label={t('Body')}
        description={t('JSON. Variables stand inside quotes.')}
        rows={8}
        value={request.body}
        onChange={(body) => type('request.body', change({ body }))}
      />
      {request.markup && request.markup.length > 0 ? (
        <p className={styles.hint}>
          {t('What visitors write is escaped in {{places}}, which the receiver reads as markup.', {
            places: request.markup.map(({ path }) => quoted(path)).join(', '),
          })}
        </p>
      ) : null}
    </>
  );
}

function Presets({ step }: { step: StepOf<'http'> }) {
  const { set } = useTyping(step);
  const [chosen, setChosen] = useState<string | null>(null);
  const editor = useEditorApi();
  const presets = requestPresets(editor.firstTexts());
  const preset = presets.find(({ id }) => id === chosen);
  return (
    <>
      <Select
        label={t('Start from')}
        placeholder={t('A system you use')}
        data={presets.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        onChange={(id) => {
          setChosen(id);
          const found = presets.find((one) => one.id === id);
          if (found)
            set(worded('Fill in {{title}}', { title: found.title }), {
              request: found.request,
              keep: [...found.keep],
            });
        }}
      />
      {preset ? (
        <Notice tone="info">{t('As destination: {{how}}', { how: translate(preset.setUp) })}</Notice>
      ) : null}
    </>
  );
}

function Preview({ step }: { step: StepOf<'http'> }) {
  const flow = useDeferredValue(useFlow());
  const shown = useDeferredValue(step);
  const request = composeRequest(shown, sampleFacts(flow), '2026-01-01T12:00:00.000Z');
  return (
    <section className={styles.section}>
      <h3>
        {t('What is sent')} <small>{t('with sample answers')}</small>
      </h3>
      <div className={styles.mail}>
        {request ? (
          <PostView
            title={`${request.method} ${request.path || t('the address')}`}
            to={step.destination?.name ?? t('Nowhere yet')}
            headers={request.headers}
            body={request.body}
          />
        ) : (
          <p className={styles.empty}>{t('The body is no JSON yet.')}</p>
        )}
      </div>
    </section>
  );
}
