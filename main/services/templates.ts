import { AppError } from '../../contract/failure.ts';
import type { TemplateView } from '../../contract/template-views.ts';
import type { Exchange } from '../../core/flow/exchange.ts';
import type { Flow } from '../../core/flow/flow.ts';
import type { ConversationTest } from '../../core/tests/conversation-test.ts';
import type { Clock, Ids } from '../ports/system.ts';
import type { Template, TemplateStore } from '../ports/template-store.ts';

/** Flows to start from: those that come with the app, and those that were saved. */
export interface TemplatesService {
  list(): Promise<TemplateView[]>;
  /** The flow with its tests. */
  get(id: string): Promise<Exchange>;
  /** Keeps the draft with its tests under this name, in place of what was kept under it. */
  save(name: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What one installation keeps at most; each may be large. */
const mostTemplates = 100;

export function createTemplates({
  store,
  shipped,
  draft,
  tests,
  clock,
  ids,
}: {
  readonly store: TemplateStore;
  readonly shipped: () => Promise<readonly Template[]>;
  readonly draft: () => Promise<{ readonly flow: Flow }>;
  readonly tests: () => Promise<readonly ConversationTest[]>;
  readonly clock: Clock;
  readonly ids: Ids;
}): TemplatesService {
  async function all() {
    const [builtIn, own] = await Promise.all([shipped(), store.list()]);
    return { builtIn, own };
  }

  return {
    async list() {
      const { builtIn, own } = await all();
      return [
        ...builtIn.map((template) => viewOf(template, true)),
        ...own.map((template) => viewOf(template, false)),
      ];
    },
    async get(id) {
      const { builtIn, own } = await all();
      const found = [...builtIn, ...own].find((template) => template.id === id);
      if (!found) throw new AppError('not-found', 'This template is not there any more.');
      return found.exchange;
    },
    async save(name) {
      const { flow } = await draft();
      const own = await store.list();
      const isKnown = own.some((template) => template.name.toLowerCase() === name.toLowerCase());
      if (!isKnown && own.length >= mostTemplates)
        throw new AppError('invalid', `${mostTemplates} templates can be kept. Remove one first.`);
      const exchange = { flow: { ...flow, name }, tests: [...(await tests())] };
      await store.save({ id: ids.next(), name, exchange }, clock.now().toISOString());
    },
    async remove(id) {
      if (!(await store.remove(id))) throw new AppError('not-found', 'This template is not there any more.');
    },
  };
}

function viewOf({ id, name, exchange: { flow, tests } }: Template, builtIn: boolean): TemplateView {
  return { id, name, description: flow.description, builtIn, tests: tests.length, flow };
}
