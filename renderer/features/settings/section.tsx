import { type FormEvent, type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** One settings form: a heading, a sentence on what it is for, fields, and its end. */
export function Section({ title, intro, onSubmit, children, end }: SectionProps) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    // The app's own messages stand at the fields, in its words; the browser's bubbles would hide them.
    <form className={styles.section} aria-labelledby={id} onSubmit={submit} noValidate>
      <div className={styles.body}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <p className={styles.intro}>{intro}</p>
        </div>
        {children}
      </div>
      {end}
    </form>
  );
}

interface SectionProps {
  readonly title: string;
  readonly intro: ReactNode;
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
  readonly end?: ReactNode;
}
