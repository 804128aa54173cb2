const messageNames =
  /^(?:(?:user|customer|visitor|client|original|raw|chat|first|last)[ _-]?)?(?:messages?|text|texts|utterances?|body|content|question|query|sentence|comment|msg|inputs?|transcript|says?|nachricht|mensaje|mensagem|messaggio|texte|texto|testo)$/i;

const labelNames =
  /^(?:is[ _-]?)?(?:labels?|wanted|hand[ _-]?off|hand[ _-]?over|expected|intent|escalated?|escalation|class|category|target|tag|human|agent|wants[ _-]?(?:human|agent|person))$/i;

export function isMessageName(name: string): boolean {
  return messageNames.test(name.trim());
}

export function isLabelName(name: string): boolean {
  return labelNames.test(name.trim());
}

/** Whether the first row names the columns instead of being a message: names are known, or short, different and few words. */
export function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const first = (rows[0] ?? []).map((cell) => cell.trim());
  if (first.some((cell) => isMessageName(cell))) return true;
  if (first.length < 2 || new Set(first).size < first.length) return false;
  const named = first.every(
    (cell) => /^[\p{L}_][\p{L}\p{N}_ .-]{0,29}$/u.test(cell) && cell.split(/\s+/).length <= 3,
  );
  const second = rows[1] ?? [];
  // A first row like the rows below it, with the same yes or no in the same place, is a message itself.
  return named && !first.some((cell, at) => cell === (second[at] ?? '').trim());
}

/** Every column gets a name of its own. */
export function nameRow(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, at) => {
    const wanted = cell.trim() || (cells.length === 1 ? 'Message' : `Column ${at + 1}`);
    let name = wanted;
    for (let turn = 2; taken.has(name); turn++) name = `${wanted} ${turn}`;
    taken.add(name);
    return name;
  });
}
