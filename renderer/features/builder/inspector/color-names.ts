import type { groupColors } from '../../../../core/flow/group.ts';
import type { noteColors } from '../../../../core/flow/steps/note.ts';
import { type Said, say } from '../../../language/language.ts';

/** The colours of notes and of the frames of groups. */
export const colorNames: Readonly<Record<(typeof groupColors | typeof noteColors)[number], Said>> = {
  grey: say('Grey'),
  green: say('Green'),
  blue: say('Blue'),
  amber: say('Amber'),
  magenta: say('Pink'),
  yellow: say('Yellow'),
  red: say('Red'),
};
