import type { Language } from './verdict.ts';

/** How much a word of a phrase says: 1 for most, little for words of asking, 0 for small words. */
export function weightOf(word: string, language: Language): number {
  if (small[language].has(word)) return 0;
  return light[language].has(word) ? 0.25 : 1;
}

/** Words that turn a phrase into its opposite or into a report, unless the phrase itself has such a word. */
export function againstWords(
  words: readonly string[],
  phrase: readonly string[],
  language: Language,
): string[] {
  return isAgainst(phrase, language) ? [] : words.filter((word) => against[language].has(word));
}

/** Whether a phrase itself says what would speak against another: "do not renew". */
export function isAgainst(phrase: readonly string[], language: Language): boolean {
  return phrase.some((word) => against[language].has(word));
}

/**
 * Whether a phrase has no word of its own: "I want to talk" is said in every other message about talking, so it must not be
 * understood as freely as "escalate to tier 2".
 */
export function isGeneric(phrase: readonly string[], language: Language): boolean {
  return phrase.every((word) => weightOf(word, language) < 1 || generic[language].has(word));
}

/** Whether a message says hardly more than the phrase: at most so many telling words besides. */
export function saysLittleElse(
  message: readonly string[],
  phrase: readonly string[],
  language: Language,
  most: number,
): boolean {
  let others = 0;
  for (const word of message) {
    if (weightOf(word, language) < 1 || phrase.includes(word) || generic[language].has(word)) continue;
    others += 1;
    if (others > most) return false;
  }
  // However generic its words are, a long message says something else.
  return message.length <= phrase.length + 6;
}

const set = (list: string) => new Set(list.split(' '));

const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'a an the this that these those some any i me my we us our you your u ur he she it its they them their to of in on at for from with by about as into and or but so is are am be been was were do does did have has had will would can could may might shall should there here what which who how where when why if then than just really please pls plz hi hello hey thanks thank ok okay im id ill ive youre dont not no yes one',
  ),
  es: set(
    'un una unos unas el la los las lo yo tu usted me mi mis te se su sus nos a al de del en con para por y o pero que es son esta este como donde cuando quien si no por favor hola gracias hay',
  ),
  fr: set(
    'un une des le la les l je j tu il elle nous vous me moi mon ma mes votre vos a au aux de du d en avec pour par et ou mais que qui est sont ce cette comment quand si ne pas s il te plait svp bonjour merci y',
  ),
  de: set(
    'ein eine einen einem einer der die das den dem ich mich mir mein meine meinen du sie ihr wir uns zu zum zur in im an am auf mit fur von und oder aber ist sind es wie wo wann wer ob nicht kein keine bitte hallo danke',
  ),
  pt: set(
    'um uma uns umas o a os as eu me meu minha voce seu sua nos de do da dos das em no na com para por pelo e ou mas que como onde quando quem se nao ola obrigado obrigada ha favor',
  ),
  it: set(
    'un uno una il lo la i gli le io mi mio mia tu ti suo sua noi ci a al di del della da dal in nel con per su e o ma che come dove quando chi se non ciao grazie favore',
  ),
};

const light: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'want wanna need like love wish get got give make take let help go going show tell ask know try trying hope looking able possible more now',
  ),
  es: set('quiero quisiera necesito gustaria puedo puede podria hacer dar ayuda ayudar favor ahora'),
  fr: set(
    'veux voudrais aimerais jaimerais besoin peux puis peut pourrais faire donner aide aider maintenant souhaite',
  ),
  de: set('will mochte brauche kann konnte konnen machen geben hilfe helfen jetzt bitte'),
  pt: set('quero queria preciso gostaria posso pode poderia fazer dar ajuda ajudar agora'),
  it: set('voglio vorrei bisogno posso puo potrei fare dare aiuto aiutare adesso ora'),
};

const against: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'dont not never no without didnt doesnt wont cant isnt wasnt avoid yesterday ago already was were had last previously instead stop',
  ),
  es: set('no nunca sin ya ayer tampoco fue'),
  fr: set('ne pas jamais sans hier deja'),
  de: set('nicht kein keine keinen nie ohne gestern schon bereits wurde'),
  pt: set('nao nunca sem ontem ja foi'),
  it: set('non mai senza ieri gia stato'),
};

const generic: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'talk speak chat converse discuss call phone ring contact reach write text email message help assist assistance support service services customer customers care team agent agents rep reps representative operator advisor human person people someone somebody anyone real live manager supervisor question questions answer reply connect transfer see say tell wait today urgent',
  ),
  es: set(
    'hablar charlar conversar chatear llamar llamada contactar contacto escribir ayuda ayudar soporte servicio atencion cliente agente asesor operador humano persona alguien pregunta',
  ),
  fr: set(
    'parler discuter echanger appeler appel contacter contact ecrire aide aider assistance service client agent conseiller operateur humain personne quelqu quelquun question',
  ),
  de: set(
    'sprechen reden chatten anrufen anruf kontakt kontaktieren schreiben hilfe helfen unterstutzung service kunde kundenservice mitarbeiter berater mensch menschen person jemand jemanden frage antwort',
  ),
  pt: set(
    'falar conversar ligar ligacao contato contatar escrever ajuda ajudar suporte servico cliente atendente agente humano pessoa alguem pergunta resposta',
  ),
  it: set(
    'parlare chattare conversare chiamare chiamata contatto contattare scrivere aiuto aiutare assistenza servizio cliente clienti operatore agente consulente umano persona qualcuno domanda risposta',
  ),
};
