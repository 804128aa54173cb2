/// <reference types="vite/client" />
import '@xyflow/react/dist/base.css';
import '../../../renderer/styles/tokens.css';
import { type Edge, Handle, type Node, Position, ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import type { Flow } from '../../../core/flow/flow.ts';
import { kindOf, type Step } from '../../../core/flow/steps.ts';
import { StepCard } from '../../../renderer/features/builder/canvas/step-node.tsx';
import { CardIcons } from '../../../renderer/features/builder/kind-look.tsx';

/** The least a card can be: a title, a line of text and its handles. */
function PlainCard({ data: { step } }: { data: { step: Step } }) {
  return (
    <div style={{ width: 238, border: '1px solid #ddd', borderRadius: 12, background: '#fff', padding: 10 }}>
      <Handle type="target" position={Position.Top} />
      <strong>{step.name}</strong>
      <div>{step.kind}</div>
      {kindOf(step)
        .outlets(step)
        .map(({ id }) => (
          <Handle key={id} id={id} type="source" position={Position.Bottom} />
        ))}
    </div>
  );
}

/** React Flow and nothing else, with the builder's own cards (#same) or the plainest ones (#plain). */
const nodeTypes = { card: location.hash === '#plain' ? PlainCard : StepCard };
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

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ReactFlow defaultNodes={nodes} defaultEdges={edges} nodeTypes={nodeTypes} fitView minZoom={0.1}>
      <CardIcons />
    </ReactFlow>,
  );
