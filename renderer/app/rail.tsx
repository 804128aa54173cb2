import { House, Inbox, type LucideIcon, MessageSquareText, Settings, Workflow } from 'lucide-react';
import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import { type Said, say, t } from '../language/language.ts';
import { rich } from '../language/rich.tsx';
import { useCall } from '../platform/client.tsx';
import styles from './rail.module.css';

/** The way between pages. */
export function Rail() {
  const [path] = useLocation();
  const unsentId = useId();
  return (
    <nav className={styles.rail} aria-label={t('Pages')} data-part="[aria-current]">
      <span className={styles.mark} aria-hidden>
        H
      </span>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.to} className={place.last ? styles.last : styles.item}>
            <Link
              href={place.to}
              className={styles.place}
              aria-describedby={place.to === '/handoffs' ? unsentId : undefined}
              aria-current={isWithin(path, place.section) ? 'page' : undefined}
            >
              <place.icon size={18} strokeWidth={1.7} aria-hidden />
              {t(place.label)}
            </Link>
            {place.to === '/handoffs' ? <Unsent id={unsentId} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many mails and messages have not got out, always in sight. */
function Unsent({ id }: { id: string }) {
  const { data } = useCall('mail.health', {});
  if (!data) return null;
  const { waiting, failed, inDoubt } = data.counts;
  const unsent = waiting + failed + inDoubt;
  if (unsent === 0) return null;
  return (
    <span id={id} className={styles.count}>
      {rich('{{number}} <hidden>unsent</hidden>', {
        number: unsent > 99 ? '99+' : String(unsent),
        hidden: (words) => <span className="visually-hidden">{words}</span>,
      })}
    </span>
  );
}

interface Place {
  readonly to: string;
  readonly section: string;
  readonly label: Said;
  readonly icon: LucideIcon;
  readonly last?: boolean;
}

const places: readonly Place[] = [
  { to: '/', section: '/', label: say('Home'), icon: House },
  { to: '/flow', section: '/flow', label: say('Flow'), icon: Workflow },
  { to: '/handoffs', section: '/handoffs', label: say('Handoffs'), icon: MessageSquareText },
  { to: '/captured', section: '/captured', label: say('Captured'), icon: Inbox },
  { to: '/settings/support', section: '/settings', label: say('Settings'), icon: Settings, last: true },
];

function isWithin(path: string, section: string): boolean {
  return section === '/' ? path === '/' : path === section || path.startsWith(`${section}/`);
}
