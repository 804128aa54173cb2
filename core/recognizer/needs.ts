/**
 * Most patterns need a word that most messages do not have, which is quicker to see than to search for the whole pattern.
 * Characters are told apart by their last eleven bits; where two share them, a pattern is searched for in vain, never left out.
 */
export type Characters = Uint32Array;

export function charactersIn(text: string): Characters {
  const characters = new Uint32Array(1 << (bits - 5));
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) & mask;
    characters[place >> 5] = (characters[place >> 5] ?? 0) | (1 << (place & 31));
  }
  return characters;
}

/** Whether an expression may be found among some characters: one of each class that it cannot do without is there. */
export function createNeeds({ source }: RegExp): (there: Characters) => boolean {
  const needed = classesNeeded(source).map((characters) => {
    const all = charactersIn(characters);
    const places = Array.from(all.keys()).filter((place) => all[place] !== 0);
    return { places, words: places.map((place) => all[place] ?? 0) };
  });
  return (there) => {
    // Plain loops, since this is asked some hundred times per message.
    for (const { places, words } of needed) {
      let found = false;
      for (let at = 0; !found && at < places.length; at += 1)
        found = ((words[at] ?? 0) & (there[places[at] ?? 0] ?? 0)) !== 0;
      if (!found) return false;
    }
    return true;
  };
}

/** The classes outside of all groups that are neither optional nor negated. */
function classesNeeded(source: string): string[] {
  const needed: string[] = [];
  let depth = 0;
  for (const [part, characters = '', optional] of source.matchAll(parts)) {
    if (part === '(') depth += 1;
    else if (part === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (part === '|') return [];
    else if (optional === undefined && !characters.startsWith('^')) needed.push(characters);
  }
  return needed;
}

const parts = /[()|]|\[([^\]]*)\](\?|\*|\{0)?/g;
const bits = 11;
const mask = (1 << bits) - 1;
