import type { Flow } from '../../../core/flow/flow.ts';
import type { Coverage } from '../../../core/tests/coverage.ts';
import styles from './tests.module.css';
import { outletWords } from './words.ts';

const mostShown = 12;

/** How much of the flow the tests come through, and the ways they leave out. */
export function CoverageLines({ flow, coverage, marked, onMark, onStep }: CoverageProps) {
  const { steps, outlets, uncoveredOutlets } = coverage;
  const share = outlets.of === 0 ? 1 : outlets.covered / outlets.of;
  return (
    <section className={styles.section}>
      <h3>Coverage</h3>
      <div className={styles.coverage}>
        <meter
          className={styles.meter}
          min={0}
          max={1}
          value={share}
          aria-label="Ways through the flow that some test takes"
        />
        <span>
          {Math.round(share * 100)} %: {steps.covered} of {steps.of} steps, {outlets.covered} of {outlets.of}{' '}
          ways out of them
        </span>
        <button type="button" className={styles.link} onClick={() => onMark(marked ? undefined : coverage)}>
          {marked ? 'Hide on the canvas' : 'Show on the canvas'}
        </button>
      </div>
      {uncoveredOutlets.length > 0 ? (
        <>
          <p className={styles.lead}>No test takes:</p>
          <ul className={styles.uncovered}>
            {uncoveredOutlets.slice(0, mostShown).map((outlet) => (
              <li key={`${outlet.stepId} ${outlet.outlet}`}>
                <button type="button" onClick={() => onStep(outlet.stepId)}>
                  {outletWords(flow, outlet)}
                </button>
              </li>
            ))}
            {uncoveredOutlets.length > mostShown ? (
              <li>and {uncoveredOutlets.length - mostShown} more</li>
            ) : null}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface CoverageProps {
  readonly flow: Flow;
  readonly coverage: Coverage;
  /** Whether the canvas marks it. */
  readonly marked: boolean;
  readonly onMark: (coverage: Coverage | undefined) => void;
  readonly onStep: (stepId: string) => void;
}
