import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { CircleCheck, Undo2 } from 'lucide-react';
import type { HandoffView } from '../../../contract/views.ts';
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
          announce(isDone ? `${handoff.reference} is open again` : `${handoff.reference} is done`);
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
        {isDone ? 'Mark as open' : 'Mark as done'}
      </Button>
      {act.error ? (
        <Notice tone="bad" live>
          {act.error.message}
        </Notice>
      ) : null}
    </>
  );
}
