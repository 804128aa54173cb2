import { House, Inbox, type LucideIcon, MessageSquareText, Settings, Workflow } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import styles from './rail.module.css';

/** The way between pages. */
export function Rail() {
  const [path] = useLocation();
  return (
    <nav className={styles.rail} aria-label="Pages">
      <span className={styles.mark} aria-hidden>
        H
      </span>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.to} className={place.last ? styles.last : undefined}>
            <Link
              href={place.to}
              className={styles.place}
              aria-current={isWithin(path, place.section) ? 'page' : undefined}
            >
              <place.icon size={18} strokeWidth={1.7} aria-hidden />
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Place {
  readonly to: string;
  readonly section: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly last?: boolean;
}

const places: readonly Place[] = [
  { to: '/', section: '/', label: 'Home', icon: House },
  { to: '/flow', section: '/flow', label: 'Flow', icon: Workflow },
  { to: '/handoffs', section: '/handoffs', label: 'Handoffs', icon: MessageSquareText },
  { to: '/captured', section: '/captured', label: 'Captured', icon: Inbox },
  { to: '/settings/support', section: '/settings', label: 'Settings', icon: Settings, last: true },
];

function isWithin(path: string, section: string): boolean {
  return section === '/' ? path === '/' : path === section || path.startsWith(`${section}/`);
}
