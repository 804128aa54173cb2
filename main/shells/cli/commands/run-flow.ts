import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Language, languages } from '../../../../core/recognizer/verdict.ts';
import { SimulatedOutcome } from '../../../../core/tests/conversation-test.ts';
import { simulate } from '../../../../core/tests/simulation.ts';
import { transcriptLines } from '../../../../core/tests/transcript.ts';
import type { CommandContext } from '../command.ts';
import { flowCommand } from './flow-command.ts';
import type { FlowSource } from './flow-source.ts';

const usage =
  'run FLOW|draft|published [--script FILE] [--sending sent|failed|captured] [--clock TIME] [--language CODE]\n' +
  `TIME: ISO 8601, like 2026-12-24T18:30:00Z or with +01:00. CODE: ${languages.join(', ')}.`;

/** Plays a visitor, one message per line, without sending anything: the same engine as every conversation. */
export const runFlow = flowCommand({
  name: 'run',
  summary: 'Play a conversation with a flow, from standard input or --script FILE',
  usage,
  flags: ['script', 'sending', 'clock', 'language'],
  read({ script, sending = 'captured', clock, language }): Options {
    const ending = SimulatedOutcome.safeParse(sending);
    if (!ending.success) throw new Error(`“${sending}” is no way for sending to end.`);
    return { script, sending: ending.data, clock: readClock(clock), language: readLanguage(language) };
  },
  act: playAgainst,
});

interface Options {
  readonly script: string | undefined;
  readonly sending: SimulatedOutcome;
  /** Stands still; left out: the time it is. */
  readonly clock: string | undefined;
  readonly language: Language | undefined;
}

function readClock(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const read = z.iso.datetime({ offset: true, local: true }).safeParse(text);
  if (!read.success) throw new Error(`“${text}” is no time.`);
  return new Date(read.data).toISOString();
}

function readLanguage(text: string | undefined): Language | undefined {
  const known = languages.find((one) => one === text);
  if (text !== undefined && !known) throw new Error(`“${text}” is no language that is known here.`);
  return known;
}

async function playAgainst(
  { flow, world }: FlowSource,
  { script, sending, clock, language }: Options,
  { print, input }: Pick<CommandContext, 'print' | 'input'>,
): Promise<number> {
  const lines = script === undefined ? input() : (await readFile(script, 'utf8')).split('\n');
  const simulation = simulate(
    flow,
    { deliveries: [sending], now: clock ?? new Date().toISOString(), language },
    world,
  );
  for (const line of transcriptLines(simulation.began.log)) print(line);
  for await (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    if (clock === undefined) simulation.setClock(new Date().toISOString());
    for (const said of transcriptLines(simulation.say(text).log)) print(said);
  }
  return 0;
}
