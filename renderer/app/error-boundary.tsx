import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { t } from '../language/language.ts';
import { EmptyState } from '../ui/empty-state.tsx';

interface Props {
  readonly children: ReactNode;
  /** Another value means another page, which gets a fresh try. */
  readonly page: string;
}

/** Keeps the frame usable when a page breaks. A class, because React offers no other way to catch what a child throws. */
export class ErrorBoundary extends Component<Props, { readonly broken: string | null }> {
  override state = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: Props) {
    if (before.page !== this.props.page && this.state.broken !== null) this.setState({ broken: null });
  }

  override render() {
    if (this.state.broken === null) return this.props.children;
    return (
      <EmptyState
        icon={TriangleAlert}
        title={t('This page could not be shown')}
        action={<Button onClick={() => location.reload()}>{t('Reload the window')}</Button>}
      >
        {t(
          'Something in the page broke. What you saved is safe. Reload the window; if it happens again, tell whoever looks after Handoff Studio: “{{broken}}”.',
          { broken: this.state.broken },
        )}
      </EmptyState>
    );
  }
}
