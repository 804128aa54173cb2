import { Button } from '@mantine/core';
import { t } from '../../language/language.ts';
import { useClient } from '../../platform/client.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useEditor, useEditorApi } from './editor-context.tsx';
import styles from './panels.module.css';

/** Another window saved the flow while this one has changes: a person decides, nothing is lost meanwhile. */
export function ConflictBanner() {
  const editor = useEditorApi();
  const client = useClient();
  const conflict = useEditor((state) => state.save.is === 'conflict');
  if (!conflict) return null;
  const decide = async (how: 'takeOver' | 'keepMine') => {
    const theirs = await client.call('flow.get', {}).catch(() => undefined);
    if (theirs) editor[how](theirs);
  };
  return (
    <div className={styles.banner}>
      <Notice
        tone="warning"
        title={t('This flow was changed in another window')}
        live
        action={
          <span className={styles.choices}>
            <Button variant="default" size="xs" onClick={() => void decide('takeOver')}>
              {t('Load theirs')}
            </Button>
            <Button variant="default" size="xs" onClick={() => void decide('keepMine')}>
              {t('Keep mine')}
            </Button>
          </span>
        }
      >
        {t('Your latest changes are not saved yet. Loading theirs can be undone.')}
      </Notice>
    </div>
  );
}
