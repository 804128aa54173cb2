/// <reference types="vite/client" />
import '@xyflow/react/dist/base.css';
import '../../../renderer/styles/tokens.css';
import { type Edge, type Node, ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import type { Flow } from '../../../core/flow/flow.ts';
import { StepCard } from '../../../renderer/features/builder/canvas/step-node.tsx';
import { CardIcons } from '../../../renderer/features/builder/kind-look.tsx';

/*
 * React Flow and nothing else, with the builder's own cards: all of them, seen as a whole (#all), or what the builder shows
 * of a large flow when it opens (#view).
 */
const nodeTypes = { card: StepCard };
const flow: Flow = await (await fetch('./flow.json')).json();
const nodes: Node[] = flow.steps.map((step) => ({
  id: step.id,
  type: 'card',
  position: step.position,
  data: { step },
}));
const edges: Edge[] = flow.connections.map(({ id, from, outlet, to }) => ({
  id,
  source: from,
  sourceHandle: outlet,
  target: to,
}));

const asTheBuilder = {
  onlyRenderVisibleElements: true,
  fitViewOptions: { maxZoom: 1, minZoom: 0.5, nodes: nodes.slice(0, 6).map(({ id }) => ({ id })) },
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      nodeTypes={nodeTypes}
      fitView
      minZoom={0.1}
      {...(location.hash === '#view' ? asTheBuilder : {})}
    >
      <CardIcons />
    </ReactFlow>,
  );
