import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { AppError } from '../../../contract/failure.ts';
import type { ConversationView } from '../../../contract/views.ts';
import { type AppClient, useClient } from '../../platform/client.tsx';
import { toSentence } from '../../platform/failure.ts';
import { hasVisitor, holdsFromHere, plainSetup, type Setup } from './setup.ts';

/** The draft as it is now; another value means another draft. */
export interface Draft {
  readonly now: () => object;
  readonly subscribe: (changed: () => void) => () => void;
}

interface Options {
  readonly draft: Draft;
  readonly saveDraft: () => Promise<boolean>;
  readonly onConversation: (conversation: ConversationView | undefined) => void;
}

export interface TestConversation {
  readonly view: ConversationView | undefined;
  readonly setup: Setup;
  /** What the visitor just wrote, until the app has taken it. */
  readonly pending: string | undefined;
  readonly problem: string | undefined;
  /** The draft was changed after this conversation began, so it runs on what was there before. */
  readonly outdated: boolean;
  restart(): Promise<void>;
  say(text: string): Promise<void>;
  change(part: Partial<Setup>): Promise<void>;
  /** Goes on from before the visitor's message at this place of the log; what was written there, if that worked. */
  goBack(place: number): Promise<string | undefined>;
  /** Shows the conversation of this id instead. */
  open(id: string): Promise<void>;
}

/** One test conversation at a time, begun anew for each source and language, and on request. */
export function useConversation({ draft, saveDraft, onConversation }: Options): TestConversation {
  const client = useClient();
  const [view, setView] = useState<ConversationView | undefined>();
  const [setup, setSetup] = useState<Setup>(plainSetup);
  const [pending, setPending] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  const begunOn = useRef<object>(draft.now());
  const isChanged = () => begunOn.current !== draft.now();
  const changed = useSyncExternalStore(draft.subscribe, isChanged);
  const latest = useRef({ draft, saveDraft, onConversation, turn: 0 });
  latest.current = { ...latest.current, draft, saveDraft, onConversation };

  const show = useCallback((next: ConversationView) => {
    setView(next);
    latest.current.onConversation(next);
  }, []);

  const start = useCallback(
    async (wanted: Setup): Promise<ConversationView | undefined> => {
      const turn = ++latest.current.turn;
      const isLate = () => turn !== latest.current.turn;
      setProblem(undefined);
      try {
        const begun = latest.current.draft.now();
        const next = await begin(client, wanted, latest.current.saveDraft);
        if (isLate()) return undefined;
        begunOn.current = begun;
        show(next);
        return next;
      } catch (error) {
        if (!isLate()) setProblem(toSentence(error));
        return undefined;
      }
    },
    [client, show],
  );

  useEffect(() => {
    // A moment later, so that opening the page does not wait for it and a remount does not begin two.
    const timer = setTimeout(() => void start(plainSetup), 0);
    return () => {
      clearTimeout(timer);
      latest.current.turn++;
    };
  }, [start]);
  useFollow(view?.id, show);

  const attempt = async (act: () => Promise<void>) => {
    setProblem(undefined);
    await act().catch((error: unknown) => setProblem(toSentence(error)));
  };
  /** What was set at that point of the conversation is set again. */
  const take = (next: ConversationView) => {
    setSetup({ ...setup, delivery: next.simulated ?? undefined, clock: next.clock ?? undefined });
    show(next);
  };
  const isOfDraft = setup.source === 'draft';

  return {
    view,
    setup,
    pending,
    problem,
    outdated: isOfDraft && changed && hasVisitor(view),
    restart: async () => void (await start(setup)),
    async say(text) {
      setPending(text);
      await attempt(async () => {
        const stale = isOfDraft && isChanged() && !hasVisitor(view);
        const current = !view?.id || stale ? await start(setup) : view;
        if (current?.id) show(await client.call('conversations.say', { id: current.id, text }));
      });
      setPending(undefined);
    },
    async change(part) {
      const wanted = { ...setup, ...part };
      setSetup(wanted);
      if (!view || !holdsFromHere(part, view)) return void (await start(wanted));
      const { delivery = null, clock = null } = wanted;
      await attempt(async () =>
        show(await client.call('conversations.setUp', { id: view.id, delivery, clock })),
      );
    },
    async goBack(place) {
      let text: string | undefined;
      await attempt(async () => {
        if (!view) return;
        const back = await client.call('conversations.goBack', { id: view.id, place });
        text = back.wentBack?.text;
        take(back);
      });
      return text;
    },
    open: (id) => attempt(async () => take(await client.call('conversations.get', { id }))),
  };
}

async function begin(
  client: AppClient,
  { source, delivery, clock, language }: Setup,
  saveDraft: () => Promise<boolean>,
): Promise<ConversationView> {
  // A conversation on the draft runs on the draft as saved.
  if (source === 'draft' && !(await saveDraft()))
    throw new AppError('conflict', 'The draft could not be saved, so it cannot be tested yet.');
  return client.call('conversations.start', { source, delivery, clock, language });
}

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
