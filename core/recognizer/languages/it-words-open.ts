/** Concept → Italian words for the rules that understand people and teams nobody can list. */
export const italianWordsOpen: Readonly<Record<string, string>> = {
  speakto: `
    parlare, chattare, conversare, comunicare, dialogare, mettermi in contatto, entrare in contatto, contattare, parlar,
    confrontarmi, colloquiare, scambiare due parole`,
  toward: 'con, col, coi, al, allo, alla, all, ai, a, con un, con una',
  atplace: 'di, del, dello, della, dei, dal, dalla',
  vagueof: 'qualcuno di, qualcuno del, qualcuno dei',
  ofyou: 'qualcuno di voi, uno di voi',
  pron: 'lei, lui, loro',
  speakpron: 'parlarle, parlargli, parlarci, sentirla, sentirlo',
  serve:
    'mi risponda, rispondermi, mi segua, seguirmi, mi assista, assistermi, mi ascolti, ascoltarmi, guardarci, si occupasse, occuparsi, si occupi',
  withme: 'con me, con noi, mi, insieme a me',
  passme:
    'passami, mi passi, mi passa, mi passate, passatemi, mi puo passare, mi potete passare, mi puoi passare',
  passverb: 'trasferisca, trasferire, trasferite, passi, passate, passare, inoltrate, inoltrare, colleghi',
  easier: 'meglio, piu facile, preferisco, preferirei',
  none: 'niente, nessun, nessuna, senza',
  last: 'ultima, ultimo, precedente',
  chatnoun:
    'incontro, chiamata, chiamate, telefonata, conversazione, chat, appuntamento, colloquio, riunione',
  telling: 'dica, di al, dite, dica al, avvisi, avvisa, dillo',
  title:
    'signor, signora, signorina, sig, dott, dottore, dottoressa, ingegner, avvocato, professore, geometra, ragionier',
  name: `
    giulia, marco, luca, maria, anna, paolo, giuseppe, francesca, andrea, stefano, laura, chiara, matteo, alessandro,
    roberto, elena, sara, silvia, davide, simone, valentina, federica, antonio, giovanni, lucia, martina`,
  nobiz: `
    nessuno, dio, morti, ragazze, ragazzi, cane, gatto, sconosciuti, alieni, piante, siri, alexa, accento, calma, voce`,
  device: `
    wifi, rete, internet, bluetooth, stampante, server, tv, televisione, piano, tariffa, pagina, sito, link, bolletta,
    fattura, mail, email, lista, codice, pdf, documento, file, cellulare, auto, batteria, conto, carta, banca, premium,
    offerta, modulo, preventivo, catalogo, numero`,
  vague: 'signorina',
  callmenow: 'chiamatemi, chiamami, richiamatemi, mi chiami, mi richiami, contattatemi, telefonatemi',
  aloud: 'a voce, di persona, personalmente, per telefono, al telefono',
  come: 'venga, vieni',
  explain: 'spiegare, raccontare, esporre',
  tongue: 'inglese, italiano, francese, tedesco, spagnolo',
  whichever: 'qualcuno che',
  callme: 'telefonasse, mi telefonasse',
  reachto: 'contattare, contatto, raggiungere, sentire, rintracciare, vedere',
  cond: 'se, nel caso, quando',
  saying: 'ha detto, dice, diceva',
  polite: 'cazzo, accidenti',
  officeword: 'ufficio, reparto, segreteria, sportello, servizio',
  feedback: 'risposta, riscontro',
};
