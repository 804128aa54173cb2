import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../language/language.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './save-bar.module.css';
import type { Save } from './use-save.ts';

/** The end of a settings form. With unsaved changes it stays in sight and offers to discard them. */
export function SaveBar({ save, dirty, onDiscard, children }: SaveBarProps) {
  return (
    <div className={styles.bar} data-dirty={dirty || undefined}>
      {save.failure ? (
        <Notice tone="bad" live>
          {save.failure}
        </Notice>
      ) : null}
      <div className={styles.row}>
        <Button type="submit" loading={save.busy}>
          {t('Save')}
        </Button>
        {children}
        {dirty ? (
          <Button variant="subtle" color="gray" className={styles.discard} onClick={onDiscard}>
            {t('Discard changes')}
          </Button>
        ) : null}
        <span className={styles.said} aria-live="polite">
          {dirty ? t('Unsaved changes') : null}
          {!dirty && save.saved ? (
            <>
              <Check size={14} aria-hidden /> {t('Saved')}
            </>
          ) : null}
        </span>
      </div>
    </div>
  );
}

interface SaveBarProps {
  readonly save: Save;
  readonly dirty: boolean;
  readonly onDiscard: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}
