import { Menu } from '@mantine/core';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  ChevronDown,
  Group,
  type LucideIcon,
  Ungroup,
} from 'lucide-react';
import { type Arrangement, arrangements } from '../../../../core/flow/arrange.ts';
import { t, translate } from '../../../language/language.ts';
import { useCommands } from '../../../platform/commands.tsx';
import { shortcutWords } from '../../../platform/shortcut.ts';
import { insideMain } from '../../../ui/inside-main.ts';
import { useEditor } from '../editor-context.tsx';
import styles from './toolbar.module.css';

const icons: Readonly<Record<Arrangement, LucideIcon>> = {
  left: AlignStartVertical,
  center: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
  'spread-across': AlignHorizontalDistributeCenter,
  'spread-down': AlignVerticalDistributeCenter,
};

/** Lining up, spreading and grouping the selected steps. */
export function ArrangeMenu() {
  const commands = useCommands();
  // Which of them can be done follows from the selection; the menu is drawn with it.
  useEditor((state) => state.selected);
  const offered = new Map(commands.list().map((command) => [command.id, command]));
  const item = (id: string, Icon: LucideIcon) => {
    const command = offered.get(id);
    if (!command) return null;
    const [shortcut] = command.shortcuts ?? [];
    return (
      <Menu.Item
        key={id}
        leftSection={<Icon size={15} aria-hidden />}
        rightSection={shortcut ? <kbd className={styles.keys}>{shortcutWords(shortcut)}</kbd> : undefined}
        disabled={!(command.enabled?.() ?? true)}
        onClick={() => commands.run(id)}
      >
        {translate(command.title)}
      </Menu.Item>
    );
  };
  return (
    <Menu
      position="top"
      width={240}
      withinPortal
      portalProps={insideMain}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button
          type="button"
          className={styles.tool}
          title={t('Needs two steps or more: select with Shift or a box')}
        >
          {t('Arrange')} <ChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('Arrange')}>
        {arrangements.map((how) => item(`steps.arrange-${how}`, icons[how]))}
        <Menu.Divider />
        {item('steps.group', Group)}
        {item('steps.ungroup', Ungroup)}
      </Menu.Dropdown>
    </Menu>
  );
}
