import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { type PointerEvent, useRef } from 'react';
import type { Group } from '../../../../core/flow/group.ts';
import type { Position } from '../../../../core/flow/step-kind.ts';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { useEditor, useEditorApi } from '../editor-context.tsx';
import styles from './group-frames.module.css';
import type { StepNode } from './step-node.tsx';
import { cardSize } from './use-canvas.ts';

type Place = (places: ReadonlyMap<string, Position>, dragging: boolean) => void;

/** The frames of groups, behind the cards. A frame's title selects its steps, and moves them all when it is dragged. */
export function GroupFrames({ nodes, place }: { nodes: readonly StepNode[]; place: Place }) {
  const groups = useEditor((state) => state.history.present.groups);
  if (!groups) return null;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <ViewportPortal>
      {groups.map((group) => (
        <Frame
          key={group.id}
          group={group}
          members={group.stepIds.flatMap((id) => byId.get(id) ?? [])}
          place={place}
        />
      ))}
    </ViewportPortal>
  );
}

const padding = { side: 20, top: 40, bottom: 20 };
const snap = 4;

function Frame({ group, members, place }: { group: Group; members: readonly StepNode[]; place: Place }) {
  const editor = useEditorApi();
  const isSelected = useEditor(({ selected }) => group.stepIds.every((id) => selected.includes(id)));
  const drag = useDrag(group, members, place);
  if (members.length === 0) return null;
  const x = Math.min(...members.map(({ position }) => position.x)) - padding.side;
  const y = Math.min(...members.map(({ position }) => position.y)) - padding.top;
  const right = Math.max(
    ...members.map((node) => node.position.x + (node.measured?.width ?? cardSize.width)),
  );
  const bottom = Math.max(
    ...members.map((node) => node.position.y + (node.measured?.height ?? cardSize.height)),
  );
  return (
    <div
      className={[styles.frame, styles[group.color], isSelected && styles.selected].filter(Boolean).join(' ')}
      style={{
        translate: `${x}px ${y}px`,
        width: right + padding.side - x,
        height: bottom + padding.bottom - y,
      }}
    >
      <button
        type="button"
        className={`${styles.title} nopan`}
        aria-label={t('Group “{{title}}”, {{count}} steps', { title: group.title, count: members.length })}
        aria-pressed={isSelected}
        onClick={() => {
          editor.select(group.stepIds);
          editor.show({ inspecting: true });
        }}
        {...drag}
      >
        {group.title || t('No title')}
      </button>
    </div>
  );
}

/** Moving all members by the frame's title. */
function useDrag(group: Group, members: readonly StepNode[], place: Place) {
  const editor = useEditorApi();
  const store = useStoreApi();
  const begun = useRef<{ x: number; y: number; from: ReadonlyMap<string, Position>; far: boolean }>(
    undefined,
  );
  const places = (event: PointerEvent) => {
    const { current } = begun;
    if (!current) return undefined;
    const zoom = store.getState().transform[2];
    const by = (to: number, from: number) => Math.round((to - from) / zoom / snap) * snap;
    const [x, y] = [by(event.clientX, current.x), by(event.clientY, current.y)];
    current.far ||= Math.hypot(event.clientX - current.x, event.clientY - current.y) > 3;
    if (!current.far) return undefined;
    return new Map([...current.from].map(([id, from]) => [id, { x: from.x + x, y: from.y + y }]));
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || editor.readOnly) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = new Map(members.map(({ id, position }) => [id, position]));
      begun.current = { x: event.clientX, y: event.clientY, from, far: false };
    },
    onPointerMove(event: PointerEvent) {
      const moved = places(event);
      if (moved) place(moved, true);
    },
    onPointerUp(event: PointerEvent) {
      const moved = places(event);
      begun.current = undefined;
      if (!moved) return;
      place(moved, false);
      editor.edit(worded('Move {{title}}', { title: group.title }), [
        { do: 'moveSteps', moves: [...moved].map(([id, to]) => ({ id, to })) },
      ]);
    },
    onPointerCancel() {
      if (begun.current) place(begun.current.from, false);
      begun.current = undefined;
    },
  };
}
