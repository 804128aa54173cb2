/**
 * The words of a message, lower-cased, without accents, punctuation or emoji, so that none of them can change a verdict.
 * A message longer than a person would type is read at its beginning and its end only: `cut` is where the gap is.
 */
export function wordsOf(text: string): { words: string[]; cut: number } {
  const all = (plain(text).match(letters) ?? []).map((word) =>
    word.length > longest ? word.slice(0, longest) : word,
  );
  const joined = joinSpelledOut(joinContractions(all));
  if (joined.length <= head + tail) return { words: joined, cut: -1 };
  return { words: [...joined.slice(0, head), ...joined.slice(-tail)], cut: head };
}

// About two pages. Beyond that a text was pasted, and who pastes one asks before or after it.
const head = 500;
const tail = 150;
const longest = 40;
const mostLetters = 8_000;
const letters = /[\p{L}\p{N}]+/gu;
const mostFolded = 12_000;
const foldedAtOnce = 500;
const nonAscii = /\P{ASCII}/u;

function plain(text: string): string {
  const short = text.length > mostLetters ? shortened(text) : text;
  const folded = nonAscii.test(short) ? foldUnicode(short) : short.toLowerCase();
  return folded.replace(/(?<=[a-z])['`](?=[a-z])/g, '');
}

/**
 * Cuts out the middle before any costly work, after squeezing what is not a word, so that padding hides nothing. Squeezed from both
 * ends, piece by piece, until there is enough: what would be cut out is hardly read.
 */
function shortened(text: string): string {
  let [start, from] = ['', 0];
  for (; from < text.length && start.length <= mostLetters; from += piece)
    start = squeezed(start + text.slice(from, from + piece));
  if (start.length <= mostLetters) return start;
  let [end, to] = ['', text.length];
  for (; to > 0 && end.length <= mostLettersOfEnd; to -= piece)
    end = squeezed(text.slice(Math.max(0, to - piece), to) + end);
  return `${start.slice(0, mostLetters - mostLettersOfEnd)} ${end.slice(-mostLettersOfEnd)}`;
}

const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}']+/gu, ' ');
const piece = 4_000;
const mostLettersOfEnd = 2_000;

/** One ligature may unfold into eighteen letters, so texts are folded piece by piece, each a few words, until there is enough. */
function foldUnicode(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length && folded.length < mostFolded; ) {
    const space = text.indexOf(' ', from + foldedAtOnce);
    const to = space < 0 || space > from + 2 * foldedAtOnce ? from + 2 * foldedAtOnce : space;
    folded += foldPiece(text.slice(from, to));
    from = to;
  }
  return folded.slice(0, mostFolded);
}

function foldPiece(text: string): string {
  return text
    .replace(/[0-9#*]\uFE0F?\u20E3|(?![0-9#*])\p{Extended_Pictographic}/gu, ' ')
    .replace(/[\u2018\u2019\u02BC\u00B4\u201B\uFF07]/g, "'")
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

const endings = new Set(['t', 's', 'd', 'm', 'll', 're', 've']);
const contracted = new Set(
  'dont doesnt didnt isnt arent cant couldnt wouldnt wont shouldnt wasnt havent hasnt aint im id ive ill youre youd youll youve thats whats theres heres wheres hows whos lets its hes shes theyre were weve'.split(
    ' ',
  ),
);

/** "don t" and "don't" are the same word, whichever sign stood between them. */
function joinContractions(words: string[]): string[] {
  if (!words.some((word) => endings.has(word))) return words;
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && endings.has(word) && contracted.has(before + word))
      joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** "h u m a n" is read as one word. */
function joinSpelledOut(words: string[]): string[] {
  if (words.length < 4 || words.length > 400) return words;
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && /^\p{L}$/u.test(words[end] ?? '')) end += 1;
    if (end - at >= 4) {
      joined.push(words.slice(at, end).join(''));
      at = end;
    } else {
      joined.push(words[at] ?? '');
      at += 1;
    }
  }
  return joined;
}
