import { AppError } from '../../../../contract/failure.ts';
import type { Exchange } from '../../../../core/flow/exchange.ts';
import { defaultSettings } from '../../../../core/settings.ts';
import type { SimulationContext } from '../../../../core/tests/simulation.ts';
import type { CommandContext } from '../command.ts';
import { readExchangeFile } from './read-files.ts';

/** A flow with its tests, and the settings it is played under. */
export interface FlowSource extends Exchange {
  readonly world: SimulationContext;
}

const stored = ['draft', 'published'] as const;
type Stored = (typeof stored)[number];

export function isStored(name: string): name is Stored {
  return stored.some((one) => one === name);
}

/** The flow of a file. It brings no settings, so the default ones hold. */
export async function flowOfFile(path: string): Promise<FlowSource> {
  const { defaultCountry } = defaultSettings.general;
  return { ...(await readExchangeFile(path)), world: { defaultCountry, supportEmail: undefined } };
}

/** The draft or the live version of the data folder, under its settings. */
export async function flowOfFolder(
  name: Stored,
  { client }: Pick<CommandContext, 'client'>,
): Promise<FlowSource> {
  const [view, settings] = await Promise.all([client.call('flow.get', {}), client.call('settings.get', {})]);
  const { support, general } = settings;
  const world = { defaultCountry: general.defaultCountry, supportEmail: support.email || undefined };
  if (name === 'draft') return { flow: view.flow, tests: await client.call('tests.list', {}), world };
  if (!view.published || !view.publishedFlow)
    throw new AppError('not-found', 'Nothing is published yet. Use “draft”, or publish the flow first.');
  const { tests } = await client.call('tests.ofVersion', { number: view.published.number });
  return { flow: view.publishedFlow, tests: [...tests], world };
}
