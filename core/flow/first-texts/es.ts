import type { FirstTexts } from './first-texts.ts';

export const es: FirstTexts = {
  phrase: 'Quiero hablar con una persona.',
  clarify: '¿Quiere hablar con una persona?',
  giveUp: 'Lo siento, no he podido anotarlo.',
  field: 'Campo nuevo',
  name: 'Nombre',
  askName: '¿Cómo se llama?',
  ask: (label) => `Por favor, indique: ${label}.`,
  subject: 'Solicitud {{reference}}',
  asked: 'Un visitante pidió hablar con una persona.',
  conversation: 'Conversación',
  sorry:
    'Lo siento, su solicitud no se ha podido enviar ahora. Está guardada con el número {{reference}}. Inténtelo de nuevo más tarde.',
  priority: 'Prioridad',
  ticket: 'Número de ticket',
};
