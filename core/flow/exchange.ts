import { z } from 'zod';
import { plainIssue } from '../plain-issue.ts';
import { ConversationTests } from '../tests/conversation-test.ts';
import { Flow } from './flow.ts';
import { upgrade } from './upgrade.ts';

/** A flow as it travels between installations: the document with its conversation tests. */
export const Exchange = z.strictObject({ flow: Flow, tests: ConversationTests });
export type Exchange = z.infer<typeof Exchange>;

/** Reads a flow file in either form: `{ flow, tests }`, or the flow's document alone. Throws a ZodError on anything else. */
export function readExchange(json: unknown): Exchange {
  const isPair = typeof json === 'object' && json !== null && 'flow' in json;
  if (!isPair) return { flow: Flow.parse(upgrade(json), plain), tests: [] };
  const { flow, ...rest } = json;
  return Exchange.parse({ tests: [], ...rest, flow: upgrade(flow) }, plain);
}

const plain = { error: plainIssue };

/** The file's text: indented, so that versions of it can be compared line by line. */
export function writeExchange({ flow, tests }: Exchange): string {
  return `${JSON.stringify({ flow, tests }, undefined, 2)}\n`;
}
