import { type Said, say, t } from '../language/language.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether the key event is this shortcut, like `mod+shift+z` or `Delete`. */
export function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const wants = (modifier: string) => parts.includes(modifier);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (mod !== wants('mod') || other || event.altKey !== wants('alt')) return false;
  // `?` needs Shift on most keyboards and is not meant as “Shift and ?”.
  if (event.shiftKey !== wants('shift') && /^(\w|\w{2,})$/.test(key)) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** The shortcut as it is printed beside a command: `Ctrl Z`, or `⌘Z` on a Mac. */
export function shortcutWords(shortcut: string): string {
  const parts = shortcut
    .split('+')
    .map((part) => nameOf(part) ?? (part.length === 1 ? part.toUpperCase() : part));
  return parts.join(isMac ? '' : ' ');
}

/** A key by what stands on it; on a Mac most are the same in every language. */
function nameOf(part: string): string | undefined {
  const said = isMac ? undefined : pcNames[part];
  const everywhere = names[part];
  if (said) return t(said);
  return everywhere ? t(everywhere) : symbols[part];
}

const symbols: Readonly<Record<string, string>> = {
  mod: '⌘',
  shift: '⇧',
  alt: '⌥',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const pcNames: Readonly<Record<string, Said>> = { mod: say('Ctrl'), shift: say('Shift'), alt: say('Alt') };

const names: Readonly<Record<string, Said>> = {
  Delete: say('Del'),
  Insert: say('Ins'),
  ' ': say('Space'),
  Escape: say('Esc'),
};
