import type { FirstTexts } from './first-texts.ts';

export const pt: FirstTexts = {
  phrase: 'Quero falar com um atendente.',
  clarify: 'Gostaria de falar com uma pessoa?',
  giveUp: 'Desculpe, não consegui anotar isso.',
  field: 'Novo campo',
  name: 'Nome',
  askName: 'Qual é o seu nome?',
  ask: (label) => `Por favor, informe: ${label}.`,
  subject: 'Pedido {{reference}}',
  asked: 'Um visitante pediu para falar com uma pessoa.',
  conversation: 'Conversa',
  sorry:
    'Desculpe, o seu pedido não pôde ser enviado agora. Está guardado com o número {{reference}}. Tente novamente mais tarde.',
  priority: 'Prioridade',
  ticket: 'Número do ticket',
};
