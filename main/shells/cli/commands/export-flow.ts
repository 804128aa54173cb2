import { writeExchange } from '../../../../core/flow/exchange.ts';
import type { Command } from '../command.ts';
import { flowOfFolder, isStored } from './flow-source.ts';

/** Writes a flow file that the other commands, and other installations, can read. */
export const exportFlow: Command = {
  name: 'export',
  summary: 'Print the draft or the published flow with its conversation tests, as JSON',
  async run(context) {
    const [name = 'draft', ...more] = context.words;
    if (!isStored(name) || more.length > 0) {
      context.complain('export draft|published');
      return 2;
    }
    context.print(writeExchange(await flowOfFolder(name, context)).trimEnd());
    return 0;
  },
};
