import type { Flow } from '../../../../core/flow/flow.ts';
import type { Step } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import styles from './flow-picture.module.css';

const width = 240;
const height = 104;

/** The flow as a small drawing: cards in the colours of their kinds, and the ways between them. */
export function FlowPicture({ flow }: { flow: Flow }) {
  const byId = new Map(flow.steps.map((step) => [step.id, step]));
  return (
    <svg
      className={styles.picture}
      viewBox={viewBoxOf(flow.steps)}
      role="img"
      aria-label={t('Picture of the flow, {{count}} steps', { count: flow.steps.length })}
    >
      {flow.connections.map(({ id, from, to }) => {
        const [source, target] = [byId.get(from), byId.get(to)];
        return source && target ? (
          <path key={id} className={styles.way} d={wayBetween(source, target)} />
        ) : null;
      })}
      {flow.steps.map((step) => (
        <Card key={step.id} step={step} />
      ))}
    </svg>
  );
}

function Card({ step: { kind, name, position } }: { step: Step }) {
  const { x, y } = position;
  if (kind === 'note') return <rect className={styles.note} x={x} y={y} width={width} height={72} rx={6} />;
  return (
    <g>
      <rect className={styles.card} x={x} y={y} width={width} height={height} rx={16} />
      <rect x={x + 16} y={y + 20} width={52} height={52} rx={14} style={{ fill: `var(--kind-${kind})` }} />
      <text className={styles.name} x={x + 82} y={y + 56}>
        {name.length > 15 ? `${name.slice(0, 14)}…` : name}
      </text>
    </g>
  );
}

function viewBoxOf(steps: readonly Step[]): string {
  const margin = 24;
  const xs = steps.map(({ position }) => position.x);
  const ys = steps.map(({ position }) => position.y);
  const left = Math.min(...xs) - margin;
  const top = Math.min(...ys) - margin;
  return `${left} ${top} ${Math.max(...xs) + width + margin - left} ${Math.max(...ys) + height + margin - top}`;
}

function wayBetween(source: Step, target: Step): string {
  const [x1, y1] = [source.position.x + width / 2, source.position.y + height];
  const [x2, y2] = [target.position.x + width / 2, target.position.y];
  const bend = Math.max(40, Math.abs(y2 - y1) / 2);
  return `M ${x1} ${y1} C ${x1} ${y1 + bend}, ${x2} ${y2 - bend}, ${x2} ${y2}`;
}
