import { MiniMap } from '@xyflow/react';
import { t } from '../../../language/language.ts';
import styles from './flow-map.module.css';
import type { StepNode } from './step-node.tsx';

/** The whole flow, small: where things are and what of it is on screen. Dragging in it moves the view. */
export function FlowMap() {
  return (
    <MiniMap<StepNode>
      className={styles.map ?? ''}
      ariaLabel={t('Map of the flow')}
      position="bottom-right"
      pannable
      zoomable
      nodeBorderRadius={16}
      nodeColor={({ data }) => `var(--kind-${data.step.kind}, var(--kind-end))`}
      nodeStrokeColor={({ selected }) => (selected ? 'var(--ink)' : 'transparent')}
      nodeStrokeWidth={12}
      bgColor="var(--panel)"
      maskColor="color-mix(in srgb, var(--ground) 72%, transparent)"
      maskStrokeColor="var(--accent-ink)"
      maskStrokeWidth={2}
    />
  );
}
