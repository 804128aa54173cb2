import { Button } from '@mantine/core';
import { MessageSquareText } from 'lucide-react';
import { useLocation } from 'wouter';
import { t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export function NoHandoffs() {
  const [, navigate] = useLocation();
  const { data: settings } = useCall('settings.get', {});
  if (!settings) return null;
  const on = settings.support.enabled;
  return (
    <EmptyState
      icon={MessageSquareText}
      title={t('No handoffs yet')}
      action={
        <Button onClick={() => navigate(on ? '/flow' : '/settings/support')}>
          {on ? t('Try it in the test chat') : t('Switch on Support Operations')}
        </Button>
      }
    >
      {t(
        'Each visitor who asks for a person appears here, with what they answered, the conversation and what became of the mail to your team.',
      )}
    </EmptyState>
  );
}
