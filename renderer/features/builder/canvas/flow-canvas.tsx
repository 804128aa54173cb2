import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import '@xyflow/react/dist/base.css';
import { Background, ReactFlow } from '@xyflow/react';
import { lazy, type MouseEvent, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Edit } from '../../../../core/flow/edit.ts';
import { graphOf, readingOrder } from '../../../../core/flow/graph.ts';
import { usePreferences } from '../../../platform/preferences.ts';
import { insertJunction } from '../actions.ts';
import { useActions } from '../actions-context.tsx';
import { useEditor, useEditorApi, useFlow } from '../editor-context.tsx';
import { CardIcons } from '../kind-look.tsx';
import { isLarge } from '../large.ts';
import { dropTarget } from './drop-target.ts';
import styles from './flow-canvas.module.css';
import { GroupFrames } from './group-frames.tsx';
import { type ConnectionEdge, type ConnectionEdgeData, InsertEdge } from './insert-edge.tsx';
import { StepCard, type StepNode } from './step-node.tsx';
import { cardSize, fitPadding, useCanvas } from './use-canvas.ts';
import { useConnecting } from './use-connecting.ts';
import { useDropping } from './use-dropping.ts';
import { useNodes } from './use-nodes.ts';
import { useSteadyView } from './use-steady-view.ts';
import { viewEdges } from './view-nodes.ts';

// Few keep it open, so only they load it.
const FlowMap = lazy(async () => ({ default: (await import('./flow-map.tsx')).FlowMap }));

const nodeTypes = { step: StepCard };
const edgeTypes = { connection: InsertEdge };
const multiSelectionKeys = ['Shift', 'Control', 'Meta'];

/** The graph. Dragging lives in its own state; only where a drag stops is an edit. */
export function FlowCanvas() {
  const { nodes, onNodesChange, place } = useNodes();
  const [hovered, setHovered] = useState<string | undefined>();
  const edges = useEdges(hovered);
  const pointing = usePointing(setHovered);
  const connecting = useConnecting();
  const dropping = useDropping();
  const { readOnly } = useEditorApi();
  const frame = useRef<HTMLDivElement>(null);
  useSteadyView(frame);
  const { minimap } = usePreferences().preferences;
  const { large, fitOnce } = useOpening();
  return (
    <div ref={frame} className={styles.canvas} {...(readOnly ? {} : dropping)}>
      {large ? <ToTheSteps /> : null}
      <ReactFlow<StepNode, ConnectionEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        {...pointing}
        {...(readOnly ? {} : connecting)}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        fitView
        fitViewOptions={fitOnce}
        onlyRenderVisibleElements={large}
        minZoom={0.1}
        maxZoom={2}
        deleteKeyCode={null}
        multiSelectionKeyCode={multiSelectionKeys}
        selectNodesOnDrag={false}
        nodeDragThreshold={3}
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        snapToGrid
        snapGrid={[4, 4]}
        nodesFocusable
        edgesFocusable={false}
        proOptions={{ hideAttribution: true }}
        aria-label={t('Handoff flow')}
      >
        <CardIcons />
        <GroupFrames nodes={nodes} place={place} />
        {minimap ? (
          <Suspense fallback={null}>
            <FlowMap />
          </Suspense>
        ) : null}
        <Background gap={20} size={1.2} color="var(--line-strong)" />
      </ReactFlow>
    </div>
  );
}

/** A large flow opens at its beginning, large enough to be read, and draws what is in view; any other is seen whole. */
function useOpening() {
  const editor = useEditorApi();
  const large = useEditor((state) => isLarge(state.history.present));
  const [fitOnce] = useState(() => {
    const flow = editor.flow();
    if (!isLarge(flow)) return { maxZoom: 1, padding: fitPadding };
    const graph = graphOf(flow);
    const first = readingOrder(graph).order.slice(0, firstSteps);
    const nodes = first.flatMap((index) => graph.steps[index] ?? []).map(({ id }) => ({ id }));
    return { maxZoom: 1, minZoom: 0.5, padding: fitPadding, nodes };
  });
  return { large, fitOnce };
}

/** The card that Tab reaches may be out of view, and then it is not there. */
function ToTheSteps() {
  const editor = useEditorApi();
  const canvas = useCanvas();
  const go = () => {
    const start = editor.flow().steps.find(({ kind }) => kind === 'start');
    const id = editor.getState().selected.at(-1) ?? start?.id;
    if (id === undefined) return;
    canvas.reveal(id);
    canvas.focus(id);
  };
  return (
    <button type="button" className={styles.skip} onClick={go}>
      {t('Go to the steps')}
    </button>
  );
}

const firstSteps = 6;

/** What clicks and drags do. Always the same functions: with new ones every card and connection would be drawn again. */
function usePointing(setHovered: (connectionId: string | undefined) => void) {
  const editor = useEditorApi();
  const actions = useActions();
  return useMemo(() => {
    const stopDrag = (event: object, moved: readonly StepNode[]) => {
      const edit = movesOf(moved);
      const onto = dropTarget(editor.flow(), moved, event);
      setHovered(undefined);
      if (onto === undefined || !actions.relocate(moved[0]?.id ?? '', onto, edit))
        editor.edit(worded('Move'), [edit]);
    };
    return {
      onNodeClick(event: MouseEvent, { id }: StepNode) {
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) editor.inspect(id);
      },
      onNodeDrag: (event: object, _node: StepNode, moved: StepNode[]) =>
        setHovered(dropTarget(editor.flow(), moved, event)),
      onNodeDragStop: (event: object, _node: StepNode, moved: StepNode[]) => stopDrag(event, moved),
      onSelectionDragStop: (_event: unknown, moved: StepNode[]) =>
        void editor.edit(worded('Move'), [movesOf(moved)]),
      onEdgeClick(_event: MouseEvent, { id }: ConnectionEdge) {
        editor.select([]);
        if (editor.readOnly) return;
        editor.show({ selectedConnection: id });
      },
      onEdgeMouseEnter(event: MouseEvent, { id }: ConnectionEdge) {
        if (isFree(event) && !editor.readOnly) setHovered(id);
      },
      onEdgeMouseLeave(event: MouseEvent) {
        if (isFree(event)) setHovered(undefined);
      },
      onPaneClick: () => editor.select([]),
    };
  }, [editor, actions, setHovered]);
}

function movesOf(moved: readonly StepNode[]): Extract<Edit, { do: 'moveSteps' }> {
  return { do: 'moveSteps', moves: moved.map(({ id, position }) => ({ id, to: position })) };
}

/** Not while something is being dragged: what is under the pointer then is not what is meant. */
function isFree(event: MouseEvent): boolean {
  return event.buttons === 0;
}

function useEdges(hovered: string | undefined): ConnectionEdge[] {
  const flow = useFlow();
  const run = useEditor((state) => state.run);
  const selected = useEditor((state) => state.selectedConnection);
  const before = useRef<ConnectionEdge[]>([]);
  const onInsert = useInsertMenu();
  // Kept from one drawing to the next on purpose: unchanged edges stay the very same objects.
  before.current = useMemo(
    () => viewEdges(before.current, flow, run, { selected, hovered }, onInsert),
    [flow, run, selected, hovered, onInsert],
  );
  return before.current;
}

function useInsertMenu(): ConnectionEdgeData['onInsert'] {
  const editor = useEditorApi();
  return useCallback(
    (connectionId, screen, middle) => {
      const place = { x: middle.x - cardSize.width / 2, y: middle.y - cardSize.height / 2 };
      editor.show({ quickAdd: { screen, place, junction: insertJunction(connectionId) } });
    },
    [editor],
  );
}
