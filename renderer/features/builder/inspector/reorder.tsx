import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react';
import { type DragEvent, type MouseEvent, useState } from 'react';
import { t } from '../../../language/language.ts';
import { useAnnounce } from '../../../platform/announce.tsx';
import styles from './inspector.module.css';

/**
 * Dragging the entries of one list: `target` goes on the entry, `grip` on its handle. `type` keeps lists apart, so that a
 * rule cannot be dropped among fields.
 */
export function useDragging(type: string, index: number, onMove: (from: number, to: number) => void) {
  const [over, setOver] = useState(false);
  return {
    target: {
      'data-over': over,
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes(type)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        setOver(false);
        if (!event.dataTransfer.types.includes(type)) return;
        event.preventDefault();
        onMove(Number(event.dataTransfer.getData(type)), index);
      },
    },
    grip: {
      onDragStart(event: DragEvent) {
        event.dataTransfer.setData(type, String(index));
        event.dataTransfer.effectAllowed = 'move';
      },
    },
  };
}

/** The handle to drag an entry by. For the mouse only: keys have the arrows beside it. */
export function Grip({ onDragStart }: { onDragStart: (event: DragEvent) => void }) {
  return (
    <span
      className={styles.grip}
      draggable
      aria-hidden
      title={t('Drag to another place')}
      onDragStart={onDragStart}
    >
      <GripVertical size={14} />
    </span>
  );
}

/** Moves an entry of an ordered list up and down, and removes it. The focus goes along with the entry. */
export function MoveTools({ name, index, count, onMove, onRemove }: MoveToolsProps) {
  const announce = useAnnounce();
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLElement>) => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    const list = event.currentTarget.closest('ol');
    const tool = event.currentTarget.dataset.tool;
    onMove(index, to);
    announce(t('{{name}} is now {{place}} of {{all}}.', { name, place: to + 1, all: count }));
    requestAnimationFrame(() =>
      list?.children[to]?.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus(),
    );
  };
  return (
    <>
      <Tool tool="up" label={t('Move {{name}} up', { name })} off={index === 0} onClick={move(-1)} />
      <Tool
        tool="down"
        label={t('Move {{name}} down', { name })}
        off={index === count - 1}
        onClick={move(1)}
      />
      <Tool tool="remove" label={t('Remove {{name}}', { name })} onClick={onRemove} />
    </>
  );
}

interface MoveToolsProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: () => void;
}

const icons = { up: ChevronUp, down: ChevronDown, remove: X };

function Tool({ tool, label, off = false, onClick }: ToolProps) {
  const Icon = icons[tool];
  return (
    // Not `disabled`: the focus would be lost when an entry arrives at the end of its list.
    <ActionIcon
      variant="subtle"
      color="gray"
      size={26}
      data-tool={tool}
      data-disabled={off}
      aria-disabled={off}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={14} aria-hidden />
    </ActionIcon>
  );
}

interface ToolProps {
  readonly tool: keyof typeof icons;
  readonly label: string;
  readonly off?: boolean;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}
