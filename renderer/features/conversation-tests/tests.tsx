import { Button } from '@mantine/core';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react';
import { t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import styles from './tests.module.css';

const TestsDrawer = lazy(async () => ({ default: (await import('./tests-drawer.tsx')).TestsDrawer }));
const GateDialog = lazy(async () => ({ default: (await import('./gate-dialog.tsx')).GateDialog }));

/** The button with how the tests stand, and what it opens. */
export function Tests({ shows, onShow, onPublish, ...drawer }: TestsProps) {
  return (
    <>
      <Button variant="default" onClick={() => onShow('tests')}>
        {t('Tests')}
        <Standing />
      </Button>
      <Suspense fallback={null}>
        {shows === 'tests' ? <TestsDrawer {...drawer} onClose={() => onShow('nothing')} /> : null}
        {shows === 'gate' ? (
          <GateDialog
            onTests={() => onShow('tests')}
            onPublish={onPublish}
            onClose={() => onShow('nothing')}
          />
        ) : null}
      </Suspense>
    </>
  );
}

interface TestsProps extends Omit<ComponentProps<typeof TestsDrawer>, 'onClose'> {
  /** `gate`: publishing was refused because tests fail. */
  readonly shows: 'nothing' | 'tests' | 'gate';
  readonly onShow: (what: 'nothing' | 'tests') => void;
  /** Publishes although tests fail. */
  readonly onPublish: (reason: string) => void;
}

/** The page stands before the engine is loaded for this; milliseconds. */
const firstRunAfter = 1_200;

function Standing() {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), firstRunAfter);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useCall('tests.run', {}, { enabled: due });
  if (!data || data.results.length === 0) return null;
  const failing = data.results.filter(({ passed }) => !passed).length;
  return failing > 0 ? (
    <span className={`${styles.standing} ${styles.bad}`}>
      <span className={styles.words}>{t('{{count}} failing', { count: failing })}</span>
      <span className={styles.number} aria-hidden>
        {failing}
      </span>
      <CircleAlert size={14} aria-hidden />
    </span>
  ) : (
    <span className={`${styles.standing} ${styles.good}`}>
      {data.results.length} <CircleCheck size={14} role="img" aria-label={t('pass')} />
    </span>
  );
}
