/** What visitors write to steer a form instead of answering it. Whole messages only, so that no answer is mistaken. */
const commands = {
  skip: [
    'skip',
    'none',
    'no',
    'nope',
    'n/a',
    'na',
    '-',
    'nothing',
    'pass',
    'ninguno',
    'saltar',
    'aucun',
    'passer',
    'keine',
    'überspringen',
    'nenhum',
    'pular',
    'nessuno',
    'salta',
  ],
  back: ['back', 'go back', 'previous', 'atrás', 'volver', 'retour', 'zurück', 'voltar', 'indietro'],
  cancel: [
    'cancel',
    'stop',
    'quit',
    'never mind',
    'nevermind',
    'forget it',
    'cancelar',
    'annuler',
    'abbrechen',
    'annulla',
  ],
} as const;

const yes = [
  'yes',
  'y',
  'yeah',
  'yep',
  'yup',
  'sure',
  'ok',
  'okay',
  'please',
  'yes please',
  'si',
  'sí',
  'oui',
  'ja',
  'sim',
  'sì',
];
const no = ['no', 'n', 'nope', 'nah', 'no thanks', 'no thank you', 'non', 'nein', 'não', 'nao'];

export type Command = keyof typeof commands;

const commandOf = new Map(
  Object.entries(commands).flatMap(([command, words]) =>
    // Object.entries widens the keys of a constant object to string.
    words.map((word) => [word as string, command as Command] as const),
  ),
);
/** No command is longer, so a longer message need not be looked at. */
const longest = 24;

/** The command that the whole message is, if it is one. */
export function readCommand(text: string): Command | undefined {
  return text.length > longest ? undefined : commandOf.get(bare(text));
}

export function isYes(text: string): boolean {
  return yes.includes(bare(text));
}

export function isNo(text: string): boolean {
  return no.includes(bare(text));
}

function bare(text: string): string {
  const said = text.normalize('NFC').trim().toLowerCase();
  return said === '-' ? said : said.replace(/[\s.!,?]+$/u, '').replace(/\s+/g, ' ');
}
