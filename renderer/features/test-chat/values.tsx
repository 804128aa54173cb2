import type { ConversationView } from '../../../contract/views.ts';
import { originsOf } from '../../../core/engine/trace.ts';
import { quoted } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { rich } from '../../language/rich.tsx';
import { useCall } from '../../platform/client.tsx';
import { stepName } from './flow-words.ts';
import styles from './trace.module.css';

/** What is known at this moment of the conversation, and where it came from. */
export function Values({ view, onStep }: ValuesProps) {
  const { data: flow } = useCall('conversations.flow', { id: view.id });
  const origins = originsOf(view.log, view.values);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className={styles.trace} aria-label={t('Values')} tabIndex={0}>
      {origins.length === 0 && view.reference === '' ? (
        <p className={styles.nothing}>
          {t('What the visitor answers will be here, with where it came from.')}
        </p>
      ) : null}
      <dl className={styles.values} aria-label={t('Collected values')}>
        {view.reference === '' ? null : (
          <div>
            <dt>
              {t('Handoff number')} <code>reference</code>
            </dt>
            <dd>{view.reference}</dd>
          </div>
        )}
        {origins.map(({ key, label, value, stepId, message }) => (
          <div key={key}>
            <dt>
              {label} <code>{key}</code>
            </dt>
            <dd>{value || <span className={styles.skipped}>{t('empty')}</span>}</dd>
            {stepId === undefined ? null : (
              <dd className={styles.origin}>
                {rich('from <step/>', {
                  step: (
                    <button type="button" title={t('Show on the canvas')} onClick={() => onStep(stepId)}>
                      {stepName(flow, stepId)}
                    </button>
                  ),
                })}
                {message === undefined ? null : <span title={message}> {quoted(message)}</span>}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ValuesProps {
  readonly view: ConversationView;
  /** Shows the step on the canvas. */
  readonly onStep: (stepId: string) => void;
}
