import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConversationView } from '../../../contract/views.ts';
import { useClient } from '../../platform/client.tsx';
import { toSentence } from '../../platform/failure.ts';
import type { Delivery } from './delivery-choice.tsx';

export type Source = 'draft' | 'published';

interface Options {
  readonly source: Source;
  readonly delivery: Delivery;
  /** Another value means another draft. */
  readonly draft: object;
  readonly saveDraft: () => Promise<boolean>;
  readonly onConversation: (conversation: ConversationView | undefined) => void;
}

export interface TestConversation {
  readonly view: ConversationView | undefined;
  /** What the visitor just wrote, until the app has taken it. */
  readonly pending: string | undefined;
  readonly problem: string | undefined;
  /** The draft was changed after this conversation began, so it runs on what was there before. */
  readonly outdated: boolean;
  restart(): Promise<void>;
  say(text: string): Promise<void>;
}

/** One test conversation at a time, begun anew for each source and delivery, and on request. */
export function useConversation({
  source,
  delivery,
  draft,
  saveDraft,
  onConversation,
}: Options): TestConversation {
  const client = useClient();
  const [view, setView] = useState<ConversationView | undefined>();
  const [pending, setPending] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  const begunOn = useRef<object>(draft);
  const latest = useRef({ draft, saveDraft, onConversation, turn: 0 });
  latest.current = { ...latest.current, draft, saveDraft, onConversation };

  const show = useCallback((next: ConversationView) => {
    setView(next);
    latest.current.onConversation(next);
  }, []);

  const start = useCallback(async (): Promise<ConversationView | undefined> => {
    const turn = ++latest.current.turn;
    const isLate = () => turn !== latest.current.turn;
    setProblem(undefined);
    try {
      const begun = latest.current.draft;
      // A conversation on the draft runs on the draft as saved.
      if (source === 'draft' && !(await latest.current.saveDraft())) throw new Error(unsaved);
      if (isLate()) return undefined;
      const next = await client.call('conversations.start', { source, delivery });
      if (isLate()) return undefined;
      begunOn.current = begun;
      show(next);
      return next;
    } catch (error) {
      if (!isLate())
        setProblem(error instanceof Error && error.message === unsaved ? unsaved : toSentence(error));
      return undefined;
    }
  }, [client, source, delivery, show]);

  useEffect(() => {
    // A moment later, so that opening the page does not wait for it and a remount does not begin two.
    const timer = setTimeout(() => void start(), 0);
    return () => {
      clearTimeout(timer);
      latest.current.turn++;
    };
  }, [start]);
  useFollow(view?.id, show);

  async function say(text: string): Promise<void> {
    setPending(text);
    setProblem(undefined);
    try {
      const stale = source === 'draft' && begunOn.current !== draft && !hasVisitor(view);
      const current = !view?.id || stale ? await start() : view;
      if (!current?.id) return;
      show(await client.call('conversations.say', { id: current.id, text }));
    } catch (error) {
      setProblem(toSentence(error));
    } finally {
      setPending(undefined);
    }
  }

  return {
    view,
    pending,
    problem,
    outdated: source === 'draft' && begunOn.current !== draft && hasVisitor(view),
    restart: async () => void (await start()),
    say,
  };
}

const unsaved = 'The draft could not be saved, so it cannot be tested yet.';

/** Reads the conversation again whenever the app says that it, or what it may do, has changed. */
function useFollow(id: string | undefined, show: (view: ConversationView) => void): void {
  const client = useClient();
  useEffect(() => {
    if (!id) return;
    let closed = false;
    const stop = client.on('changed', (change) => {
      if (change.what !== 'settings' && !(change.what === 'conversation' && change.id === id)) return;
      client.call('conversations.get', { id }).then(
        (view) => {
          if (!closed) show(view);
        },
        () => undefined,
      );
    });
    return () => {
      closed = true;
      stop();
    };
  }, [client, id, show]);
}

function hasVisitor(view: ConversationView | undefined): boolean {
  return view?.log.some((entry) => entry.type === 'said' && entry.from === 'visitor') ?? false;
}
