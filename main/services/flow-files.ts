import { AppError } from '../../contract/failure.ts';
import type { FlowFile } from '../../contract/template-views.ts';
import { type Exchange, writeExchange } from '../../core/flow/exchange.ts';
import { readFlowFile } from '../../core/flow/exchange-words.ts';
import type { Flow } from '../../core/flow/flow.ts';
import type { ConversationTest } from '../../core/tests/conversation-test.ts';

/** Flows as files, which cross as content. */
export interface FlowFilesService {
  /** The saved draft with its conversation tests. */
  write(): Promise<FlowFile>;
  /** Reads a file's text without storing anything. `invalid` with each reason in `fields`. */
  read(content: string): Promise<Exchange>;
}

export function createFlowFiles({
  draft,
  tests,
}: {
  readonly draft: () => Promise<{ readonly flow: Flow }>;
  readonly tests: () => Promise<readonly ConversationTest[]>;
}): FlowFilesService {
  return {
    async write() {
      const { flow } = await draft();
      const content = writeExchange({ flow, tests: [...(await tests())] });
      return { fileName: `${fileNameOf(flow.name)}.json`, content };
    },
    async read(content) {
      const result = readFlowFile(content);
      if (result.is === 'read') return result.exchange;
      const reasons = result.because.map((reason, index) => [String(index + 1), reason] as const);
      throw new AppError('invalid', result.because[0] ?? '', Object.fromEntries(reasons));
    },
  };
}

/** The flow's name with what file systems do not take left out. */
function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 80).toLowerCase() || 'flow';
}
