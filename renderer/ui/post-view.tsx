import type { ReactNode } from 'react';
import { t } from '../language/language.ts';
import styles from './mail-view.module.css';

/** What is posted to a destination: where to, with which headers, and the body. */
export function PostView({ title, to, headers = [], body, notice }: PostViewProps) {
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.subject}>{title}</h2>
        <dl className={styles.headers}>
          <div>
            <dt>{t('To')}</dt>
            <dd>{to}</dd>
          </div>
          {headers.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {notice}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section className={styles.plain} aria-label={t('What is posted')} tabIndex={0}>
        <pre>{indented(body)}</pre>
      </section>
    </div>
  );
}

interface PostViewProps {
  readonly title: string;
  readonly to: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
  readonly notice?: ReactNode;
}

/** JSON on lines of its own, for reading; anything else as it is. */
function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
