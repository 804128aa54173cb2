import type { TemplateView } from '../../../../contract/template-views.ts';
import { type Said, say, t } from '../../../language/language.ts';

interface Words {
  readonly name: Said;
  readonly about: Said;
}

/** Templates that come with the app are chosen in the language of the window; what somebody saved is in their own words. */
export function inWords(template: TemplateView): TemplateView {
  const words = template.builtIn ? shippedWords[template.id] : undefined;
  return words ? { ...template, name: t(words.name), description: t(words.about) } : template;
}

/** As the documents have them, which stay English. */
export const shippedWords: Readonly<Record<string, Words>> = {
  'handoff-by-mail': {
    name: say('Handoff by mail'),
    about: say(
      'Recognises a visitor who asks for a person, takes down their details and mails the support team.',
    ),
  },
  'handoff-with-hours': {
    name: say('Handoff with opening hours'),
    about: say(
      'While you are open, visitors hear that somebody answers soon. While you are closed, they hear when you are back, and their request waits in your mailbox.',
    ),
  },
  'slack-with-mail-fallback': {
    name: say('Slack with mail fallback'),
    about: say(
      'Posts the request to a Slack channel. Where Slack cannot be reached, it is mailed instead, so that nothing is lost.',
    ),
  },
  'order-support': {
    name: say('Order support'),
    about: say(
      'Asks what it is about and for the order number, tells people who return something how that goes, and mails the team with the order number in the subject.',
    ),
  },
  'complaint-with-priority': {
    name: say('Complaint with priority'),
    about: say(
      'Takes a complaint down, works out how urgent it is, and says so in the subject of the mail and to the visitor.',
    ),
  },
  multilingual: {
    name: say('Multilingual'),
    about: say(
      'Answers in the language that the visitor writes: English, German or Spanish. The mail tells the agent which one it is.',
    ),
  },
};
