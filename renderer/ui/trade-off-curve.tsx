import { percentWords } from '../language/formats.ts';
import { t } from '../language/language.ts';
import styles from './trade-off-curve.module.css';

/** What is found and what is wrongly taken, the stricter the further right. Says the same in a table below. */
export function TradeOffCurve({ points, current, found, wrong }: TradeOffCurveProps) {
  const marks = points.filter((point) => point.mark !== undefined);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={sayAll(marks, found, wrong)}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className={styles.grid} x1={left} x2={width} y1={y(share)} y2={y(share)} />
            <text className={styles.scale} x={left - 6} y={y(share) + 4} textAnchor="end">
              {percentWords(share, 0)}
            </text>
          </g>
        ))}
        {marks.map(({ mark, score }, index) => (
          <g key={mark} className={mark === current ? styles.current : styles.other}>
            <line x1={x(score)} x2={x(score)} y1={y(1)} y2={y(0)} />
            <text y={height - 6} {...outward(x(score), index, marks.length)}>
              {mark}
            </text>
          </g>
        ))}
        <polyline className={styles.wrong} points={path(points, (point) => point.wrong)} />
        <polyline className={styles.found} points={path(points, (point) => point.found)} />
        {marks.map((point) => (
          <g key={point.mark} data-current={point.mark === current || undefined} className={styles.dots}>
            <circle className={styles.wrongDot} cx={x(point.score)} cy={y(point.wrong)} r={3.5} />
            <circle className={styles.foundDot} cx={x(point.score)} cy={y(point.found)} r={3.5} />
          </g>
        ))}
      </svg>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <i className={styles.foundKey} aria-hidden /> {found}
            </th>
            <th scope="col">
              <i className={styles.wrongKey} aria-hidden /> {wrong}
            </th>
          </tr>
        </thead>
        <tbody>
          {marks.map((point) => (
            <tr key={point.mark} data-current={point.mark === current || undefined}>
              <th scope="row">
                {point.mark}
                {point.mark === current ? <span className="visually-hidden"> {t('(chosen)')}</span> : null}
              </th>
              <td>{percentWords(point.found)}</td>
              <td>{percentWords(point.wrong)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

export interface TradeOffPoint {
  /** How strict, 0 to 1. */
  readonly score: number;
  /** Shares, 0 to 1. */
  readonly found: number;
  readonly wrong: number;
  /** The name of the setting that stands here. */
  readonly mark?: string | undefined;
}

interface TradeOffCurveProps {
  /** In the order of their scores. */
  readonly points: readonly TradeOffPoint[];
  /** The mark that is chosen. */
  readonly current: string;
  /** Column titles, like “Found” and “False alarms”. */
  readonly found: string;
  readonly wrong: string;
}

const width = 320;
const height = 124;
const left = 40;
const top = 8;
const bottom = 24;
const strictest = 0.95;
const mildest = 0.25;
/** Of a short word, like careful. */
const halfWord = 18;

function x(score: number): number {
  return left + ((score - mildest) / (strictest - mildest)) * (width - left - 8);
}

function y(share: number): number {
  return top + (1 - share) * (height - top - bottom);
}

/** Long words would run into each other below the middle: the first begins further left, the last ends further right. */
function outward(at: number, index: number, count: number) {
  if (count > 1 && index === 0) return { x: at + halfWord, textAnchor: 'end' } as const;
  if (count > 1 && index === count - 1) return { x: at - halfWord, textAnchor: 'start' } as const;
  return { x: at, textAnchor: 'middle' } as const;
}

function path(points: readonly TradeOffPoint[], share: (point: TradeOffPoint) => number): string {
  return points
    .filter(({ score }) => score >= mildest && score <= strictest)
    .map((point) => `${x(point.score).toFixed(1)},${y(share(point)).toFixed(1)}`)
    .join(' ');
}

function sayAll(marks: readonly TradeOffPoint[], found: string, wrong: string): string {
  return marks
    .map(
      (point) =>
        `${point.mark}: ${percentWords(point.found)} ${found}, ${percentWords(point.wrong)} ${wrong}`,
    )
    .join('; ');
}
