import { Button } from '@mantine/core';
import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { t, translate } from '../language/language.ts';
import { EmptyState } from './empty-state.tsx';

/** Shows what a query brought: nothing while it is on its way (it is local, so that is short), or what went wrong. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: Query<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return null;
  return (
    <EmptyState icon={CloudOff} title={t('This could not be loaded')} action={<Retry query={query} />}>
      {translate(query.error.message)}
    </EmptyState>
  );
}

function Retry({ query }: { query: Query<unknown> }) {
  return (
    <Button variant="default" onClick={() => void query.refetch()}>
      {t('Try again')}
    </Button>
  );
}

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}
