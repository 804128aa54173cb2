import type { FirstTexts } from './first-texts.ts';

export const en: FirstTexts = {
  phrase: 'I want to talk to an agent.',
  clarify: 'Would you like to talk to a person?',
  giveUp: 'Sorry, I could not take that down.',
  field: 'New field',
  name: 'Name',
  askName: 'What is your name?',
  ask: (label) => `What is your ${inSentence(label)}?`,
  subject: 'Handoff {{reference}}',
  asked: 'A visitor asked for a person.',
  conversation: 'Conversation',
  sorry:
    'Sorry, your request could not be sent just now. It is saved under {{reference}}. Please try again later.',
  priority: 'Priority',
  ticket: 'Ticket number',
};

/** Abbreviations keep their capitals. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
