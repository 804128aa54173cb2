import { expect, it } from 'vitest';
import { createTranslator } from '../../../contract/translator.ts';
import type { FlowView } from '../../../contract/views.ts';
import { menuTemplate } from '../../../main/shells/electron/menu.ts';
import { appCommandList } from '../../../renderer/app/app-command-list.ts';
import { createActions } from '../../../renderer/features/builder/actions.ts';
import type { Canvas } from '../../../renderer/features/builder/canvas/use-canvas.ts';
import { builderCommandList } from '../../../renderer/features/builder/commands/builder-commands.ts';
import { createEditor } from '../../../renderer/features/builder/editor.ts';
import { createCommands } from '../../../renderer/platform/commands.tsx';
import { readyMade } from '../../core/flow/ready-made.ts';

const { t, translate } = createTranslator({}, 'en');
const at = '2026-01-01T12:00:00.000Z';
const view: FlowView = { flow: readyMade, revision: 1, savedAt: at, published: null, publishedFlow: null };

/** The registry as it is on the Flow page. */
function registry() {
  const editor = createEditor(view, { chatOpen: false, save: async () => ({ revision: 2, savedAt: at }) });
  const nothing = () => undefined;
  // Listing commands calls nothing of the canvas.
  const canvas = {} as Canvas;
  const parts = { editor, canvas, actions: createActions(editor, nothing), announce: nothing };
  const commands = createCommands();
  commands.register(() =>
    appCommandList({ navigate: nothing, open: nothing, speak: nothing, goToPart: nothing }),
  );
  commands.register(() => builderCommandList({ ...parts, toggleMap: nothing, publish: nothing }));
  return { commands, editor };
}

const entries = (platform: NodeJS.Platform) =>
  menuTemplate({ platform, appName: 'Handoff Studio', t, command: () => undefined })
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .filter(({ id }) => id !== undefined);

it.each(['linux', 'darwin', 'win32'] as const)(
  'every entry of the menu on %s is a command of the page, by its name',
  (platform) => {
    const titles = new Map(
      registry()
        .commands.list()
        .map(({ id, title }) => [id, translate(title)]),
    );
    expect(entries(platform).length).toBeGreaterThan(20);
    for (const { id = '', label } of entries(platform))
      expect(label?.replaceAll('&&', '&')).toBe(titles.get(id));
  },
);

it('no two commands have the same id or want the same key in the same place', () => {
  const list = registry().commands.list();
  const keys = list.flatMap(({ shortcuts = [], on = 'anywhere' }) => shortcuts.map((key) => `${on} ${key}`));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

it('what the menu asks for runs, and what belongs to the flow goes to its page first', async () => {
  const { commands, editor } = registry();
  commands.runFromMenu('flow.outline');
  expect(editor.getState().overlay).toBe('outline');

  const elsewhere = createCommands();
  const said: string[] = [];
  elsewhere.register(() =>
    appCommandList({
      navigate: (to) => said.push(to),
      open: (what) => said.push(what),
      speak: () => undefined,
      goToPart: () => undefined,
    }),
  );
  elsewhere.runFromMenu('app.shortcuts');
  elsewhere.runFromMenu('flow.publish');
  expect(said).toEqual(['shortcuts', '/flow']);
  elsewhere.register(() => [{ id: 'flow.publish', title: '', group: '', run: () => said.push('published') }]);
  await expect.poll(() => said.at(-1)).toBe('published');
});
