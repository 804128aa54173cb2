import { t, translate } from '../language/language.ts';
import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Command, useCommands } from '../platform/commands.tsx';
import { shortcutWords } from '../platform/shortcut.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import styles from './command-palette.module.css';

/** Every command that can be run right now, by a few letters of its name. */
export function CommandPalette({ onClosed }: { onClosed: () => void }) {
  useReturnFocus();
  const commands = useCommands();
  const [[store, spotlight]] = useState(createSpotlight);
  const [groups, setGroups] = useState<SpotlightActionGroupData[]>([]);
  useEffect(() => {
    setGroups(grouped(commands.list(), commands.run));
    spotlight.open();
  }, [commands, spotlight]);
  return (
    <Spotlight
      store={store}
      actions={groups}
      shortcut={null}
      lockScroll={false}
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': t('Commands') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      classNames={{ actionsGroup: styles.group ?? '' }}
      maxHeight={420}
      highlightQuery
      nothingFound={t('No command has that name.')}
      onSpotlightClose={onClosed}
      searchProps={{
        'aria-label': t('Find a command'),
        placeholder: t('Find a command'),
        leftSection: <Search size={16} aria-hidden />,
      }}
    />
  );
}

function grouped(commands: readonly Command[], run: (id: string) => void): SpotlightActionGroupData[] {
  const offered = commands.filter(
    ({ id, on, enabled }) => id !== 'app.commands' && on === undefined && (enabled?.() ?? true),
  );
  return [...Map.groupBy(offered, ({ group }) => translate(group))].map(([group, members]) => ({
    group,
    actions: members.map(({ id, title, shortcuts }) => ({
      id,
      label: translate(title),
      onClick: () => run(id),
      rightSection: shortcuts?.[0] ? (
        <kbd className={styles.keys}>{shortcutWords(shortcuts[0])}</kbd>
      ) : undefined,
    })),
  }));
}
