import { CircleCheck } from 'lucide-react';
import type { HandoffView } from '../../../contract/views.ts';
import { dateWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Delivery } from './delivery.tsx';
import { DoneButton } from './done-button.tsx';
import { EraseButton } from './erase-button.tsx';
import styles from './handoff-detail.module.css';

/** One handoff: what was answered, what became of each mail, what was said. */
export function HandoffDetail({ id, onErased }: { id: string; onErased: () => void }) {
  const handoff = useCall('handoffs.get', { id });
  return <Loaded query={handoff}>{(data) => <Detail handoff={data} onErased={onErased} />}</Loaded>;
}

function Detail({ handoff, onErased }: { handoff: HandoffView; onErased: () => void }) {
  return (
    <div className={styles.detail}>
      <header className={styles.head}>
        <h2>{handoff.reference}</h2>
        {handoff.test ? <Chip>{t('Test')}</Chip> : null}
        {handoff.doneAt === null ? null : (
          <Chip tone="good" icon={<CircleCheck size={12} aria-hidden />}>
            {t('Done')}
          </Chip>
        )}
        <span className={styles.quiet}>
          <RelativeTime at={handoff.createdAt} />, {handoff.flowName},{' '}
          {handoff.version === null ? t('draft') : t('version {{version}}', { version: handoff.version })}
        </span>
        <div className={styles.acts}>
          <DoneButton handoff={handoff} />
          <EraseButton handoff={handoff} onErased={onErased} />
        </div>
      </header>
      <Answers answers={handoff.answers} />
      {handoff.deliveries.map((delivery) => (
        <Delivery key={delivery.id} delivery={delivery} handoffId={handoff.id} />
      ))}
      {handoff.deliveries.length === 0 ? (
        <Card title={t('Sending')}>
          <p className={styles.quiet}>{t('This flow sent nothing for this handoff.')}</p>
        </Card>
      ) : null}
      <Transcript lines={handoff.transcript} />
    </div>
  );
}

function Answers({ answers }: { answers: HandoffView['answers'] }) {
  return (
    <Card title={t('Answers')}>
      {answers.length === 0 ? (
        <p className={styles.quiet}>{t('The visitor was asked for nothing.')}</p>
      ) : null}
      <dl className={styles.answers}>
        {answers.map((answer) => (
          <div key={answer.key}>
            <dt>{answer.label}</dt>
            <dd>{answer.value || <span className={styles.quiet}>{t('not given')}</span>}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Transcript({ lines }: { lines: HandoffView['transcript'] }) {
  return (
    <Card title={t('Transcript')}>
      <ol className={styles.transcript}>
        {lines.map((line, index) => (
          // A transcript never changes once recorded, so the position is the line's identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: recorded lines do not move
          <li key={index} data-from={line.from}>
            <span className={styles.speaker}>
              {line.from === 'visitor' ? t('Visitor') : t('Bot')}{' '}
              <time dateTime={line.at}>{dateWords(line.at, { timeStyle: 'short' })}</time>
            </span>
            <p>{line.text}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
