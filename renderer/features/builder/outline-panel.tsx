import { CornerDownRight } from 'lucide-react';
import { useMemo } from 'react';
import { graphOf, readingOrder } from '../../../core/flow/graph.ts';
import { kindOf, type Step } from '../../../core/flow/steps.ts';
import { useCanvas } from './canvas/use-canvas.ts';
import { useEditor, useEditorApi, useFlow } from './editor-context.tsx';
import { FloatingPanel } from './floating-panel.tsx';
import { KindTile } from './kind-look.tsx';
import styles from './panels.module.css';

/** The steps in reading order with where each way out leads: the canvas for people who do not use the canvas. */
export function OutlinePanel() {
  const flow = useFlow();
  const steps = useMemo(() => {
    const graph = graphOf(flow);
    return readingOrder(graph).order.flatMap((index) => graph.steps[index] ?? []);
  }, [flow]);
  const targets = useMemo(
    () => new Map(flow.connections.map(({ from, outlet, to }) => [`${from} ${outlet}`, to])),
    [flow],
  );
  return (
    <FloatingPanel title="Outline" place="left">
      <ol className={styles.outline}>
        {steps.map((step) => (
          <OutlineStep key={step.id} step={step} targets={targets} />
        ))}
      </ol>
    </FloatingPanel>
  );
}

function OutlineStep({ step, targets }: { step: Step; targets: ReadonlyMap<string, string> }) {
  const editor = useEditorApi();
  const canvas = useCanvas();
  const selected = useEditor((state) => state.selected.includes(step.id));
  const open = (id: string) => {
    editor.inspect(id);
    canvas.reveal(id);
  };
  return (
    <li>
      <button
        type="button"
        className={selected ? styles.activeHit : styles.hit}
        aria-current={selected ? 'true' : undefined}
        onClick={() => open(step.id)}
      >
        <KindTile kind={step.kind} size={20} />
        <span>
          <strong>{step.name || 'No name'}</strong>
          <small>{kindOf(step).title}</small>
        </span>
      </button>
      <ul className={styles.ways}>
        {kindOf(step)
          .outlets(step)
          .map(({ id, label }) => {
            const target = targets.get(`${step.id} ${id}`);
            const to = target === undefined ? undefined : editor.step(target);
            return (
              <li key={id}>
                <CornerDownRight size={12} aria-hidden /> {label}{' '}
                {to ? (
                  <button type="button" className={styles.link} onClick={() => open(to.id)}>
                    {to.name}
                  </button>
                ) : (
                  <em>not connected</em>
                )}
              </li>
            );
          })}
      </ul>
    </li>
  );
}
