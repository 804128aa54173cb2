import { Menu } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { kindOf, stepKinds } from '../../../../core/flow/steps.ts';
import { t, term } from '../../../language/language.ts';
import { insideMain } from '../../../ui/inside-main.ts';
import { createTypeAhead, typedEntry } from '../../../ui/type-ahead.ts';
import { useActions } from '../actions-context.tsx';
import type { QuickAdd } from '../editor.ts';
import { useEditor, useEditorApi } from '../editor-context.tsx';
import { KindTile } from '../kind-look.tsx';
import { addableKinds } from './addable-kinds.ts';
import { useCanvas } from './use-canvas.ts';

/** The kinds of steps, where a connection was dropped or a “+” was pressed. */
export function QuickAddMenu() {
  const open = useEditor((state) => state.quickAdd);
  return open ? <OpenMenu open={open} /> : null;
}

function OpenMenu({ open }: { open: QuickAdd }) {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  // Whatever had the focus gets it back when nothing is chosen.
  const [opener] = useState(() => document.activeElement);
  const chosen = useRef(false);
  const onTyped = useTypedItem();
  const inside = open.junction?.at === 'connection';
  const kinds = addableKinds.filter(
    (kind) => (!open.junction || stepKinds[kind].hasInlet) && (!inside || hasOutlet(kind)),
  );
  return (
    <Menu
      opened
      onClose={() => {
        editor.show({ quickAdd: undefined });
        if (!chosen.current && opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      }}
      position="bottom-start"
      width={200}
      withinPortal
      portalProps={insideMain}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <span
          aria-hidden
          style={{ position: 'fixed', left: open.screen.x, top: open.screen.y, width: 1, height: 1 }}
        />
      </Menu.Target>
      <Menu.Dropdown
        aria-label={inside ? t('Insert a step') : t('Add a step')}
        onKeyDown={onTyped}
        onBlur={({ currentTarget, relatedTarget }) => {
          // The command palette opens from everywhere, and would stand below an open menu.
          if (relatedTarget && !currentTarget.contains(relatedTarget)) editor.show({ quickAdd: undefined });
        }}
      >
        {kinds.map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<KindTile kind={kind} size={20} />}
            onClick={() => {
              chosen.current = true;
              editor.show({ quickAdd: undefined });
              actions.add(kind, open.place, open.junction);
              const added = editor.getState().selected.at(-1);
              if (added) (open.onAdded ?? canvas.focus)(added);
            }}
          >
            {term(stepKinds[kind].title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The first letters of a kind go to it. */
function useTypedItem() {
  const [typed] = useState(createTypeAhead);
  return (event: KeyboardEvent<HTMLElement>) => {
    const word = typed(event, event.timeStamp);
    if (word === undefined) return;
    event.preventDefault();
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const names = items.map(({ textContent }) => textContent ?? '');
    const at = items.findIndex((item) => item.matches(':focus'));
    items[typedEntry(names, word, at) ?? -1]?.focus();
  };
}

function hasOutlet(kind: (typeof addableKinds)[number]): boolean {
  const step = stepKinds[kind].create('probe', { x: 0, y: 0 });
  return kindOf(step).outlets(step).length > 0;
}
