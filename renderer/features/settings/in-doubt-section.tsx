import { Radio } from '@mantine/core';
import { SendingSettings } from '../../../core/settings.ts';
import { t } from '../../language/language.ts';
import { useAct } from '../../platform/client.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './section.module.css';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';

/** Settings > Email: what becomes of something nobody can tell whether it arrived. */
export function InDoubtSection({ sending }: { sending: SendingSettings }) {
  const save = useSave();
  const act = useAct('settings.saveSending');
  const choose = (value: string) => {
    const inDoubt = SendingSettings.shape.inDoubt.parse(value);
    void save.run(() => act.mutateAsync({ ...sending, inDoubt }));
  };
  return (
    <Section
      title={t('In doubt')}
      intro={t(
        'When the connection breaks after a message has left, nobody can tell whether it arrived. What you choose here applies at once.',
      )}
    >
      {save.failure ? <Notice tone="bad">{save.failure}</Notice> : null}
      <Radio.Group
        label={t('Then')}
        value={act.isPending ? (act.variables?.inDoubt ?? sending.inDoubt) : sending.inDoubt}
        onChange={choose}
      >
        <div className={styles.choices}>
          <Radio
            value="send-again"
            label={t('Send it once more')}
            aria-label={t('Send it once more')}
            description={t(
              'With the same Message-ID and reference number, so that your team can tell. It may come twice, but no visitor is lost.',
            )}
          />
          <Radio
            value="ask"
            label={t('Ask me')}
            aria-label={t('Ask me')}
            description={t(
              'It waits in Handoffs as in doubt, until somebody says that it arrived or sends it again.',
            )}
          />
        </div>
      </Radio.Group>
    </Section>
  );
}
