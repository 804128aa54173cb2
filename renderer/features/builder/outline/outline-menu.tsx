import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { t, term } from '../../../language/language.ts';
import { shortcutWords } from '../../../platform/shortcut.ts';
import { insideMain } from '../../../ui/inside-main.ts';
import styles from './outline.module.css';
import type { OutlineActs } from './outline-acts.ts';
import type { Row } from './rows.ts';

/** Everything that can be done with a line, with the keys that do the same. */
export function OutlineMenu({ row, acts, menuOpen, onMenu, onEdit, onDone }: OutlineMenuProps) {
  const target = useRef<HTMLButtonElement>(null);
  const insert = () => {
    const { left, bottom } = target.current?.getBoundingClientRect() ?? new DOMRect();
    acts.insert(row, { x: left, y: bottom });
  };
  return (
    <Menu
      opened={menuOpen}
      onChange={onMenu}
      onClose={onDone}
      position="bottom-end"
      width={220}
      withinPortal
      portalProps={insideMain}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon
          ref={target}
          variant="subtle"
          color="gray"
          size={24}
          tabIndex={-1}
          className={styles.more ?? ''}
          aria-label={t('What to do with {{name}}', {
            name: row.is === 'step' ? row.step.name : term(row.outlet.label),
          })}
        >
          <Ellipsis size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {row.is === 'step' ? (
          <>
            <Item keys="Enter" onClick={() => acts.open(row)}>
              {t('Edit')}
            </Item>
            <Item keys="F2" onClick={onEdit}>
              {t('Rename')}
            </Item>
          </>
        ) : (
          <Item keys="Enter" onClick={onEdit}>
            {row.connection ? t('Connect to another step') : t('Connect')}
          </Item>
        )}
        {row.is === 'step' && row.ways.length === 0 ? null : (
          <Item keys="Insert" onClick={insert}>
            {row.is === 'way' && row.connection ? t('Insert a step') : t('Add a step')}
          </Item>
        )}
        {row.is === 'step' || row.step.kind === 'branch' ? (
          <>
            <Item keys="alt+ArrowUp" onClick={() => acts.reorder(row, 'up')}>
              {t('Move up')}
            </Item>
            <Item keys="alt+ArrowDown" onClick={() => acts.reorder(row, 'down')}>
              {t('Move down')}
            </Item>
          </>
        ) : null}
        {row.is === 'way' ? (
          row.connection ? (
            <Item keys="Delete" onClick={() => acts.remove(row)}>
              {t('Disconnect')}
            </Item>
          ) : null
        ) : row.step.kind === 'start' ? null : (
          <Item keys="Delete" onClick={() => acts.remove(row)}>
            {t('Remove')}
          </Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Item({ keys, onClick, children }: { keys: string; onClick: () => void; children: string }) {
  return (
    <Menu.Item rightSection={<kbd className={styles.keys}>{shortcutWords(keys)}</kbd>} onClick={onClick}>
      {children}
    </Menu.Item>
  );
}

interface OutlineMenuProps {
  readonly row: Row;
  readonly acts: OutlineActs;
  readonly menuOpen: boolean;
  readonly onMenu: (open: boolean) => void;
  readonly onEdit: () => void;
  /** The line gets the focus back. */
  readonly onDone: () => void;
}
