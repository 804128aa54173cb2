/**
 * The commands that a native menu offers, with their names: the menu sends one of these ids as a `command` event, and
 * the page's registry takes its titles from here. So neither end can name a command that the other does not know.
 */
export const menuCommands = {
  'flow.publish': 'Save & Publish',
  'flow.versions': 'History of versions',
  'flow.undo': 'Undo',
  'flow.redo': 'Redo',
  'steps.duplicate': 'Duplicate',
  'steps.remove': 'Remove',
  'steps.group': 'Group steps',
  'steps.ungroup': 'Ungroup steps',
  'flow.find': 'Find a step',
  'flow.tidy-up': 'Tidy up',
  'flow.outline': 'Outline',
  'flow.problems': 'Problems',
  'flow.test-chat': 'Test chat',
  'canvas.fit': 'Fit the flow into view',
  'canvas.map': 'Map of the flow',
  'go.home': 'Home',
  'go.flow': 'Flow',
  'go.trigger-report': 'Trigger report',
  'go.handoffs': 'Handoffs',
  'go.captured': 'Captured mails',
  'go.settings': 'Settings',
  'app.commands': 'Find a command',
  'app.shortcuts': 'Keys',
} as const;

export type MenuCommand = keyof typeof menuCommands;

/** The beginning of an entry of the page's registry. */
export function named<Id extends MenuCommand>(id: Id): { readonly id: Id; readonly title: string } {
  return { id, title: menuCommands[id] };
}
