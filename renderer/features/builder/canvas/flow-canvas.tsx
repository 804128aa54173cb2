import '@xyflow/react/dist/base.css';
import { applyNodeChanges, Background, type NodeChange, ReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { insertJunction } from '../actions.ts';
import { useEditor, useEditorApi, useFlow, useProblems } from '../editor-context.tsx';
import { CardIcons } from '../kind-look.tsx';
import styles from './flow-canvas.module.css';
import { type ConnectionEdge, type ConnectionEdgeData, InsertEdge } from './insert-edge.tsx';
import { StepCard, type StepNode } from './step-node.tsx';
import { cardSize, fitPadding } from './use-canvas.ts';
import { useConnecting } from './use-connecting.ts';
import { useDropping } from './use-dropping.ts';
import { useSteadyView } from './use-steady-view.ts';
import { useStepKeys } from './use-step-keys.ts';
import { problemsByStep, type Size, viewEdges, viewNodes, withSizes } from './view-nodes.ts';

const nodeTypes = { step: StepCard };
const edgeTypes = { connection: InsertEdge };
const multiSelectionKeys = ['Shift', 'Control', 'Meta'];
const fitOnce = { maxZoom: 1, padding: fitPadding };

/** The graph. Dragging lives in its own state; only where a drag stops is an edit. */
export function FlowCanvas() {
  const { nodes, onNodesChange } = useNodes();
  const [hovered, setHovered] = useState<string | undefined>();
  const edges = useEdges(hovered);
  const pointing = usePointing(setHovered);
  const connecting = useConnecting();
  const dropping = useDropping();
  const onKeyDown = useStepKeys();
  const frame = useRef<HTMLDivElement>(null);
  useSteadyView(frame);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys from the cards, which are focusable
    <div ref={frame} className={styles.canvas} onKeyDown={onKeyDown} {...dropping}>
      <ReactFlow<StepNode, ConnectionEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        {...pointing}
        {...connecting}
        fitView
        fitViewOptions={fitOnce}
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
        aria-label="Handoff flow"
      >
        <CardIcons />
        <Background gap={20} size={1.2} color="var(--line-strong)" />
      </ReactFlow>
    </div>
  );
}

/** What clicks and drags do. Always the same functions: with new ones every card and connection would be drawn again. */
function usePointing(setHovered: (connectionId: string | undefined) => void) {
  const editor = useEditorApi();
  return useMemo(() => {
    const stopDrag = (moved: readonly StepNode[]) =>
      editor.edit('Move', [
        { do: 'moveSteps', moves: moved.map(({ id, position }) => ({ id, to: position })) },
      ]);
    return {
      onNodeClick(event: MouseEvent, { id }: StepNode) {
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) editor.inspect(id);
      },
      onNodeDragStop: (_event: unknown, _node: StepNode, moved: StepNode[]) => void stopDrag(moved),
      onSelectionDragStop: (_event: unknown, moved: StepNode[]) => void stopDrag(moved),
      onEdgeClick(_event: MouseEvent, { id }: ConnectionEdge) {
        editor.select([]);
        editor.show({ selectedConnection: id });
      },
      onEdgeMouseEnter(event: MouseEvent, { id }: ConnectionEdge) {
        if (isFree(event)) setHovered(id);
      },
      onEdgeMouseLeave(event: MouseEvent) {
        if (isFree(event)) setHovered(undefined);
      },
      onPaneClick: () => editor.select([]),
    };
  }, [editor, setHovered]);
}

function useNodes() {
  const editor = useEditorApi();
  const flow = useFlow();
  const problems = useProblems();
  const run = useEditor((state) => state.run);
  const selected = useEditor((state) => state.selected);
  const byStep = useMemo(() => problemsByStep(problems), [problems]);
  const [sizes] = useState(() => new Map<string, Size>());
  const [nodes, setNodes] = useState<StepNode[]>(() =>
    viewNodes([], flow, { problems: byStep, run, sizes }, new Set(selected)),
  );
  const latest = useRef(nodes);
  latest.current = nodes;
  useEffect(() => {
    setNodes((before) => viewNodes(before, flow, { problems: byStep, run, sizes }, new Set(selected)));
  }, [flow, byStep, run, sizes, selected]);
  const onNodesChange = useCallback(
    (changes: NodeChange<StepNode>[]) => {
      // The canvas itself already knows a size it has just measured; drawing every card again would tell it nothing.
      const others = changes.filter((change) => !isSize(change, sizes));
      if (others.length === 0) return;
      const next = withSizes(applyNodeChanges(others, latest.current), latest.current, sizes);
      latest.current = next;
      setNodes(next);
      if (changes.some(({ type }) => type === 'select')) {
        editor.select(next.flatMap((node) => (node.selected ? [node.id] : [])));
      }
    },
    [editor, sizes],
  );
  return { nodes, onNodesChange };
}

/** Notes the size in `sizes` if the change is one. */
function isSize(change: NodeChange<StepNode>, sizes: Map<string, Size>): boolean {
  if (change.type !== 'dimensions') return false;
  if (change.dimensions) sizes.set(change.id, change.dimensions);
  return true;
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
