import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** The bar at the top of a page: its one h1, what state it is in, and its actions at the right. */
export function PageHeader({ title, children, actions }: PageHeaderProps) {
  return (
    <header className={styles.header} data-part="">
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {children}
      <div className={styles.space} />
      {actions}
    </header>
  );
}

interface PageHeaderProps {
  readonly title: string;
  /** Chips that tell the state of the page's subject. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}
