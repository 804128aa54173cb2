import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Said } from '../language/language.ts';
import { useClient } from './client.tsx';
import { matchesShortcut } from './shortcut.ts';

/** A user-visible action: one entry for toolbar, keys, palette and native menu. */
export interface Command {
  readonly id: string;
  readonly title: string | Said;
  /** Heads the command in the palette, like “Flow”. */
  readonly group: string | Said;
  /** Like `mod+shift+z`, `Delete`, `?`; `mod` is Ctrl, or Cmd on a Mac. Several mean the same. */
  readonly shortcuts?: readonly string[];
  /** Works while a text is being typed too. */
  readonly inText?: boolean;
  /** Its keys count only while the focus is on an element that this selector matches; it is no choice of the palette. */
  readonly on?: string;
  readonly enabled?: () => boolean;
  readonly run: () => void;
}

export interface Commands {
  /** Offers commands until the returned function is called; the latest offer of an id counts. */
  register(commands: () => readonly Command[]): () => void;
  /** What is offered now. */
  list(): readonly Command[];
  run(id: string): void;
  /** Runs what the native menu asks for; a command of the flow once its page is there. */
  runFromMenu(id: string): void;
  onKeyDown(event: KeyboardEvent): void;
  /** Has to hear each key first, while what it will close is still open. */
  onKeyDownCapture(event: KeyboardEvent): void;
}

export function createCommands(): Commands {
  const offers = new Set<() => readonly Command[]>();
  const list = () => [
    ...new Map([...offers].flatMap((offer) => offer()).map((command) => [command.id, command])).values(),
  ];
  let inPopup = false;
  let waiting: string | undefined;
  const isOffered = (id: string) => list().some((one) => one.id === id);
  const run = (id: string) => {
    const command = list().find((one) => one.id === id);
    if (command && runnable(command)) command.run();
  };
  const runWaiting = () => {
    if (waiting === undefined || !isOffered(waiting)) return;
    run(waiting);
    waiting = undefined;
  };
  const runnable = (command: Command) => command.enabled?.() ?? true;
  return {
    list,
    register(commands) {
      offers.add(commands);
      if (waiting !== undefined) queueMicrotask(runWaiting);
      return () => offers.delete(commands);
    },
    run,
    runFromMenu(id) {
      waiting = isOffered(id) || !id.startsWith('flow.') ? undefined : id;
      run(waiting === undefined ? id : 'go.flow');
    },
    onKeyDownCapture(event) {
      inPopup = isInPopup(event.target);
    },
    onKeyDown(event) {
      if (event.key === 'Escape' && inPopup) return;
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
      const typing = isTyping(event.target);
      const command = list().find(
        ({ shortcuts, inText, on }) =>
          (!typing || inText) &&
          isOn(event.target, on) &&
          shortcuts?.some((shortcut) => matchesShortcut(event, shortcut)),
      );
      if (!command || !runnable(command)) return;
      event.preventDefault();
      command.run();
    },
  };
}

const CommandsContext = createContext<Commands | null>(null);

/** Holds the commands of the window, hears their keys and the native menu. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [commands] = useState(createCommands);
  const client = useClient();
  useEffect(() => {
    window.addEventListener('keydown', commands.onKeyDown);
    window.addEventListener('keydown', commands.onKeyDownCapture, true);
    const stop = client.on('command', ({ id }) => commands.runFromMenu(id));
    return () => {
      window.removeEventListener('keydown', commands.onKeyDown);
      window.removeEventListener('keydown', commands.onKeyDownCapture, true);
      stop();
    };
  }, [client, commands]);
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('A component with commands stands outside CommandsProvider.');
  return commands;
}

/** Offers commands while the component is shown. Cheap to call with a fresh list at every render. */
export function useOffer(offered: readonly Command[]): void {
  const commands = useCommands();
  const latest = useRef(offered);
  latest.current = offered;
  useEffect(() => commands.register(() => latest.current), [commands]);
}

function isOn(target: EventTarget | null, selector: string | undefined): boolean {
  return selector === undefined || (target instanceof Element && target.matches(selector));
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select')
  );
}

/** Escape closes an open list or menu and nothing behind it. */
function isInPopup(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.matches('[aria-haspopup][aria-expanded=true]') ||
    target.closest('[role=menu], [role=listbox]') !== null
  );
}

/** Shortcuts of the page behind a dialog would change what nobody sees. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog][aria-modal=true]') !== null;
}
