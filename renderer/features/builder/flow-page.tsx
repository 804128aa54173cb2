import { PageHeader } from '../../ui/page-header.tsx';

/** The builder; its canvas, inspector and test chat follow. */
export function FlowPage() {
  return <PageHeader title="Flow" />;
}
