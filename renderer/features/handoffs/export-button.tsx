import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import type { HandoffFilter } from '../../../core/handoff/handoff-filter.ts';
import { t, translate } from '../../language/language.ts';
import { Notice } from '../../ui/notice.tsx';
import { useExport } from './use-export.ts';

/** Saves the handoffs of the list, all of them and not only those shown, as a CSV file. */
export function ExportButton({ filter, disabled }: { filter: HandoffFilter; disabled: boolean }) {
  const { state, start, stop } = useExport(filter);
  if (state.is === 'reading')
    return (
      <>
        <span role="status">{t('{{read}} read', { read: state.read })}</span>
        <Button variant="default" onClick={stop}>
          {t('Stop')}
        </Button>
      </>
    );
  return (
    <>
      {state.is === 'failed' ? (
        <Notice tone="bad" live>
          {translate(state.because)}
        </Notice>
      ) : null}
      <Button
        variant="default"
        leftSection={<Download size={14} aria-hidden />}
        disabled={disabled}
        onClick={start}
      >
        {t('Export as CSV')}
      </Button>
    </>
  );
}
