import type { FirstTexts } from './first-texts.ts';

export const de: FirstTexts = {
  phrase: 'Ich möchte mit einem Menschen sprechen.',
  clarify: 'Möchten Sie mit einem Menschen sprechen?',
  giveUp: 'Das konnte ich leider nicht aufnehmen.',
  field: 'Neues Feld',
  name: 'Name',
  askName: 'Wie heißen Sie?',
  ask: (label) => `Bitte geben Sie an: ${label}.`,
  subject: 'Übergabe {{reference}}',
  asked: 'Ein Besucher hat um einen Menschen gebeten.',
  conversation: 'Gespräch',
  sorry:
    'Leider konnte Ihre Anfrage gerade nicht gesendet werden. Sie ist unter {{reference}} gespeichert. Bitte versuchen Sie es später noch einmal.',
  priority: 'Priorität',
  ticket: 'Ticketnummer',
};
