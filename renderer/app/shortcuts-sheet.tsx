import { Modal } from '@mantine/core';
import { t, translate } from '../language/language.ts';
import { type Command, useCommands } from '../platform/commands.tsx';
import { shortcutWords } from '../platform/shortcut.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import styles from './shortcuts-sheet.module.css';

/** Every key of the page on screen, by what it does. Made from the commands themselves, so it cannot be out of date. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  useReturnFocus();
  const commands = useCommands()
    .list()
    .filter(({ shortcuts }) => (shortcuts?.length ?? 0) > 0);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Keys')}
      size={760}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className={styles.sheet} tabIndex={0} aria-label={t('All keys')}>
        <div className={styles.groups}>
          {[...Map.groupBy(commands, ({ group }) => translate(group))].map(([group, members]) => (
            <Keys key={group} group={group} commands={members} />
          ))}
        </div>
      </section>
    </Modal>
  );
}

function Keys({ group, commands }: { group: string; commands: readonly Command[] }) {
  return (
    <section className={styles.group}>
      <h3>{group}</h3>
      <dl>
        {commands.map(({ id, title, shortcuts }) => (
          <div key={id} className={styles.line}>
            <dt>{translate(title)}</dt>
            <dd>
              {shortcuts?.filter(isDistinct).map((shortcut) => (
                <kbd key={shortcut} className={styles.keys}>
                  {shortcutWords(shortcut)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Several shortcuts may stand for the same key on different keyboards; one of them is enough to read. */
function isDistinct(shortcut: string, index: number, all: readonly string[]): boolean {
  return index === 0 || !sameKeys.has(`${all[0]} ${shortcut}`);
}

const sameKeys = new Set(['mod+= mod++', 'shift+1 !', 'shift+2 @']);
