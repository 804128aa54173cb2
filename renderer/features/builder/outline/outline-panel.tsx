import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../../language/language.ts';
import { createTypeAhead } from '../../../ui/type-ahead.ts';
import { useActions } from '../actions-context.tsx';
import { useCanvas } from '../canvas/use-canvas.ts';
import { useEditor, useEditorApi, useFlow } from '../editor-context.tsx';
import { FloatingPanel } from '../floating-panel.tsx';
import styles from './outline.module.css';
import { createOutlineActs } from './outline-acts.ts';
import { OutlineRow } from './outline-row.tsx';
import { allRows, type Row, stepRows } from './rows.ts';
import { onOutlineKey } from './use-outline-keys.ts';

/** The steps in reading order with where each way out leads: the whole builder for people who do not use the canvas. */
export function OutlinePanel() {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  const flow = useFlow();
  const selected = useEditor((state) => state.selected);
  const steps = useMemo(() => stepRows(flow), [flow]);
  const rows = useMemo(() => allRows(steps), [steps]);
  const { tree, active, go } = useRoving(rows, selected.at(-1));
  const [editing, setEditing] = useState<string | undefined>();
  const [menu, setMenu] = useState<string | undefined>();
  const [typed] = useState(createTypeAhead);
  const acts = useMemo(
    () => createOutlineActs(editor, actions, canvas, (added) => go(added)),
    [editor, actions, canvas, go],
  );
  const keys = {
    rows,
    acts,
    go: (row: Row | undefined) => go(row?.key),
    edit: ({ key }: Row) => setEditing(key),
    openMenu: ({ key }: Row) => setMenu(key),
    readOnly: editor.readOnly,
    typed: (event: React.KeyboardEvent) => typed(event, event.timeStamp),
  };
  const rowProps = (row: Row) => ({
    row,
    acts,
    steps: flow.steps,
    isActive: row.key === active,
    isSelected: row.is === 'step' && selected.includes(row.key),
    isEditing: row.key === editing,
    menuOpen: row.key === menu,
    onMenu: (open: boolean) => setMenu(open ? row.key : undefined),
    onEdit: () => {
      if (!editor.readOnly) setEditing(row.key);
    },
    onFocus: () => go(row.key, false),
    onDone: () => {
      setEditing(undefined);
      editor.settle();
      go(row.key);
    },
    onKeyDown: (event: React.KeyboardEvent) => onOutlineKey(event, row, keys),
  });
  return (
    <FloatingPanel title={t('Outline')} place="left">
      <div ref={tree} className={styles.tree} role="tree" aria-label={t('Steps')} aria-multiselectable>
        {steps.map((row) => (
          <OutlineRow key={row.key} {...rowProps(row)}>
            {row.ways.map((way) => (
              <OutlineRow key={way.key} {...rowProps(way)} />
            ))}
          </OutlineRow>
        ))}
      </div>
      <Button
        variant="default"
        size="xs"
        mt={8}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          editor.show({
            quickAdd: {
              screen: { x: left, y: bottom },
              place: canvas.middle(),
              junction: undefined,
              onAdded: (added) => go(added),
            },
          });
        }}
      >
        {t('Add a loose step')}
      </Button>
    </FloatingPanel>
  );
}

/** One line can be reached by Tab; the others by arrows from there. When a line goes, the one in its place has the focus. */
function useRoving(rows: readonly Row[], selected: string | undefined) {
  const tree = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(selected ?? rows[0]?.key);
  const wanted = useRef<string | undefined>(active);
  const place = useRef(0);
  const [go] = useState(() => (key: string | undefined, focus = true) => {
    if (key === undefined) return;
    setActive(key);
    if (focus) wanted.current = key;
  });
  useLayoutEffect(() => {
    const at = rows.findIndex(({ key }) => key === active);
    if (at < 0) return go(rows[Math.min(place.current, rows.length - 1)]?.key);
    place.current = at;
    if (wanted.current !== active) return;
    wanted.current = undefined;
    rowOf(tree.current, active)?.focus();
  });
  return { tree, active, go };
}

function rowOf(tree: HTMLElement | null, key: string | undefined): HTMLElement | null | undefined {
  return tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key ?? '')}"]`);
}
