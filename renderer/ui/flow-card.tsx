import { Button } from '@mantine/core';
import { CircleAlert, Radio, TriangleAlert } from 'lucide-react';
import { t } from '../language/language.ts';
import { rich } from '../language/rich.tsx';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import styles from './flow-card.module.css';
import { RelativeTime } from './relative-time.tsx';

/** The handoff flow at a glance: live or not, what is unpublished, what is wrong, and the way to it. */
export function FlowCard({ card, primary = false, onOpen }: FlowCardProps) {
  return (
    <Card
      title={t('Handoff flow')}
      aside={<Status published={card.published} />}
      footer={
        <Button variant={primary ? 'filled' : 'default'} onClick={onOpen}>
          {t('Go to handoff flow')}
        </Button>
      }
    >
      <p className={styles.name}>
        <span>{card.name}</span>
        {card.published ? (
          <span>{rich('published <when/>', { when: <RelativeTime at={card.published.at} /> })}</span>
        ) : null}
      </p>
      {card.published ? null : (
        <p className={styles.hint}>{t('Publish it, and conversations are handed off the way it says.')}</p>
      )}
      {card.published && card.changes.length > 0 ? <Changes changes={card.changes} /> : null}
      <Problems problems={card.problems} />
    </Card>
  );
}

interface FlowCardProps {
  readonly card: FlowFacts;
  /** Going to the flow is the page's one main action. */
  readonly primary?: boolean;
  readonly onOpen: () => void;
}

export interface FlowFacts {
  readonly name: string;
  readonly published: { readonly number: number; readonly at: string } | null;
  readonly changes: readonly string[];
  readonly problems: { readonly errors: number; readonly warnings: number };
}

function Status({ published }: { published: FlowFacts['published'] }) {
  if (!published) return <Chip>{t('Draft, not published')}</Chip>;
  return (
    <Chip tone="good" icon={<Radio size={12} aria-hidden />}>
      {t('Version {{number}} live', { number: published.number })}
    </Chip>
  );
}

const shownChanges = 2;

function Changes({ changes }: { changes: readonly string[] }) {
  const more = changes.length - shownChanges;
  return (
    <div className={styles.changes}>
      <h3>{t('{{count}} unpublished changes', { count: changes.length })}</h3>
      <ul>
        {changes.slice(0, shownChanges).map((change) => (
          <li key={change} title={change}>
            {change}
          </li>
        ))}
        {more > 0 ? <li>{t('and {{more}} more', { more })}</li> : null}
      </ul>
    </div>
  );
}

function Problems({ problems: { errors, warnings } }: { problems: FlowFacts['problems'] }) {
  if (errors + warnings === 0) return null;
  return (
    <p className={styles.problems}>
      {errors > 0 ? (
        <Chip tone="bad" icon={<CircleAlert size={12} aria-hidden />}>
          {t('{{count}} errors to fix before publishing', { count: errors })}
        </Chip>
      ) : null}
      {warnings > 0 ? (
        <Chip tone="warning" icon={<TriangleAlert size={12} aria-hidden />}>
          {t('{{count}} warnings', { count: warnings })}
        </Chip>
      ) : null}
    </p>
  );
}
