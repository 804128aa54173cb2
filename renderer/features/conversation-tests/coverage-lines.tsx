import type { Flow } from '../../../core/flow/flow.ts';
import type { Coverage } from '../../../core/tests/coverage.ts';
import { percentWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import styles from './tests.module.css';
import { outletWords } from './words.ts';

const mostShown = 12;

/** How much of the flow the tests come through, and the ways they leave out. */
export function CoverageLines({ flow, coverage, marked, onMark, onStep }: CoverageProps) {
  const { steps, outlets, uncoveredOutlets } = coverage;
  const share = outlets.of === 0 ? 1 : outlets.covered / outlets.of;
  return (
    <section className={styles.section}>
      <h3>{t('Coverage')}</h3>
      <div className={styles.coverage}>
        <meter
          className={styles.meter}
          min={0}
          max={1}
          value={share}
          aria-label={t('Ways through the flow that some test takes')}
        />
        <span>
          {t('{{share}}: {{steps}} of {{allSteps}} steps, {{outlets}} of {{allOutlets}} ways out of them', {
            share: percentWords(share, 0),
            steps: steps.covered,
            allSteps: steps.of,
            outlets: outlets.covered,
            allOutlets: outlets.of,
          })}
        </span>
        <button type="button" className={styles.link} onClick={() => onMark(marked ? undefined : coverage)}>
          {marked ? t('Hide on the canvas') : t('Show on the canvas')}
        </button>
      </div>
      {uncoveredOutlets.length > 0 ? (
        <>
          <p className={styles.lead}>{t('No test takes:')}</p>
          <ul className={styles.uncovered}>
            {uncoveredOutlets.slice(0, mostShown).map((outlet) => (
              <li key={`${outlet.stepId} ${outlet.outlet}`}>
                <button type="button" onClick={() => onStep(outlet.stepId)}>
                  {outletWords(flow, outlet)}
                </button>
              </li>
            ))}
            {uncoveredOutlets.length > mostShown ? (
              <li>{t('and {{more}} more', { more: uncoveredOutlets.length - mostShown })}</li>
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
