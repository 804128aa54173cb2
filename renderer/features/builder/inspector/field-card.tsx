import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react';
import type { DragEvent, ReactNode } from 'react';
import type { Field } from '../../../../core/flow/steps/collect.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { FieldForm } from './field-form.tsx';
import { fieldTypeWords } from './field-type-words.ts';
import styles from './inspector.module.css';

const dragType = 'application/x-handoff-field';

/** One field of a form: a line to drag and open, and its settings below. */
export function FieldCard(props: FieldCardProps) {
  const { step, field, index, open, over, onOpen, onChange, onMove, onOver, onDropped, onRemove } = props;
  const name = field.label || field.key;
  const dragging = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes(dragType)) return;
      event.preventDefault();
      onOver(index);
    },
    onDragLeave: () => onOver(undefined),
    onDrop(event: DragEvent) {
      onOver(undefined);
      const from = Number(event.dataTransfer.getData(dragType));
      if (event.dataTransfer.types.includes(dragType)) onDropped(from);
    },
  };
  return (
    <li className={styles.card} data-path={`fields.${index}`} data-over={over} {...dragging}>
      <div className={styles.cardHead}>
        <span
          className={styles.grip}
          draggable
          aria-hidden
          title="Drag to another place"
          onDragStart={(event) => {
            event.dataTransfer.setData(dragType, String(index));
            event.dataTransfer.effectAllowed = 'move';
          }}
        >
          <GripVertical size={14} />
        </span>
        <button type="button" className={styles.opener} aria-expanded={open} onClick={onOpen}>
          <strong>{name}</strong>
          <small>
            {fieldTypeWords[field.type]}
            {field.required ? '' : ', optional'}
          </small>
        </button>
        <Tool label={`Move ${name} up`} disabled={index === 0} onClick={() => onMove(index - 1)}>
          <ChevronUp size={14} aria-hidden />
        </Tool>
        <Tool
          label={`Move ${name} down`}
          disabled={index === step.fields.length - 1}
          onClick={() => onMove(index + 1)}
        >
          <ChevronDown size={14} aria-hidden />
        </Tool>
        <Tool label={`Remove ${name}`} onClick={onRemove}>
          <X size={14} aria-hidden />
        </Tool>
      </div>
      {open ? <FieldForm step={step} field={field} index={index} onChange={onChange} /> : null}
    </li>
  );
}

interface FieldCardProps {
  readonly step: StepOf<'collect'>;
  readonly field: Field;
  readonly index: number;
  readonly open: boolean;
  /** Something is being dragged over it. */
  readonly over: boolean;
  readonly onOpen: () => void;
  /** The changed field, and the property that was typed in. */
  readonly onChange: (field: Field, key: keyof Field) => void;
  readonly onMove: (to: number) => void;
  readonly onOver: (index: number | undefined) => void;
  /** A field from that place was dropped on this one. */
  readonly onDropped: (from: number) => void;
  readonly onRemove: () => void;
}

function Tool({ label, disabled = false, onClick, children }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={26}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}
