import { Button, Loader } from '@mantine/core';
import { Fragment, type RefObject, useEffect, useRef } from 'react';
import type { ConversationView } from '../../../contract/views.ts';
import type { LogEntry } from '../../../core/engine/session.ts';
import { type Said, say, t } from '../../language/language.ts';
import { momentWords } from '../../ui/moment-words.ts';
import message from './message.module.css';
import { deliveryAt, type Moment, momentsOf } from './moments.ts';
import { Outcome } from './outcome.tsx';
import styles from './test-chat.module.css';
import { VerdictLine } from './verdict-line.tsx';
import { VisitorMessage } from './visitor-message.tsx';
import { WentBack } from './went-back.tsx';

/** The conversation as the visitor sees it, with what happened behind it in small print. */
export function ChatLog({ view, pending, onReply, onGoBack, onOpen }: ChatLogProps) {
  const end = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  useStayAtEnd(shown);
  const log = view?.log ?? [];
  const length = log.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is new is scrolled to
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [length, pending, view?.state]);
  const choices = view?.state === 'asking' && pending === undefined ? lastChoices(log) : [];
  const isEmpty = !log.some(({ type }) => type === 'said') && pending === undefined;
  const moments = momentsOf(view?.turns ?? []);
  return (
    // Focusable, because a long conversation has to scroll from the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div ref={shown} className={styles.log} role="log" aria-label={t('Conversation')} tabIndex={0}>
      {isEmpty ? (
        <p className={styles.hint}>
          {t('Write as a visitor would, for example “Can I talk to a real person?”')}
        </p>
      ) : null}
      {log.map((entry, place) => (
        // A log only grows, so places are identities.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={place}>
          {view?.wentBack?.place === place ? <WentBack wentBack={view.wentBack} onOpen={onOpen} /> : null}
          <TimeMark moment={moments.get(place)} />
          <Entry
            entry={entry}
            simulated={view ? deliveryAt(view, place) : null}
            canGoBack={view?.state !== 'notifying' && pending === undefined}
            onGoBack={() => onGoBack(place)}
          />
        </Fragment>
      ))}
      {view?.wentBack?.place === length ? <WentBack wentBack={view.wentBack} onOpen={onOpen} /> : null}
      {pending === undefined ? null : (
        <>
          <p className={`${styles.said} ${styles.visitor}`}>{pending}</p>
          <span className={message.typing} aria-hidden>
            <i />
            <i />
            <i />
          </span>
        </>
      )}
      {view?.state === 'notifying' ? (
        <p className={styles.sending} role="status">
          <Loader size={12} color="gray" /> {t('Sending…')}
        </p>
      ) : null}
      {choices.length > 0 ? (
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">{t('Quick replies')}</legend>
          {choices.map((choice) => (
            <Button key={choice} variant="default" size="xs" radius="xl" onClick={() => onReply(choice)}>
              {choice}
            </Button>
          ))}
        </fieldset>
      ) : null}
      <div ref={end} />
    </div>
  );
}

interface ChatLogProps {
  readonly view: ConversationView | undefined;
  readonly pending: string | undefined;
  readonly onReply: (text: string) => void;
  /** Goes on from before the visitor's message at this place of the log. */
  readonly onGoBack: (place: number) => void;
  /** Shows another conversation. */
  readonly onOpen: (id: string) => void;
}

/** A pane that becomes narrower or lower, or is shown again, still ends with what was said last. */
function useStayAtEnd(log: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = log.current;
    if (!element) return;
    let atEnd = true;
    const onScroll = () => {
      atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 24;
    };
    const sizes = new ResizeObserver(() => {
      if (atEnd) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener('scroll', onScroll);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      sizes.disconnect();
    };
  }, [log]);
}

function TimeMark({ moment }: { moment: Moment | undefined }) {
  if (!moment) return null;
  return (
    <p className={message.time}>
      {moment.clockSet
        ? t('Simulated: {{what}}', { what: momentWords(moment.at) })
        : t('Back to the time it is')}
    </p>
  );
}

function Entry({ entry, simulated, canGoBack, onGoBack }: EntryProps) {
  switch (entry.type) {
    case 'said': {
      if (entry.from === 'visitor')
        return <VisitorMessage text={entry.text} canGoBack={canGoBack} onGoBack={onGoBack} />;
      return (
        <p className={`${styles.said} ${entry.tone === 'problem' ? styles.problem : styles.bot}`}>
          <span className="visually-hidden">{t('Bot:')} </span>
          {entry.text}
        </p>
      );
    }
    case 'judged':
      return <VerdictLine verdict={entry} />;
    case 'outcome': {
      const { outcome, detail, channel = 'email' } = entry;
      const played = simulated?.[channel];
      return <Outcome outcome={outcome} detail={detail} channel={channel} simulated={played} />;
    }
    case 'note':
      return <p className={styles.note}>{t(noteWords[entry.code])}</p>;
    case 'ended':
      return <p className={styles.ended}>{t('Conversation over. The next message starts afresh.')}</p>;
    case 'entered':
    case 'left':
    case 'value':
    case 'notified':
      return null;
  }
}

interface EntryProps {
  readonly entry: LogEntry;
  readonly simulated: ConversationView['simulated'];
  readonly canGoBack: boolean;
  readonly onGoBack: () => void;
}

export const noteWords: Readonly<Record<Extract<LogEntry, { type: 'note' }>['code'], Said>> = {
  'switched-off': say('Not handed off: Support Operations is switched off.'),
  'too-many-steps': say('Stopped: the flow ran through too many steps without waiting for the visitor.'),
  'too-long': say('Stopped: the conversation has become too long.'),
  cancelled: say('The visitor cancelled the handoff.'),
  'message-too-long': say('That message was too long to be read.'),
  duplicate: say('Not sent again: the same answers were sent a short while ago.'),
};

function lastChoices(log: readonly LogEntry[]): readonly string[] {
  const last = log.findLast((entry) => entry.type === 'said');
  return last?.type === 'said' && last.from === 'bot' ? (last.choices ?? []) : [];
}
