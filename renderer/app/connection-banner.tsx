import { WifiOff } from 'lucide-react';
import { rich } from '../language/rich.tsx';
import { useConnection } from '../platform/client.tsx';
import styles from './connection-banner.module.css';

/** Says so when the app behind this window has stopped answering. */
export function ConnectionBanner() {
  const lost = useConnection() === 'lost';
  return (
    <div role="alert">
      {lost ? (
        <p className={styles.banner}>
          <WifiOff size={16} aria-hidden />
          <span>
            {rich(
              '<b>Lost connection to the app.</b> It may have been closed. Start it again; this window keeps trying and what you saved is safe.',
              { b: (words) => <strong>{words}</strong> },
            )}
          </span>
        </p>
      ) : null}
    </div>
  );
}
