import type { Command, CommandContext } from '../command.ts';
import { type FlowSource, flowOfFile, flowOfFolder, isStored } from './flow-source.ts';

/** What a command about one flow is made of. `parse` complains by itself and gives nothing when the words are off. */
interface FlowCommandParts<Options extends { readonly flow: string }> {
  readonly name: string;
  readonly summary: string;
  readonly parse: (context: Pick<CommandContext, 'words' | 'complain'>) => Options | undefined;
  readonly act: (
    source: FlowSource,
    options: Options,
    context: Pick<CommandContext, 'print' | 'input'>,
  ) => Promise<number>;
}

/** A command about a flow of a file, which needs no app, or about the draft or the live version of the data folder. */
export function flowCommand<Options extends { readonly flow: string }>({
  name,
  summary,
  parse,
  act,
}: FlowCommandParts<Options>): Command {
  return {
    name,
    summary,
    async run(context) {
      const options = parse(context);
      if (!options) return 2;
      const source = await flowOfFolder(options.flow === 'draft' ? 'draft' : 'published', context);
      return act(source, options, context);
    },
    runAlone(context) {
      const options = parse(context);
      if (!options) return Promise.resolve(2);
      if (isStored(options.flow)) return undefined;
      return flowOfFile(options.flow).then((source) => act(source, options, context));
    },
  };
}
