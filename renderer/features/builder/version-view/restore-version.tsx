import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import type { Editor, OpenedVersion } from '../editor.ts';
import styles from './version-bar.module.css';

/** Makes the version the draft, as one change; what it replaced is one click away. */
export function restoreVersion(editor: Editor, { published: { number }, flow }: OpenedVersion): void {
  const label = worded('Restore version {{number}}', { number });
  if (!editor.edit(label, [{ do: 'setFlow', flow }]))
    return tell(t('The draft is the same as version {{number}} already.', { number }));
  const id = 'restored-version';
  const restored = editor.flow();
  tell(
    <span className={styles.restored}>
      {t('Version {{number}} is the draft now.', { number })}
      <Button
        variant="default"
        size="compact-xs"
        onClick={() => {
          notifications.hide(id);
          // With edits since then, Undo would take back one of those.
          if (editor.flow() === restored) editor.undo();
        }}
      >
        {t('Undo')}
      </Button>
    </span>,
    id,
  );
}

function tell(message: React.ReactNode, id = 'version-is-draft'): void {
  notifications.show({
    id,
    position: 'top-center',
    message,
    color: 'accent',
    autoClose: 8_000,
    closeButtonProps: { 'aria-label': t('Close message') },
  });
}
