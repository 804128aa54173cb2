import { PageHeader } from '../../ui/page-header.tsx';
export function CapturedPage({ selected }: { selected: string | null }) {
  return <PageHeader title={`Captured ${selected ?? ''}`} />;
}
