import { ActionIcon, CloseButton, SegmentedControl, Tooltip } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ConversationView, PublishedVersion } from '../../../contract/views.ts';
import type { Channel } from '../../../core/handoff/delivery.ts';
import { insideMain } from '../../ui/inside-main.ts';
import { Notice } from '../../ui/notice.tsx';
import { AgentMail } from './agent-mail.tsx';
import { ChatLog } from './chat-log.tsx';
import { Composer } from './composer.tsx';
import { type Delivery, DeliveryChoice } from './delivery-choice.tsx';
import styles from './test-chat.module.css';
import { type Source, useConversation } from './use-conversation.ts';

/** Plays the visitor against the draft or the live version, through the same services as any conversation. */
export function TestChat({
  published,
  draft,
  channels,
  saveDraft,
  onConversation,
  onClose,
  renderRecord,
}: TestChatProps) {
  const [source, setSource] = useState<Source>('draft');
  const [delivery, setDelivery] = useState<Delivery>();
  const { view, pending, problem, outdated, restart, say } = useConversation({
    source,
    delivery,
    draft,
    saveDraft,
    onConversation,
  });
  return (
    <>
      <div className={styles.head}>
        <h2>Test chat</h2>
        <SegmentedControl
          size="xs"
          aria-label="Test which flow"
          data={[
            { value: 'draft', label: 'Draft' },
            { value: 'published', label: <PublishedLabel published={published} /> },
          ]}
          value={source}
          onChange={setSource}
        />
        <Tooltip portalProps={insideMain} label="Restart the conversation">
          <ActionIcon size={30} aria-label="Restart" onClick={() => void restart()}>
            <RotateCcw size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <CloseButton size="sm" aria-label="Close test chat" onClick={onClose} />
      </div>
      <Blocked because={view?.blockedBecause ?? null} />
      <ChatLog view={view} pending={pending} onReply={(text) => void say(text)} />
      {outdated ? (
        <p className={styles.outdated}>
          The draft has changed since this conversation began. Restart to test the changes.
        </p>
      ) : null}
      {problem ? (
        <div className={styles.notice}>
          <Notice tone="bad" live>
            {problem}
          </Notice>
        </div>
      ) : null}
      {view && view.values.length > 0 ? <Values values={view.values} /> : null}
      {view ? <Record view={view} renderRecord={renderRecord} /> : null}
      {view?.handoffId ? <AgentMail handoffId={view.handoffId} /> : null}
      <DeliveryChoice value={delivery} channels={channels} onChange={setDelivery} />
      <Composer
        waiting={view?.state === 'notifying' || pending !== undefined}
        disabled={view?.blockedBecause === 'not-published'}
        onSend={(text) => void say(text)}
      />
    </>
  );
}

interface TestChatProps {
  readonly published: PublishedVersion | null;
  /** Another value means another draft. */
  readonly draft: object;
  readonly channels: readonly Channel[];
  readonly saveDraft: () => Promise<boolean>;
  readonly onConversation: (conversation: ConversationView | undefined) => void;
  readonly onClose: () => void;
  /** What records the conversation so far; `opening` is what the visitor said first. */
  readonly renderRecord: RenderRecord;
}

type RenderRecord = (conversation: { conversationId: string; opening: string }) => ReactNode;

function Record({ view, renderRecord }: { view: ConversationView; renderRecord: RenderRecord }) {
  const first = view.log.find((entry) => entry.type === 'said' && entry.from === 'visitor');
  if (first?.type !== 'said' || view.state === 'notifying') return null;
  return (
    <div className={styles.mailButton}>{renderRecord({ conversationId: view.id, opening: first.text })}</div>
  );
}

function PublishedLabel({ published }: { published: PublishedVersion | null }) {
  if (!published) return 'Published';
  return (
    <>
      <span className="visually-hidden">Published, </span>Version {published.number}
    </>
  );
}

function Blocked({ because }: { because: ConversationView['blockedBecause'] }) {
  if (because === null) return null;
  return (
    <div className={styles.notice}>
      {because === 'switched-off' ? (
        <Notice tone="warning" title="Support Operations is switched off">
          Nobody is handed off until it is switched on in Settings.
        </Notice>
      ) : (
        <Notice tone="info" title="Nothing is published yet">
          Visitors cannot be handed off. Test the draft, then choose Save &amp; Publish.
        </Notice>
      )}
    </div>
  );
}

function Values({ values }: { values: ConversationView['values'] }) {
  return (
    <dl className={styles.values} aria-label="Collected values">
      {values.map(({ key, label, value }) => (
        <div key={key}>
          <dt title={label}>{label}</dt>
          <dd title={value}>{value || <span className={styles.skipped}>skipped</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
