import { readFile } from 'node:fs/promises';
import { SimulatedOutcome } from '../../../../core/tests/conversation-test.ts';
import { simulate } from '../../../../core/tests/simulation.ts';
import { transcriptLines } from '../../../../core/tests/transcript.ts';
import type { CommandContext } from '../command.ts';
import { flowCommand } from './flow-command.ts';
import type { FlowSource } from './flow-source.ts';

const usage = 'run FLOW|draft|published [--script FILE] [--sending sent|failed|captured]';

/** Plays a visitor, one message per line, without sending anything: the same engine as every conversation. */
export const runFlow = flowCommand({
  name: 'run',
  summary: 'Play a conversation with a flow, from standard input or --script FILE',
  usage,
  flags: ['script', 'sending'],
  read({ script, sending = 'captured' }): Options {
    const ending = SimulatedOutcome.safeParse(sending);
    if (!ending.success) throw new Error(`“${sending}” is no way for sending to end.`);
    return { script, sending: ending.data };
  },
  act: playAgainst,
});

interface Options {
  readonly script: string | undefined;
  readonly sending: SimulatedOutcome;
}

async function playAgainst(
  { flow, world }: FlowSource,
  { script, sending }: Options,
  { print, input }: Pick<CommandContext, 'print' | 'input'>,
): Promise<number> {
  const lines = script === undefined ? input() : (await readFile(script, 'utf8')).split('\n');
  const simulation = simulate(flow, { deliveries: [sending], now: new Date().toISOString() }, world);
  for (const line of transcriptLines(simulation.began.log)) print(line);
  for await (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    for (const said of transcriptLines(simulation.say(text).log)) print(said);
  }
  return 0;
}
