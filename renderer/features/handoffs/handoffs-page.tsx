import { PageHeader } from '../../ui/page-header.tsx';
export function HandoffsPage({ selected }: { selected: string | null }) {
  return <PageHeader title={`Handoffs ${selected ?? ''}`} />;
}
