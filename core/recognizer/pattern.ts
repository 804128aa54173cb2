/**
 * Patterns over concepts instead of letters. Every distinct set of concepts is given one character, so a message becomes a short
 * string and a pattern an ordinary regular expression over it; only patterns written in this folder ever become one.
 *
 * `talk to? (det|adj)* person` : names are concepts, `x` is an unknown word, `.` any word, `<a b>` one of several concepts,
 * `<^a b>` any word that has none of them, UPPER CASE names are macros; `( | ) ? * {m,n} ^ $ (?= (?! (?<!` as in expressions.
 */
export function createAlphabet(): Alphabet {
  const characters = new Map<string, string>();
  const sets: { character: string; concepts: readonly string[] }[] = [];
  return {
    characterOf(concepts) {
      const key = [...concepts].sort().join(' ');
      const known = characters.get(key);
      if (known) return known;
      const character = String.fromCharCode(firstCharacter + sets.length);
      characters.set(key, character);
      sets.push({ character, concepts: [...concepts] });
      return character;
    },
    conceptsOf(character) {
      return sets[character.charCodeAt(0) - firstCharacter]?.concepts ?? [];
    },
    compile(pattern, macros) {
      return new RegExp(translate(expand(pattern, macros), sets), 'g');
    },
  };
}

export interface Alphabet {
  characterOf(concepts: Iterable<string>): string;
  conceptsOf(character: string): readonly string[];
  /** Call after all sets of concepts are known. */
  compile(pattern: string, macros: Readonly<Record<string, string>>): RegExp;
}

/** Stands where words were taken out of consideration; no pattern reaches across it. */
export const gap = '\u0001';

const firstCharacter = 0xe000;

function expand(pattern: string, macros: Readonly<Record<string, string>>): string {
  let text = pattern;
  for (let depth = 0; depth < 6 && /[A-Z]/.test(text); depth += 1) {
    text = text.replace(/[A-Z][A-Z_]*/g, (name) => {
      const macro = macros[name];
      if (macro === undefined) throw new Error(`Unknown macro ${name} in ${pattern}`);
      return `(${macro})`;
    });
  }
  return merged(text);
}

/**
 * `(det|adj|<a b>)` is `<det adj a b>`: a word that is both must not be two ways to match, or a row of such words would make an
 * expression try them all.
 */
function merged(pattern: string): string {
  let text = pattern;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\((?!\?)([a-z0-9<>| ]+)\)/g, (whole, inside: string) => {
      const choices = inside.split('|').map((choice) => choice.trim());
      if (!choices.every((choice) => /^(<[a-z0-9 ]+>|[a-z][a-z0-9]*)$/.test(choice))) return whole;
      return `<${choices.map((choice) => choice.replace(/[<>]/g, '')).join(' ')}>`;
    });
  }
  return text;
}

// As many as anybody types in a row, and few enough that neighbouring runs cannot multiply into long searches.
const longestRun = 12;

function translate(
  pattern: string,
  sets: readonly { character: string; concepts: readonly string[] }[],
): string {
  const classOf = (names: string[], negated: boolean) => {
    const hit = sets
      .filter((set) => names.some((name) => set.concepts.includes(name)))
      .map((set) => set.character);
    if (negated) return `[^${gap}${hit.join('')}]`;
    return hit.length > 0 ? `[${hit.join('')}]` : '[]';
  };
  return pattern
    .replace(/\((?!\?)/g, '(?:')
    .replace(/(?<!\(\?)<(\^?)([a-z0-9 ]+)>|\.|[a-z][a-z0-9]*/g, (whole, negated?: string, names?: string) => {
      if (names !== undefined) return classOf(names.trim().split(/\s+/), negated === '^');
      return whole === '.' ? `[^${gap}]` : classOf([whole], false);
    })
    .replace(/(?<=[\])])\*/g, `{0,${longestRun}}`)
    .replace(/(?<=[\])])\+/g, `{1,${longestRun}}`)
    .replace(/\s+/g, '');
}
