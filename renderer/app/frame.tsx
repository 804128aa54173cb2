import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { t } from '../language/language.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './frame.module.css';
import { LeaveDialog } from './leave-dialog.tsx';
import { MailBanner } from './mail-banner.tsx';
import { Rail } from './rail.tsx';

/** What stays while pages change: the rail, the main region, the banner and the leave dialog. */
export function Frame({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const page = path.split('/')[1] ?? '';
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    // Keyboard and screen-reader users start at the new page, not at the link that brought them there.
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('Skip to the page')}
      </button>
      <Rail />
      <div className={styles.column}>
        <ConnectionBanner />
        <MailBanner />
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <ErrorBoundary page={page}>{children}</ErrorBoundary>
        </main>
      </div>
      <LeaveDialog />
    </div>
  );
}
