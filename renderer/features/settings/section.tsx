import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './section.module.css';

/** One settings form: a heading, a sentence on what it is for, fields, and its end. */
export function Section({ title, intro, onSubmit, refusals = 0, children, end }: SectionProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    // The app's own messages stand at the fields, in its words; the browser's bubbles would hide them.
    <form ref={form} className={styles.section} aria-labelledby={id} onSubmit={submit} noValidate>
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
  /** Each time it grows, the first field with an error gets the focus. */
  readonly refusals?: number;
  readonly children: ReactNode;
  readonly end?: ReactNode;
}
