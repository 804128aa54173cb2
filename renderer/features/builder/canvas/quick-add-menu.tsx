import { Menu } from '@mantine/core';
import { kindOf, stepKinds } from '../../../../core/flow/steps.ts';
import { useActions } from '../actions-context.tsx';
import { useEditor, useEditorApi } from '../editor-context.tsx';
import { KindTile } from '../kind-look.tsx';
import { addableKinds } from './palette.tsx';
import { useCanvas } from './use-canvas.ts';

/** The kinds of steps, where a connection was dropped or a “+” was pressed. */
export function QuickAddMenu() {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  const open = useEditor((state) => state.quickAdd);
  if (!open) return null;
  const inside = open.junction?.at === 'connection';
  const kinds = inside ? addableKinds.filter((kind) => hasOutlet(kind)) : addableKinds;
  return (
    <Menu
      opened
      onClose={() => editor.show({ quickAdd: undefined })}
      position="bottom-start"
      width={200}
      withinPortal
    >
      <Menu.Target>
        <span
          aria-hidden
          style={{ position: 'fixed', left: open.screen.x, top: open.screen.y, width: 1, height: 1 }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label="Add step here">
        <Menu.Label>{inside ? 'Insert a step' : 'Add a step'}</Menu.Label>
        {kinds.map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<KindTile kind={kind} size={20} />}
            onClick={() => {
              editor.show({ quickAdd: undefined });
              actions.add(kind, open.place, open.junction);
              const added = editor.getState().selected.at(-1);
              if (added) canvas.focus(added);
            }}
          >
            {stepKinds[kind].title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function hasOutlet(kind: (typeof addableKinds)[number]): boolean {
  const step = stepKinds[kind].create('probe', { x: 0, y: 0 });
  return kindOf(step).outlets(step).length > 0;
}
