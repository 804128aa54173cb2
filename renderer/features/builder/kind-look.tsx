import {
  CircleStop,
  ClipboardList,
  Ear,
  type LucideIcon,
  Mail,
  MessageSquare,
  Play,
  Split,
} from 'lucide-react';
import type { StepKind } from '../../../core/flow/steps.ts';
import styles from './kind-look.module.css';

export const kindIcons: Readonly<Record<StepKind, LucideIcon>> = {
  start: Play,
  trigger: Ear,
  message: MessageSquare,
  collect: ClipboardList,
  branch: Split,
  email: Mail,
  end: CircleStop,
};

/** The coloured square that tells the kind of a step. Decorative: the kind stands beside it in words. */
export function KindTile({ kind, size = 28 }: { kind: StepKind; size?: 20 | 28 | 34 }) {
  const Icon = kindIcons[kind];
  return (
    <span className={`${styles.tile} ${styles[`size${size}`]} ${styles[kind]}`} aria-hidden>
      <Icon size={size === 20 ? 12 : 16} strokeWidth={2} />
    </span>
  );
}
