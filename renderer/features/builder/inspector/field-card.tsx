import type { Field } from '../../../../core/flow/steps/collect.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { FieldForm } from './field-form.tsx';
import { fieldTypeWords } from './field-type-words.ts';
import styles from './inspector.module.css';
import { Grip, MoveTools, useDragging } from './reorder.tsx';

/** One field of a form: a line to drag and open, and its settings below. */
export function FieldCard({ step, field, index, open, onOpen, onChange, onMove, onRemove }: FieldCardProps) {
  const name = field.label || field.key;
  const { target, grip } = useDragging('application/x-handoff-field', index, onMove);
  return (
    <li className={styles.card} data-path={`fields.${index}`} {...target}>
      <div className={styles.cardHead}>
        <Grip {...grip} />
        <button type="button" className={styles.opener} aria-expanded={open} onClick={onOpen}>
          <strong>{name}</strong>
          <small>
            {t(fieldTypeWords[field.type])}
            {field.required ? '' : `, ${t('optional')}`}
            {field.askWhen ? `, ${t('sometimes')}` : ''}
          </small>
        </button>
        <MoveTools name={name} index={index} count={step.fields.length} onMove={onMove} onRemove={onRemove} />
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
  readonly onOpen: () => void;
  /** The changed field, and the property that was typed in. */
  readonly onChange: (field: Field, key: keyof Field) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: () => void;
}
