import { PageHeader } from '../../ui/page-header.tsx';
export function SettingsPage({ section }: { section: string }) {
  return <PageHeader title={`Settings ${section}`} />;
}
