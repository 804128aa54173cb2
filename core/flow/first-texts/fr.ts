import type { FirstTexts } from './first-texts.ts';

export const fr: FirstTexts = {
  phrase: 'Je voudrais parler à un conseiller.',
  clarify: 'Souhaitez-vous parler à une personne ?',
  giveUp: 'Désolé, je n’ai pas pu noter cela.',
  field: 'Nouveau champ',
  name: 'Nom',
  askName: 'Quel est votre nom ?',
  ask: (label) => `Merci d’indiquer : ${label}.`,
  subject: 'Demande {{reference}}',
  asked: 'Un visiteur a demandé à parler à une personne.',
  conversation: 'Conversation',
  sorry:
    'Désolé, votre demande n’a pas pu être envoyée pour le moment. Elle est enregistrée sous le numéro {{reference}}. Veuillez réessayer plus tard.',
  priority: 'Priorité',
  ticket: 'Numéro de ticket',
};
