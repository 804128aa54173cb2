import type { ReactNode } from 'react';
import styles from './status-line.module.css';

/** The thin line at the bottom of a page: problems at the left, quiet facts at the right. */
export function StatusLine({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  return (
    <footer className={styles.line} data-part="">
      <div className={styles.start}>{children}</div>
      <div className={styles.end}>{end}</div>
    </footer>
  );
}
