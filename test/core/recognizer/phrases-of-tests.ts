import type { Language } from '../../../core/recognizer/recognizer.ts';

/** Four phrases per language, the English ones as in the ready-made flow. */
export const readyMade: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'I want to talk to an agent.',
    'Can I speak with a representative?',
    'Need help from a real person.',
    'Let me chat with a human agent.',
  ],
  es: [
    'Quiero hablar con un agente.',
    '¿Puedo hablar con un representante?',
    'Necesito ayuda de una persona real.',
    'Quiero chatear con un agente humano.',
  ],
  fr: [
    'Je veux parler à un agent.',
    'Puis-je parler à un conseiller ?',
    'J’ai besoin de l’aide d’une vraie personne.',
    'Je veux discuter avec un agent humain.',
  ],
  de: [
    'Ich möchte mit einem Mitarbeiter sprechen.',
    'Kann ich mit einem Berater reden?',
    'Ich brauche Hilfe von einem echten Menschen.',
    'Ich möchte mit einem Menschen chatten.',
  ],
  pt: [
    'Quero falar com um atendente.',
    'Posso falar com um representante?',
    'Preciso da ajuda de uma pessoa real.',
    'Quero conversar com um agente humano.',
  ],
  it: [
    'Voglio parlare con un operatore.',
    'Posso parlare con un rappresentante?',
    'Ho bisogno dell’aiuto di una persona reale.',
    'Vorrei chattare con un agente umano.',
  ],
};
