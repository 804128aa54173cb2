import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A sentence or two that must be seen. `live` speaks it when it appears. */
export function Notice({ tone, title, live = false, action, children }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon size={16} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {action}
    </div>
  );
}

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warning' | 'bad';
  readonly title?: ReactNode;
  readonly live?: boolean;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

const icons = { info: Info, good: CircleCheck, warning: TriangleAlert, bad: CircleAlert };
