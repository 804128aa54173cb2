import type { KeyboardEvent, ReactNode } from 'react';
import { kindOf, type Step } from '../../../../core/flow/steps.ts';
import { quoted } from '../../../language/formats.ts';
import { t, term } from '../../../language/language.ts';
import { KindTile } from '../kind-look.tsx';
import styles from './outline.module.css';
import type { OutlineActs } from './outline-acts.ts';
import { OutlineMenu } from './outline-menu.tsx';
import { NameInput, TargetSelect } from './row-inputs.tsx';
import type { Row, StepRow, WayRow } from './rows.ts';

/** One line of the outline and, of a step, the lines of its ways out. */
export function OutlineRow(props: OutlineRowProps) {
  const { row, isActive, isSelected, isEditing, onFocus, onKeyDown, children } = props;
  return (
    <div
      role="treeitem"
      data-row={row.key}
      tabIndex={isActive ? 0 : -1}
      className={styles.item}
      aria-label={labelOf(row)}
      aria-level={row.is === 'step' ? 1 : 2}
      {...(row.is === 'step' ? { 'aria-selected': isSelected } : {})}
      {...(row.is === 'step' && row.ways.length > 0 ? { 'aria-expanded': true } : {})}
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        event.stopPropagation();
        onFocus();
      }}
      onKeyDown={(event) => {
        // What is typed into a field of the line, or chosen in its menu, is not meant for the tree.
        if (event.target === event.currentTarget) onKeyDown(event);
      }}
    >
      {row.is === 'step' ? (
        <StepLine {...props} row={row} isEditing={isEditing} />
      ) : (
        <WayLine {...props} row={row} />
      )}
      {children ? (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items, for which HTML has no element
        <div role="group" className={styles.ways}>
          {children}
        </div>
      ) : null}
    </div>
  );
}

export interface OutlineRowProps {
  readonly row: Row;
  readonly acts: OutlineActs;
  readonly steps: readonly Step[];
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly menuOpen: boolean;
  readonly onMenu: (open: boolean) => void;
  readonly onEdit: () => void;
  readonly onFocus: () => void;
  readonly onDone: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children?: ReactNode;
}

function StepLine({ row, isEditing, isSelected, acts, onDone, ...rest }: OutlineRowProps & { row: StepRow }) {
  const { step } = row;
  return (
    <div className={isSelected ? styles.selected : styles.line}>
      <KindTile kind={step.kind} size={20} />
      {isEditing ? (
        <NameInput step={step} onDone={onDone} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; keys do the same on the line itself
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <span className={styles.words} onClick={() => acts.open(row)} onDoubleClick={rest.onEdit}>
          <strong>{step.name || t('No name')}</strong>
          <small>{term(kindOf(step).title)}</small>
        </span>
      )}
      <OutlineMenu row={row} acts={acts} onDone={onDone} {...rest} />
    </div>
  );
}

function WayLine({ row, isEditing, acts, onDone, steps, ...rest }: OutlineRowProps & { row: WayRow }) {
  return (
    <div className={styles.line}>
      <span className={styles.label}>{term(row.outlet.label) || t('no name')}</span>
      {isEditing ? (
        <TargetSelect row={row} steps={steps} acts={acts} onDone={onDone} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; keys do the same on the line itself
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <span className={styles.target} onClick={rest.onEdit}>
          {row.target ? row.target.name || t('No name') : <em>{t('not connected')}</em>}
        </span>
      )}
      <OutlineMenu row={row} acts={acts} onDone={onDone} {...rest} />
    </div>
  );
}

function labelOf(row: Row): string {
  if (row.is === 'step') return `${term(kindOf(row.step).title)} ${quoted(row.step.name)}`;
  const { outlet, target } = row;
  return `${term(outlet.label) || t('no name')}: ${target ? t('leads to “{{name}}”', { name: target.name }) : t('not connected')}`;
}
