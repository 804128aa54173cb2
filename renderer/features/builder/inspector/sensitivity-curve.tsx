import { useEffect, useState } from 'react';
import type { CurvePoint } from '../../../../core/recognizer/report.ts';
import type { Sensitivity } from '../../../../core/recognizer/verdict.ts';
import { t } from '../../../language/language.ts';
import { SensitivityTradeOff } from '../../../ui/sensitivity-trade-off.tsx';
import styles from './inspector.module.css';
import type { Recognizer } from './use-recognizer.ts';

/** What each sensitivity finds and wrongly takes of the messages that come with the app, with the phrases as they are. */
export function SensitivityCurve({ sensitivity, recognizer }: SensitivityCurveProps) {
  const [curve, setCurve] = useState<readonly CurvePoint[]>();
  useEffect(() => recognizer?.curve(setCurve), [recognizer]);
  if (!curve) return null;
  const foreign = curve.every(({ recall = 0 }) => recall < 0.1);
  return (
    <>
      <SensitivityTradeOff curve={curve} sensitivity={sensitivity} />
      <p className={styles.hint}>
        {foreign
          ? t(
              'Your phrases do not ask for a person, so the built-in messages say little about them. Check past messages instead.',
            )
          : t('On the built-in messages: requests for a person, and others that only look like one.')}
      </p>
    </>
  );
}

interface SensitivityCurveProps {
  readonly sensitivity: Sensitivity;
  readonly recognizer: Recognizer | undefined;
}
