import { KeyRound } from 'lucide-react';
import { t } from '../language/language.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Shown when the app does not know this browser: the address was opened without the key in the printed link. */
export function NoSessionPage() {
  return (
    <main style={{ height: '100%' }}>
      <h1 className="visually-hidden">Handoff Studio</h1>
      <EmptyState icon={KeyRound} title={t('Open the link printed in the terminal')}>
        {t(
          'Handoff Studio is running, but this address is missing the key that belongs to it. Copy the whole link from the line “Handoff Studio is ready at …” and open it here. A new link is printed each time the app starts.',
        )}
      </EmptyState>
    </main>
  );
}
