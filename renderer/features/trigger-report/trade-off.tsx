import type { CurvePoint } from '../../../core/recognizer/report.ts';
import type { Sensitivity } from '../../../core/recognizer/verdict.ts';
import { t } from '../../language/language.ts';
import { sensitivityWords } from '../../ui/sensitivity-words.ts';
import { TradeOffCurve } from '../../ui/trade-off-curve.tsx';

/** How the three sensitivities trade found requests for false alarms. */
export function TradeOff({ curve, sensitivity }: { curve: readonly CurvePoint[]; sensitivity: Sensitivity }) {
  const points = curve.map(({ score, recall = 0, falseAlarms = 0, sensitivity: mark }) => ({
    score,
    found: recall,
    wrong: falseAlarms,
    mark: mark && t(sensitivityWords[mark]),
  }));
  return (
    <TradeOffCurve
      points={points}
      current={t(sensitivityWords[sensitivity])}
      found={t('Requests found')}
      wrong={t('False alarms')}
    />
  );
}
