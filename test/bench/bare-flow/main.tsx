/// <reference types="vite/client" />
import { type Edge, Handle, type Node, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';

/** The least a page with such nodes can be: React Flow with one custom node, a title, a line of text and its handles. */
function Card({ data }: { data: { title: string; text: string; outlets: string[] } }) {
  return (
    <div style={{ width: 238, border: '1px solid #ddd', borderRadius: 12, background: '#fff', padding: 10 }}>
      <Handle type="target" position={Position.Top} />
      <strong>{data.title}</strong>
      <div>{data.text}</div>
      {data.outlets.map((outlet) => (
        <Handle key={outlet} id={outlet} type="source" position={Position.Bottom} />
      ))}
    </div>
  );
}

const nodeTypes = { card: Card };
const { nodes, edges }: { nodes: Node[]; edges: Edge[] } = await (await fetch('./flow.json')).json();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ReactFlow defaultNodes={nodes} defaultEdges={edges} nodeTypes={nodeTypes} fitView minZoom={0.1} />,
  );
