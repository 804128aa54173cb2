import type { Shell } from './choose-shell.ts';

// Not imported: an import reads every export at once, which loads the parts of `util` that a start does not need.
const { parseArgs } = process.getBuiltinModule('node:util');

export type StartOptions =
  | { readonly is: 'help' }
  | { readonly is: 'wrong'; readonly because: string }
  | {
      readonly is: 'start';
      readonly shell: Shell | undefined;
      /** Open the default browser when the browser shell is ready. */
      readonly open: boolean;
      /** What is passed on to the shell. */
      readonly flags: readonly string[];
    };

export const startHelp = `npm start -- [flags]

  --shell=electron|browser  where to open the app; its own window if possible when left out
  --no-open                 do not open the browser, only say the address
  --port=N                  the port of the browser shell; 0 or left out: any free one
  --data-dir=FOLDER         where everything is kept; a folder of this user when left out
  --secrets=memory|file     browser shell: keep passwords until it ends (memory), or in a file that
                            only this user can read but that is not encrypted (file)
  --help                    this text
`;

/** Reads the flags of `npm start`. A flag it does not know is refused, or a misspelt one would go unnoticed. */
export function parseStartOptions(flags: readonly string[]): StartOptions {
  const { values, tokens } = parseArgs({ args: [...flags], options: known, strict: false, tokens: true });
  for (const token of tokens) {
    const wrong = wrongWith(token);
    if (wrong) return { is: 'wrong', because: `${wrong} The known flags are:\n\n${startHelp}` };
  }
  if (values.help) return { is: 'help' };
  const { shell } = values;
  if (shell !== undefined && shell !== 'electron' && shell !== 'browser') {
    return { is: 'wrong', because: `--shell=${shell} is not known. It is electron or browser.\n` };
  }
  const passedOn = (['port', 'data-dir', 'secrets'] as const)
    .filter((name) => values[name] !== undefined)
    .map((name) => `--${name}=${values[name]}`);
  return { is: 'start', shell, open: values['no-open'] !== true, flags: passedOn };
}

const known = {
  shell: { type: 'string' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  'data-dir': { type: 'string' },
  secrets: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function wrongWith(token: Token): string | undefined {
  if (token.kind === 'positional') return `“${token.value}” is not a flag.`;
  if (token.kind !== 'option') return undefined;
  if (!Object.hasOwn(known, token.name)) return `The flag ${token.rawName} is not known.`;
  const { type } = known[token.name as keyof typeof known];
  if (type === 'string' && !token.value)
    return `The flag ${token.rawName} needs a value, like ${token.rawName}=….`;
  if (type === 'boolean' && token.value !== undefined) return `The flag ${token.rawName} takes no value.`;
  return undefined;
}
