import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

const AnnounceContext = createContext<(sentence: string) => void>(() => {});

/** Speaks sentences to screen readers without moving anything on screen. */
export function AnnounceProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((sentence: string) => {
    setSaid(({ turn }) => ({ sentence, turn: turn + 1 }));
    clearTimeout(timer.current);
    // Heard by then, and not to be met a second time by whoever reads through the page.
    timer.current = setTimeout(() => setSaid(({ turn }) => ({ sentence: '', turn })), 1_000);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" aria-live="polite">
        {/* A new element each time, so that saying the same sentence twice is heard twice. */}
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}
