import {
  CircleAlert,
  CircleStop,
  ClipboardList,
  Clock,
  Ear,
  Hash,
  type LucideIcon,
  Mail,
  MessageSquare,
  Play,
  Split,
  StickyNote,
  Tag,
  TriangleAlert,
  Webhook,
} from 'lucide-react';
import type { StepKind } from '../../../core/flow/steps.ts';
import styles from './kind-look.module.css';

export const kindIcons: Readonly<Record<StepKind, LucideIcon>> = {
  start: Play,
  trigger: Ear,
  message: MessageSquare,
  collect: ClipboardList,
  branch: Split,
  hours: Clock,
  'set-value': Tag,
  email: Mail,
  slack: Hash,
  http: Webhook,
  end: CircleStop,
  note: StickyNote,
};

/**
 * The icons of cards, drawn once for all of them. A large flow shows hundreds of icons, and pointing at a drawing is much
 * cheaper than drawing it again. Stands on the page once, beside the cards.
 */
export function CardIcons() {
  return (
    <svg className={styles.sprite} aria-hidden>
      {Object.entries({ ...kindIcons, error: CircleAlert, warning: TriangleAlert }).map(([name, Icon]) => (
        <Icon key={name} id={`card-icon-${name}`} size={name in kindIcons ? 16 : 14} />
      ))}
    </svg>
  );
}

/** One of {@link CardIcons}; `inset` is the room around it, in pixels. */
export function CardIcon({ name, inset = 0, className = '' }: CardIconProps) {
  const size = name === 'error' || name === 'warning' ? 14 : 16;
  return (
    <svg className={className} width={size + 2 * inset} height={size + 2 * inset} aria-hidden>
      <use href={`#card-icon-${name}`} x={inset} y={inset} />
    </svg>
  );
}

interface CardIconProps {
  readonly name: StepKind | 'error' | 'warning';
  readonly inset?: number;
  readonly className?: string;
}

/** {@link KindTile} for cards. */
export function CardTile({ kind }: { kind: StepKind }) {
  return <CardIcon name={kind} inset={6} className={`${styles.tile} ${styles[kind]}`} />;
}

/** The coloured square that tells the kind of a step. Decorative: the kind stands beside it in words. */
export function KindTile({ kind, size = 28 }: { kind: StepKind; size?: 20 | 28 | 34 }) {
  const Icon = kindIcons[kind];
  return (
    <span className={`${styles.tile} ${styles[`size${size}`]} ${styles[kind]}`} aria-hidden>
      <Icon size={size === 20 ? 12 : 16} strokeWidth={2} />
    </span>
  );
}
