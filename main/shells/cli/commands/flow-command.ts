import { parseArgs } from 'node:util';
import type { Command, CommandContext } from '../command.ts';
import { type FlowSource, flowOfFile, flowOfFolder, isStored } from './flow-source.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** What a command about one flow is made of. */
interface FlowCommandParts<Options> {
  readonly name: string;
  readonly summary: string;
  /** What may follow the name, told when something else does. */
  readonly usage: string;
  /** The names of its flags, each of which takes a text. */
  readonly flags: readonly string[];
  /** Throws a sentence when a flag's text is off. */
  readonly read: (values: Values) => Options;
  readonly act: (
    source: FlowSource,
    options: Options,
    context: Pick<CommandContext, 'print' | 'input'>,
  ) => Promise<number>;
}

/** A command about a flow of a file, which needs no app, or about the draft or the live version of the data folder. */
export function flowCommand<Options>({
  name,
  summary,
  usage,
  flags,
  read,
  act,
}: FlowCommandParts<Options>): Command {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  const parse = ({ words, complain }: Pick<CommandContext, 'words' | 'complain'>) => {
    try {
      const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
      const [flow, ...more] = positionals;
      if (flow === undefined || more.length > 0) throw new Error('It takes one flow.');
      return { flow, options: read(values) };
    } catch (error) {
      complain(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
      return undefined;
    }
  };
  return {
    name,
    summary,
    async run(context) {
      const told = parse(context);
      if (!told) return 2;
      const source = await flowOfFolder(told.flow === 'draft' ? 'draft' : 'published', context);
      return act(source, told.options, context);
    },
    runAlone(context) {
      const told = parse(context);
      if (!told) return Promise.resolve(2);
      if (isStored(told.flow)) return undefined;
      return flowOfFile(told.flow).then((source) => act(source, told.options, context));
    },
  };
}
