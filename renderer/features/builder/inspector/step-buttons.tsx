import { Button } from '@mantine/core';
import { Copy, Trash2 } from 'lucide-react';
import { t } from '../../../language/language.ts';
import { useActions } from '../actions-context.tsx';
import styles from './inspector.module.css';

/** What can be done with the selected steps, whatever they are. */
export function StepButtons() {
  const actions = useActions();
  return (
    <div className={styles.buttons}>
      <Button
        variant="default"
        size="xs"
        leftSection={<Copy size={14} aria-hidden />}
        onClick={actions.duplicate}
      >
        {t('Duplicate')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<Trash2 size={14} aria-hidden />}
        onClick={actions.removeSelected}
      >
        {t('Remove')}
      </Button>
    </div>
  );
}
