import type { LanguageWords } from './language-words.ts';

export const it: LanguageWords = {
  commands: {
    back: 'indietro, torna indietro, tornare indietro, torna, precedente, domanda precedente, la domanda precedente, un passo indietro, annulla ultimo',
    skip: 'salta, saltare, passa, passo, avanti, prossima, prossima domanda, ignora, preferisco non dirlo, preferisco non rispondere, lascia vuoto',
    none: 'nessuno, nessuna, niente, nulla, no, no grazie, non ce l ho, non ho, non ne ho, non ho un telefono, non lo so, non so, non saprei, non voglio darlo, non voglio dirlo, non lo voglio dare, boh, non applicabile, adesso no',
    cancel:
      'annulla, annullare, ferma, fermati, stop, basta, esci, lascia perdere, lascia stare, lasci stare, lasciamo stare, dimentica, non importa, non voglio più, ho cambiato idea, interrompi',
    'start-over':
      'ricomincia, ricominciamo, ricominciare, ricominciare da capo, da capo, dall inizio, iniziare da capo, ripartiamo, ripartire da zero, da zero, riavvia, riprova da capo',
    help: 'aiuto, aiutami, mi aiuti, cosa posso dire, cosa devo scrivere, cosa scrivo, che cosa intendi, cosa vuoi dire, non capisco, non ho capito, come funziona, come',
    hold: 'un attimo, un momento, un secondo, un minuto, aspetta, aspetti, un attimo solo, attendi, attenda, torno subito, fammi vedere',
    person: 'operatore, umano, persona, una persona, agente, consulente, persona vera',
    yes: 'sì, si, certo, ok, va bene, d accordo, esatto, giusto, corretto, sì grazie, continua, continuiamo, prosegui, certamente',
    no: 'no, no grazie, sbagliato, non è giusto, non è corretto',
    approve:
      'invia, inviare, manda, spedisci, va bene così, va tutto bene, tutto bene, tutto giusto, tutto corretto, è corretto, è giusto, è tutto giusto, perfetto, bene, benissimo, confermo, conferma, confermare, a posto, tutto a posto, procedi',
    change:
      'cambia, cambia qualcosa, cambiare, cambiare qualcosa, modifica, modificare, modifica qualcosa, correggi, correggere, c è un errore, qualcosa è sbagliato, qualcosa non va',
  },
  fillers:
    'io il lo la i gli le l un una uno mio mia miei tuo tua suo sua di del della a al in nel nella con che voglio vorrei devo posso può puoi potrei per favore mi è c ho fatto grazie ciao sì no e ma allora ora adesso questo questa quello quella ti prego campo risposta cosa',
  changes:
    'cambia cambiare cambiate modifica modificare correggi correggere aggiorna aggiornare sbagliato sbagliata sbagliati errato errata errore scorretto falso',
  connectors: 'in a con è deve essere dovrebbe per invece',
  corrections: 'scusa scusi scusate perdono ops no anzi aspetta mi dispiace veramente',
  fields: {
    email: 'email, e mail, mail, posta, posta elettronica, indirizzo email, indirizzo e mail, indirizzo mail',
    phone: 'telefono, numero, numero di telefono, cellulare, numero di cellulare, tel',
    name: 'nome, cognome, nome completo',
    date: 'data, giorno',
  },
  nameIs: '(?:(?:il\\s+)?mio\\s+nome\\s+è|mi\\s+chiamo|(?:io\\s+)?sono|nome\\s*:)',
  notNames:
    'un una il la lo cliente nuovo nuova utente molto in di da stato stata io arrabbiato arrabbiata stanco stanca bloccato bloccata italiano italiana interessato interessata qui a non ancora',
  asides: [
    /^(?:e |ma )?perche (?:ti |vi |le |lo |mi |me |serve|servono|volete|vuoi|chiedi|chiedete|dovrei|devo)/,
    /^(?:e |ma )?(?:perche|a cosa serve|a che serve|per cosa)$/,
    /^(?:quanto (?:ci vuole|tempo|dura|ci mette)|ci vuole molto)\b/,
    /^(?:sei|siete|lei e) (?:un |una |un')?(?:bot|robot|umano|umana|persona|macchina|persona vera)\b/,
    /^chi (?:sei|siete|e lei|parla)$/,
    /^e (?:obbligatorio|obbligatoria|necessario|necessaria|sicuro|sicura|gratis|facoltativo)\b/,
    /^(?:che|cosa|che cosa) (?:fate|farete|succede|fai) (?:con i|ai|con) miei dati\b/,
  ],
  questionWords: 'perché cosa come quando dove chi quale quanto che',
  about: 'per riguardo perché circa su sul sulla',
  at: 'chiocciola',
  dot: 'punto',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  days: 'oggi, domani, dopodomani',
  numbers: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici',
  ordinals:
    'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima',
  around:
    'il lo la i gli le un una è era prossimo prossima credo penso che per favore di del mio mia numero ordine sarebbe preferisco voglio opzione grazie',
};
