import type { ReactNode } from 'react';
import styles from './split.module.css';

/** A list at the left and one of its entries at the right. Narrow windows show one of them at a time. */
export function Split({ list, detail, listName, detailName, detailOpen, back }: SplitProps) {
  return (
    <div className={styles.split} data-detail={detailOpen || undefined}>
      <section className={styles.list} aria-label={listName}>
        {list}
      </section>
      <section className={styles.detail} aria-label={detailName}>
        <div className={styles.back}>{back}</div>
        {detail}
      </section>
    </div>
  );
}

/** From this width on, list and detail stand side by side. */
export const sideBySide = '(min-width: 56.25em)';

interface SplitProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  readonly listName: string;
  readonly detailName: string;
  readonly detailOpen: boolean;
  /** The way back to the list, where only one of them is shown. */
  readonly back: ReactNode;
}
