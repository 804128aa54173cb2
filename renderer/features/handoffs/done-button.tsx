import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { CircleCheck, Undo2 } from 'lucide-react';
import type { HandoffView } from '../../../contract/views.ts';
import { t, translate } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct } from '../../platform/client.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Marks a handoff as dealt with, and takes the mark back. */
export function DoneButton({ handoff }: { handoff: HandoffView }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const act = useAct('handoffs.markDone');
  const isDone = handoff.doneAt !== null;
  const mark = () =>
    act.mutate(
      { id: handoff.id, done: !isDone },
      {
        onSuccess(changed) {
          queries.setQueryData(['handoffs.get', { id: handoff.id }], changed);
          announce(
            isDone
              ? t('{{reference}} is open again', { reference: handoff.reference })
              : t('{{reference}} is done', { reference: handoff.reference }),
          );
        },
      },
    );
  return (
    <>
      <Button
        variant="default"
        leftSection={isDone ? <Undo2 size={14} aria-hidden /> : <CircleCheck size={14} aria-hidden />}
        loading={act.isPending}
        onClick={mark}
      >
        {isDone ? t('Mark as open') : t('Mark as done')}
      </Button>
      {act.error ? (
        <Notice tone="bad" live>
          {translate(act.error.message)}
        </Notice>
      ) : null}
    </>
  );
}
