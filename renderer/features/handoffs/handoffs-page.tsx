import { Anchor } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { MousePointerClick } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Split, sideBySide } from '../../ui/split.tsx';
import { HandoffDetail } from './handoff-detail.tsx';
import { HandoffTable } from './handoff-table.tsx';
import { NoHandoffs } from './no-handoffs.tsx';
import { useHandoffPages } from './use-handoff-pages.ts';

/** Every handoff, and what became of each. */
export function HandoffsPage({ selected }: { selected: string | null }) {
  const pages = useHandoffPages();
  const first = pages.data?.rows[0]?.id ?? null;
  useFirstAtStart(selected, first);
  return (
    <>
      <PageHeader title="Handoffs" />
      <Loaded query={pages}>
        {(data) =>
          data.total === 0 ? (
            <NoHandoffs />
          ) : (
            <Split
              listName="All handoffs"
              detailName="The chosen handoff"
              detailOpen={selected !== null}
              back={
                <Anchor component={Link} href="/handoffs">
                  Back to all handoffs
                </Anchor>
              }
              list={<HandoffTable pages={pages} data={data} selected={selected} />}
              detail={selected ? <HandoffDetail key={selected} id={selected} /> : <NothingChosen />}
            />
          )
        }
      </Loaded>
    </>
  );
}

function NothingChosen() {
  return (
    <EmptyState icon={MousePointerClick} title="Choose a handoff">
      Its answers, the conversation and what became of the mail are shown here.
    </EmptyState>
  );
}

/** Where both panes fit, the newest is opened once, by address: a newer one arriving never replaces what is being read. */
function useFirstAtStart(selected: string | null, first: string | null) {
  const [, navigate] = useLocation();
  const wide = useMediaQuery(sideBySide, false, { getInitialValueInEffect: false });
  useEffect(() => {
    if (wide && selected === null && first !== null) navigate(`/handoffs/${first}`, { replace: true });
  }, [wide, selected, first, navigate]);
}
