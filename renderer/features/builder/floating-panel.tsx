import { CloseButton } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { t } from '../../language/language.ts';
import { useEditorApi } from './editor-context.tsx';
import styles from './panels.module.css';

/** A panel over the canvas; Escape and its button close it. */
export function FloatingPanel({ title, place, children }: FloatingPanelProps) {
  const editor = useEditorApi();
  const id = useId();
  const close = () => editor.show({ overlay: 'none' });
  return (
    <section
      className={`${styles.panel} ${styles[place]}`}
      aria-labelledby={id}
      data-part='[role="treeitem"][tabindex="0"], input'
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <CloseButton size="sm" aria-label={t('Close {{title}}', { title })} onClick={close} />
      </div>
      {children}
    </section>
  );
}

interface FloatingPanelProps {
  readonly title: string;
  readonly place: 'bottom' | 'top' | 'left';
  readonly children: ReactNode;
}
