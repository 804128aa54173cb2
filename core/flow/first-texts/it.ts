import type { FirstTexts } from './first-texts.ts';

export const it: FirstTexts = {
  phrase: 'Vorrei parlare con un operatore.',
  clarify: 'Vuole parlare con una persona?',
  giveUp: 'Mi dispiace, non sono riuscito ad annotarlo.',
  field: 'Nuovo campo',
  name: 'Nome',
  askName: 'Come si chiama?',
  ask: (label) => `Per favore, indichi: ${label}.`,
  subject: 'Richiesta {{reference}}',
  asked: 'Un visitatore ha chiesto di parlare con una persona.',
  conversation: 'Conversazione',
  sorry:
    'Mi dispiace, al momento non è stato possibile inviare la Sua richiesta. È salvata con il numero {{reference}}. Riprovi più tardi.',
  priority: 'Priorità',
  ticket: 'Numero del ticket',
};
