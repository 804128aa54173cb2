import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { HandoffView } from '../../../contract/views.ts';
import { t, translate } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct } from '../../platform/client.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Notice } from '../../ui/notice.tsx';

const unsent = ['queued', 'captured', 'failed', 'in-doubt'];

/** Takes a handoff off this computer for good, after asking: it is the one thing here that cannot be undone. */
export function EraseButton({ handoff, onErased }: { handoff: HandoffView; onErased: () => void }) {
  const [asking, setAsking] = useState(false);
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const act = useAct('handoffs.erase');
  const others = handoff.together.filter((reference) => reference !== handoff.reference);
  const losesMail = handoff.deliveries.some(({ state }) => unsent.includes(state));
  const erase = () => {
    setAsking(false);
    act.mutate(
      { id: handoff.id },
      {
        async onSuccess({ references }) {
          announce(t('Erased: {{references}}', { references: references.join(', ') }));
          // The list first: it must not offer what is gone as the one to open next.
          await queries.refetchQueries({ queryKey: ['handoffs.list'] });
          onErased();
          navigate('/handoffs', { replace: true });
        },
      },
    );
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Trash2 size={14} aria-hidden />}
        loading={act.isPending}
        onClick={() => setAsking(true)}
      >
        {t('Erase')}
      </Button>
      {act.error ? (
        <Notice tone="bad" live>
          {translate(act.error.message)}
        </Notice>
      ) : null}
      <Confirm
        opened={asking}
        title={t('Erase {{reference}}?', { reference: handoff.reference })}
        confirm={t('Erase')}
        cancel={t('Keep it')}
        dangerous
        onConfirm={erase}
        onCancel={() => setAsking(false)}
      >
        <p>
          {t(
            'Answers, conversation and mails are taken off this computer for good. This cannot be undone. What the team received already stays with them.',
          )}
        </p>
        {others.length > 0 ? (
          <p>
            {t('Handoffs of the same conversation are erased with it: {{others}}.', {
              others: others.join(', '),
            })}
          </p>
        ) : null}
        {losesMail ? <p>{t('A mail of it has not reached the team. It will not be sent.')}</p> : null}
      </Confirm>
    </>
  );
}
