import { Anchor } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { MousePointerClick, SearchX } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '../../language/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Split, sideBySide } from '../../ui/split.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { HandoffDetail } from './handoff-detail.tsx';
import { isNarrowed, noChoices, toFilter } from './handoff-filter.ts';
import { HandoffTable } from './handoff-table.tsx';
import { NoHandoffs } from './no-handoffs.tsx';
import { useHandoffPages } from './use-handoff-pages.ts';

/** Milliseconds without typing before a search begins. */
const typingPause = 150;

/** Every handoff, and what became of each. */
export function HandoffsPage({ selected }: { selected: string | null }) {
  const [choices, setChoices] = useState(noChoices);
  const [settled] = useDebouncedValue(choices, typingPause);
  const filter = useMemo(() => toFilter(settled, new Date()), [settled]);
  const pages = useHandoffPages(filter);
  const first = pages.data?.rows[0]?.id ?? null;
  const narrowed = isNarrowed(choices) || isNarrowed(settled);
  useFirstAtStart(selected, first);
  const { list, focusNext } = useFocusAfterErasing(selected);
  return (
    <>
      <PageHeader
        title={t('Handoffs')}
        actions={<ExportButton filter={filter} disabled={first === null && !pages.hasNextPage} />}
      />
      <Loaded query={pages}>
        {(data) =>
          data.total === 0 && !narrowed ? (
            <NoHandoffs />
          ) : (
            <Split
              listName={t('All handoffs')}
              detailName={t('The chosen handoff')}
              detailOpen={selected !== null}
              back={
                <Anchor component={Link} href="/handoffs">
                  {t('Back to all handoffs')}
                </Anchor>
              }
              list={
                <div ref={list}>
                  <FilterBar choices={choices} onChange={setChoices} />
                  {data.rows.length === 0 && !pages.hasNextPage ? (
                    <NothingFits />
                  ) : (
                    <HandoffTable pages={pages} data={data} selected={selected} />
                  )}
                </div>
              }
              detail={
                selected ? (
                  <HandoffDetail key={selected} id={selected} onErased={focusNext} />
                ) : (
                  <NothingChosen />
                )
              }
            />
          )
        }
      </Loaded>
    </>
  );
}

function NothingFits() {
  return (
    <EmptyState icon={SearchX} title={t('No handoff fits')}>
      {t('Try fewer words, another time or another state.')}
    </EmptyState>
  );
}

function NothingChosen() {
  return (
    <EmptyState icon={MousePointerClick} title={t('Choose a handoff')}>
      {t('Its answers, the conversation and what became of the mail are shown here.')}
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

/** What had the focus is gone with an erased handoff; once the page shows another, the list is where one goes on. */
function useFocusAfterErasing(selected: string | null) {
  const list = useRef<HTMLDivElement>(null);
  const isDue = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address changes when the handoff is gone
  useEffect(() => {
    if (!isDue.current) return;
    isDue.current = false;
    const row = list.current?.querySelector<HTMLElement>('tbody a');
    (row ?? list.current?.querySelector('input'))?.focus();
  }, [selected]);
  const focusNext = () => {
    isDue.current = true;
  };
  return { list, focusNext };
}
