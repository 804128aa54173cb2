import { type Said, say } from './translator.ts';

/**
 * The commands that a native menu offers, with their names: the menu sends one of these ids as a `command` event, and
 * the page's registry takes its titles from here. So neither end can name a command that the other does not know.
 */
export const menuCommands = {
  'flow.publish': say('Save & Publish'),
  'flow.versions': say('History of versions'),
  'flow.undo': say('Undo'),
  'flow.redo': say('Redo'),
  'steps.duplicate': say('Duplicate'),
  'steps.remove': say('Remove'),
  'steps.group': say('Group steps'),
  'steps.ungroup': say('Ungroup steps'),
  'flow.find': say('Find a step'),
  'flow.tidy-up': say('Tidy up'),
  'flow.outline': say('Outline'),
  'flow.problems': say('Problems'),
  'flow.test-chat': say('Test chat'),
  'canvas.fit': say('Fit the flow into view'),
  'canvas.map': say('Map of the flow'),
  'go.home': say('Home'),
  'go.flow': say('Flow'),
  'go.trigger-report': say('Trigger report'),
  'go.handoffs': say('Handoffs'),
  'go.captured': say('Captured mails'),
  'go.settings': say('Settings'),
  'app.commands': say('Find a command'),
  'app.shortcuts': say('Keys'),
} as const;

export type MenuCommand = keyof typeof menuCommands;

/** The beginning of an entry of the page's registry. */
export function named<Id extends MenuCommand>(id: Id): { readonly id: Id; readonly title: Said } {
  return { id, title: menuCommands[id] };
}
