import type { Language } from './verdict.ts';
import { languages } from './verdict.ts';

/** The language a phrase is most likely written in, judged by its small words and endings; undefined when nothing tells. */
export function detectLanguage(words: readonly string[]): Language | undefined {
  let best: Language | undefined;
  let most = 0;
  for (const language of languages) {
    const count = words.filter((word) => smallWords[language].has(word)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

/** Whether the small words speak clearly for another language. */
export function isClearlyNot(language: Language, words: readonly string[]): boolean {
  const countOf = (some: Language) => words.filter((word) => smallWords[some].has(word)).length;
  const own = countOf(language);
  // Neighbouring languages share small words, so one alone tells little.
  return languages.some((other) => other !== language && countOf(other) > Math.max(own, own === 0 ? 1 : 2));
}

const set = (list: string) => new Set(list.split(' '));

/** Words that are common in one language; a word that is common in several stands in each of them. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'a i you he she we they me my your our the an and or but to from with of for on at is are am was be can could would may let want need like talk speak chat help please someone somebody person people human real live get call not do does how what who where when there this that it book cancel order if by about up',
  ),
  es: set(
    'yo tu usted el la los las un una unos y o pero a de con para por en es son soy estoy puedo puede quiero quisiera necesito hablar ayuda alguien persona favor me mi su del al que como donde quien hay este esta no si gustaria comunicarme contactar atencion cliente humano real agente cancelar una mas paseme pasame',
  ),
  fr: set(
    'je tu il elle nous vous ils le la les un une des et ou mais a de du avec pour par en est sont suis puis peux peut veux voudrais parler aide quelquun personne plait svp me moi mon ma mes votre que comment qui y ce cette ne pas besoin jai jaimerais dun dune lagent conseiller humain vrai avoir au aux souhaite etre sil',
  ),
  de: set(
    'ich du er sie wir ihr der die das ein eine einen einem einer und oder aber zu mit fur von in ist sind bin kann konnte mochte will brauche sprechen reden hilfe jemand jemandem jemanden mensch menschen bitte mich mir mein meine wie wer wo es nicht kein keine mitarbeiter echten echter zum zur im am auf an den dem bot nur',
  ),
  pt: set(
    'eu tu voce ele ela nos o a os as um uma uns e ou mas de do da dos das com para por em no na e sao sou posso pode quero queria preciso falar ajuda alguem pessoa favor me meu minha seu sua que como quem ha este esta nao sim gostaria atendente atendimento humano real agente ao pelo',
  ),
  it: set(
    'io tu lui lei noi voi il lo la gli le un uno una e o ma di a da con per in nel sono posso puo voglio vorrei bisogno ho parlare aiuto qualcuno persona favore mi mio mia suo che come chi ce questo questa non operatore umano vero del della dal al essere vera reale passi passate passatemi',
  ),
};
