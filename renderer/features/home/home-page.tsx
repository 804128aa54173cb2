import { useLocation } from 'wouter';
import type { Calls } from '../../../contract/calls.ts';
import type { OutputOf } from '../../../contract/contract.ts';
import { t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { FlowCard } from '../../ui/flow-card.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import styles from './home-page.module.css';
import { LastHandoffs } from './last-handoffs.tsx';
import { MailCard } from './mail-card.tsx';
import { SupportCard, SwitchedOff } from './support-card.tsx';

/** Is Support Operations on, is the flow live, does mail get out, what came in last. */
export function HomePage() {
  const overview = useCall('home.overview', {});
  return (
    <>
      <PageHeader title={t('Home')} />
      <div className={styles.scroll}>
        <Loaded query={overview}>{(data) => <Overview data={data} />}</Loaded>
      </div>
    </>
  );
}

function Overview({ data }: { data: OutputOf<Calls, 'home.overview'> }) {
  const [, navigate] = useLocation();
  if (!data.support.enabled) return <SwitchedOff support={data.support} />;
  return (
    <div className={styles.page}>
      <div className={styles.cards}>
        <SupportCard support={data.support} />
        {data.flow ? <FlowCard card={data.flow} primary onOpen={() => navigate('/flow')} /> : null}
        <MailCard mail={data.mail} />
      </div>
      <LastHandoffs rows={data.recent} />
    </div>
  );
}
