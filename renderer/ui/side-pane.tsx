import { useDebouncedCallback } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { t } from '../language/language.ts';
import styles from './side-pane.module.css';

const step = 16;
/** Between two keys of one change; in milliseconds. */
const rest = 300;

/** A pane at the right side of a page that can be made wider and narrower, by dragging its edge or with arrow keys. */
export function SidePane({ label, width, min, max, hidden = false, onResize, children }: SidePaneProps) {
  const [dragged, setDragged] = useState<number | undefined>();
  const shown = dragged ?? width;
  const within = (wanted: number) => Math.round(Math.min(max, Math.max(min, wanted)));
  // A key held down is one change, told when it ends: what comes back in between would be behind it already.
  const keep = useDebouncedCallback(
    (wanted: number) => {
      setDragged(undefined);
      onResize(wanted);
    },
    { delay: rest, flushOnUnmount: true },
  );
  const drag = (event: PointerEvent<HTMLElement>) => {
    const begin = event.clientX;
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    const at = (clientX: number) => within(width + begin - clientX);
    edge.onpointermove = (move) => setDragged(at(move.clientX));
    edge.onpointerup = edge.onpointercancel = (up) => {
      edge.onpointermove = edge.onpointerup = edge.onpointercancel = null;
      setDragged(undefined);
      onResize(at(up.clientX));
    };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? step : event.key === 'ArrowRight' ? -step : 0;
    if (by === 0) return;
    setDragged(within(shown + by));
    keep(within(shown + by));
  };
  return (
    <aside
      className={styles.pane}
      style={{ flexBasis: shown }}
      aria-label={label}
      hidden={hidden}
      data-part="input, textarea, button"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr> */}
      <div
        className={styles.edge}
        role="separator"
        aria-orientation="vertical"
        aria-label={t('Width of {{label}}', { label })}
        aria-valuenow={shown}
        aria-valuemin={min}
        aria-valuemax={max}
        tabIndex={0}
        onPointerDown={drag}
        onKeyDown={onKeyDown}
      />
      {children}
    </aside>
  );
}

interface SidePaneProps {
  readonly label: string;
  /** All widths in CSS pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** Kept alive but not shown. */
  readonly hidden?: boolean;
  readonly onResize: (width: number) => void;
  readonly children: ReactNode;
}
