import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import styles from './note-card.module.css';

/** A comment on the canvas, as a slip of paper. */
export function NoteCard({ step, selected }: { step: StepOf<'note'>; selected: boolean | undefined }) {
  const { name, text, color } = step;
  return (
    <div className={[styles.note, styles[color], selected && styles.selected].filter(Boolean).join(' ')}>
      {name !== '' && !/^Note( \d+)?$/.test(name) ? <strong>{name}</strong> : null}
      <p>{text.trim() === '' ? <em>{t('Nothing written yet')}</em> : text}</p>
    </div>
  );
}
