import { t } from '../language/language.ts';
import { sensitivityWords } from './sensitivity-words.ts';
import { TradeOffCurve } from './trade-off-curve.tsx';

type Sensitivity = keyof typeof sensitivityWords;

/** How the three sensitivities trade found requests for false alarms. */
export function SensitivityTradeOff({ curve, sensitivity }: SensitivityTradeOffProps) {
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

interface SensitivityTradeOffProps {
  readonly curve: readonly {
    readonly score: number;
    /** Shares, 0 to 1. */
    readonly recall?: number | undefined;
    readonly falseAlarms?: number | undefined;
    /** The one that stands at this score. */
    readonly sensitivity?: Sensitivity | undefined;
  }[];
  /** The one that is chosen. */
  readonly sensitivity: Sensitivity;
}
