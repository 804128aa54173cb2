import { BaseEdge, type Edge, type EdgeProps, getBezierPath } from '@xyflow/react';
import { memo } from 'react';
import styles from './insert-edge.module.css';

export interface ConnectionEdgeData extends Record<string, unknown> {
  readonly onInsert: (
    connectionId: string,
    screen: { x: number; y: number },
    place: { x: number; y: number },
  ) => void;
  readonly live: boolean;
  /** The pointer is on it, or it is selected: only then is the “+” worth drawing. */
  readonly near: boolean;
}
export type ConnectionEdge = Edge<ConnectionEdgeData, 'connection'>;

/** A connection with a “+” in its middle. Keys do the same in the inspector, so the “+” is for the mouse alone. */
export const InsertEdge = memo(function InsertEdge(props: EdgeProps<ConnectionEdge>) {
  const { id, sourceX, sourceY, sourcePosition, targetX, targetY, targetPosition, data, markerEnd } = props;
  const [path, x, y] = getBezierPath({ sourceX, sourceY, sourcePosition, targetX, targetY, targetPosition });
  return (
    <>
      <BaseEdge path={path} interactionWidth={24} {...(markerEnd ? { markerEnd } : {})} />
      {data?.near ? (
        <g
          className={styles.insert}
          transform={`translate(${x} ${y})`}
          aria-hidden
          data-insert={id}
          onClick={(event) => {
            event.stopPropagation();
            data?.onInsert(id, { x: event.clientX, y: event.clientY }, { x, y });
          }}
        >
          <circle r={11} />
          <path d="M-4.500 0H4.500M0 -4.500V4.500" />
        </g>
      ) : null}
    </>
  );
});
