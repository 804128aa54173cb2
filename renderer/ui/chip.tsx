import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type Tone = 'quiet' | 'good' | 'warning' | 'bad';

/** A word or two about a thing's state. Give it an icon where the colour would otherwise carry the meaning. */
export function Chip({ tone = 'quiet', icon, children, title }: ChipProps) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`} title={title}>
      {icon}
      {children}
    </span>
  );
}

interface ChipProps {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}
