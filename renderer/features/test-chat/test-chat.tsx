import { ActionIcon, CloseButton, Tabs, Tooltip } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ConversationView, PublishedVersion } from '../../../contract/views.ts';
import type { Channel } from '../../../core/handoff/delivery.ts';
import { t } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { insideMain } from '../../ui/inside-main.ts';
import { Notice } from '../../ui/notice.tsx';
import { AgentReceives } from './agent-receives.tsx';
import { ChatLog } from './chat-log.tsx';
import { Composer, type Offered } from './composer.tsx';
import { Conditions } from './conditions.tsx';
import styles from './test-chat.module.css';
import { Trace } from './trace.tsx';
import { type Draft, useConversation } from './use-conversation.ts';
import { Values } from './values.tsx';
import { VersionChooser } from './version-chooser.tsx';

/** Plays the visitor against the draft or any version, through the same services as any conversation. */
export function TestChat({ published, channels, onStep, onClose, renderRecord, ...draft }: TestChatProps) {
  const conversation = useConversation(draft);
  const { view, setup, pending, problem, outdated, restart, say, change } = conversation;
  const [offered, setOffered] = useState<Offered | undefined>();
  const announce = useAnnounce();
  const goBack = async (place: number) => {
    const text = await conversation.goBack(place);
    if (text === undefined) return;
    setOffered({ text });
    announce(t('Gone back. You can go on differently.'));
  };
  const showStep = (stepId: string) => {
    if (!onStep(stepId)) announce(t('This step is not in the draft any more.'));
  };
  return (
    <>
      <div className={styles.head}>
        <h2>{t('Test chat')}</h2>
        <VersionChooser
          published={published}
          source={setup.source}
          onChange={(source) => void change({ source })}
        />
        <Tooltip portalProps={insideMain} label={t('Restart the conversation')}>
          <ActionIcon size={30} aria-label={t('Restart')} onClick={() => void restart()}>
            <RotateCcw size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <CloseButton size="sm" aria-label={t('Close test chat')} onClick={onClose} />
      </div>
      <Blocked because={view?.blockedBecause ?? null} />
      <Tabs defaultValue="chat" className={styles.tabs ?? ''}>
        <Tabs.List aria-label={t('What to see of the conversation')}>
          <Tabs.Tab value="chat">{t('Chat')}</Tabs.Tab>
          <Tabs.Tab value="trace">{t('Trace')}</Tabs.Tab>
          <Tabs.Tab value="values">
            {t('Values')}
            {view && view.values.length > 0 ? ` (${view.values.length})` : ''}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="chat" className={styles.panel ?? ''}>
          <ChatLog
            view={view}
            pending={pending}
            onReply={(text) => void say(text)}
            onGoBack={(place) => void goBack(place)}
            onOpen={(id) => void conversation.open(id)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="trace" className={styles.panel ?? ''}>
          {view?.id ? <Trace view={view} onStep={showStep} /> : null}
        </Tabs.Panel>
        <Tabs.Panel value="values" className={styles.panel ?? ''}>
          {view?.id ? <Values view={view} onStep={showStep} /> : null}
        </Tabs.Panel>
      </Tabs>
      {outdated ? (
        <p className={styles.outdated}>
          {t('The draft has changed since this conversation began. Restart to test the changes.')}
        </p>
      ) : null}
      {problem ? (
        <div className={styles.notice}>
          <Notice tone="bad" live>
            {problem}
          </Notice>
        </div>
      ) : null}
      {view ? <Actions view={view} renderRecord={renderRecord} /> : null}
      <Conditions setup={setup} channels={channels} onChange={(part) => void change(part)} />
      <Composer
        waiting={view?.state === 'notifying' || pending !== undefined}
        disabled={view?.blockedBecause === 'not-published'}
        offered={offered}
        onSend={(text) => void say(text)}
      />
    </>
  );
}

interface TestChatProps {
  readonly published: PublishedVersion | null;
  readonly draft: Draft;
  readonly channels: readonly Channel[];
  readonly saveDraft: () => Promise<boolean>;
  readonly onConversation: (conversation: ConversationView | undefined) => void;
  /** Shows the step on the canvas; `false` when the draft has it no more. */
  readonly onStep: (stepId: string) => boolean;
  readonly onClose: () => void;
  /** What records the conversation so far; `opening` is what the visitor said first. */
  readonly renderRecord: RenderRecord;
}

type RenderRecord = (conversation: { conversationId: string; opening: string }) => ReactNode;

/** What can be done with the conversation so far. */
function Actions({ view, renderRecord }: { view: ConversationView; renderRecord: RenderRecord }) {
  const first = view.log.find((entry) => entry.type === 'said' && entry.from === 'visitor');
  const records = first?.type === 'said' && view.state !== 'notifying';
  if (!records && !view.handoffId) return null;
  return (
    <div className={styles.actions}>
      {records ? <div>{renderRecord({ conversationId: view.id, opening: first.text })}</div> : null}
      {view.handoffId ? <AgentReceives handoffId={view.handoffId} /> : null}
    </div>
  );
}

function Blocked({ because }: { because: ConversationView['blockedBecause'] }) {
  if (because === null) return null;
  return (
    <div className={styles.notice}>
      {because === 'switched-off' ? (
        <Notice tone="warning" title={t('Support Operations is switched off')}>
          {t('Nobody is handed off until it is switched on in Settings.')}
        </Notice>
      ) : (
        <Notice tone="info" title={t('Nothing is published yet')}>
          {t('Visitors cannot be handed off. Test the draft, then choose Save & Publish.')}
        </Notice>
      )}
    </div>
  );
}
