import type { AppError } from '../../../contract/failure.ts';
import type { TestMailResult } from '../../../contract/views.ts';
import { t, translate } from '../../language/language.ts';
import { allSentences } from '../../platform/failure.ts';
import { Notice } from '../../ui/notice.tsx';

/** How the last test mail went, in plain words. */
export function TestMail({ test }: { test: TestMailState }) {
  if (test.isPending) return null;
  if (test.error) {
    return (
      <Notice tone="bad" live title={t('The test mail could not be sent')}>
        {allSentences(test.error)}
      </Notice>
    );
  }
  if (!test.data) return null;
  return (
    <Notice tone={tones[test.data.outcome]} live title={translate(test.data.sentence)}>
      {translate(test.data.advice)}
    </Notice>
  );
}

interface TestMailState {
  readonly data: TestMailResult | undefined;
  readonly error: AppError | null;
  readonly isPending: boolean;
}

const tones = { accepted: 'good', captured: 'warning', failed: 'bad' } as const;
