import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Position } from '../../../../core/flow/step-kind.ts';
import { useLanguage } from '../../../language/language.ts';
import { useEditor, useEditorApi, useFlow, useProblems } from '../editor-context.tsx';
import type { StepNode } from './step-node.tsx';
import { problemsByStep, type Size, viewNodes, withSizes } from './view-nodes.ts';

interface ViewNodes {
  readonly nodes: StepNode[];
  readonly onNodesChange: (changes: NodeChange<StepNode>[]) => void;
  /** Shows steps elsewhere, for as long as they are dragged. */
  readonly place: (places: ReadonlyMap<string, Position>, dragging: boolean) => void;
}

/** The canvas' nodes. Dragging lives here; only where it stops is an edit. */
export function useNodes(): ViewNodes {
  const editor = useEditorApi();
  const flow = useFlow();
  const problems = useProblems();
  const run = useEditor((state) => state.run);
  const selected = useEditor((state) => state.selected);
  const language = useLanguage();
  const byStep = useMemo(() => problemsByStep(problems), [problems]);
  const [sizes] = useState(() => new Map<string, Size>());
  const [nodes, setNodes] = useState<StepNode[]>(() =>
    viewNodes([], flow, { problems: byStep, run, sizes }, new Set(selected)),
  );
  const latest = useRef(nodes);
  latest.current = nodes;
  const [shown, setShown] = useState({ flow, byStep, run, selected, language });
  // While drawing, not after it: the canvas would be drawn once as it was, and once more as it is.
  if (
    shown.flow !== flow ||
    shown.byStep !== byStep ||
    shown.run !== run ||
    shown.selected !== selected ||
    shown.language !== language
  ) {
    setShown({ flow, byStep, run, selected, language });
    setNodes(viewNodes(nodes, flow, { problems: byStep, run, sizes }, new Set(selected)));
  }
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
  const place = useCallback((places: ReadonlyMap<string, Position>, dragging: boolean) => {
    const next = latest.current.map((node) => {
      const position = places.get(node.id);
      return position ? { ...node, position, dragging } : node;
    });
    latest.current = next;
    setNodes(next);
  }, []);
  return { nodes, onNodesChange, place };
}

/** Notes the size in `sizes` if the change is one. */
function isSize(change: NodeChange<StepNode>, sizes: Map<string, Size>): boolean {
  if (change.type !== 'dimensions') return false;
  if (change.dimensions) sizes.set(change.id, change.dimensions);
  return true;
}
