/** Concept → Italian words, as they are typed: with or without accents makes no difference. */
export const italianWords: Readonly<Record<string, string>> = {
  i: 'io, noi, ho, sono, sto',
  me: 'mi, me, ci, m',
  my: 'mio, mia, miei, mie, nostro, nostra',
  your: 'tuo, tua, suo, sua, vostro, vostra, vostri, tuoi, vostre',
  you: 'tu, lei, voi, te, ti',
  is: 'e, c e, sono, c, ce',
  yoube: `
    sei, lei e, siete, tu sei, e lei, sei davvero, sei tu, e un, e una, sembri, questo e, lei sarebbe, sei
    per caso, sei veramente`,
  talking: 'sto parlando, parlo, sto chattando, sto scrivendo, sto comunicando, sto conversando, chatto',
  like: 'come, davvero, veramente',
  forto: 'per',
  or: 'o, oppure',
  want: `
    voglio, vorrei, vuole, vogliamo, vorremmo, desidero, desidererei, desideriamo, ho bisogno di, ho
    bisogno, ho bisogno d, bisogno di, bisogno, avrei bisogno di, avrei bisogno, abbiamo bisogno di, mi
    serve, mi servirebbe, serve, necessito, necessito di, preferisco, preferirei, esigo, pretendo, chiedo
    di, chiedo, richiedo, cerco di, cerco, devo, provo a, sto cercando di, mi piacerebbe, ci terrei a,
    gradirei, intendo, insisto per, insisto, dovrei, mi occorre, occorre, vogl, vogliu, vorei, volio,
    spero di, volevo, avrei voluto, ci vuole, potreste, vi prego di, vi prego, ti prego, pregherei,
    sarebbe possibile, voglia di, desideravo, bisognerebbe`,
  wish: `
    voglio, vorrei, desidero, ho bisogno, bisogno, mi serve, serve, preferisco, intendo, ho intenzione, mi
    interessa, gradisco, mi va, avevo bisogno, occorre, chiedo`,
  need: `
    voglio, vorrei, desidero, ho bisogno di, ho bisogno d, ho bisogno, avrei bisogno di, bisogno di,
    bisogno, mi serve, mi servirebbe, serve, necessito di, necessito, preferisco, preferirei, esigo,
    pretendo, richiedo, chiedo, cerco, mi occorre, gradirei, vorei, volio, voglio un, ci vuole, vogliamo,
    dammi, datemi, mi dia, chiamami, chiamatemi, fate venire, passami, passatemi, mandatemi, voglio vedere`,
  wantss: `
    vuole, vogliono, chiede, chiedono, ha bisogno, preferisce, desidera, voleva, ha chiesto, vorrebbe,
    richiede, domanda`,
  can: `
    posso, puo, puoi, potrei, potrebbe, potreste, potete, potresti, possiamo, si puo, e possibile, sarebbe
    possibile, c e modo di, ce modo di, c e la possibilita di, ce un modo per, c e un modo per, possibile,
    potremmo, possono, ce la possibilita di, esiste un modo per, riuscite a, riesci a, mi potete, mi puo,
    mi puoi, possibilita di, si potrebbe, potrebbero`,
  let: `
    lasciami, lasciatemi, mi lasci, fammi, fatemi, mi faccia, mi fai, fate, permettetemi di, mi permetta
    di, che, fai`,
  how: `
    come, dove, come faccio a, come posso, come si fa a, cosa devo fare per, che devo fare per, in che
    modo, quale numero, che numero, come faccio per, come fare per`,
  please: `
    per favore, per piacere, perfavore, per cortesia, grazie, pls, plz, x favore, cortesemente,
    gentilmente, please, prego, pf, xfavore, per carita`,
  det: `
    un, uno, una, il, lo, la, l, i, gli, le, qualche, un vostro, una vostra, uno dei vostri, uno dei, una
    delle, vostro, vostri, suo, tuo, altro, altra, un altro, un altra, questo, quel, alcun, nessun,
    nessuno, qualsiasi, del, della, dei, dello, dell, piu, unaltra, unaltro, uno dei tuoi`,
  adj: `
    vero, vera, veri, vere, reale, reali, umano, umana, umani, fisica, fisico, vivo, viva, in carne e
    ossa, carne e ossa, in carne ed ossa, autentica, competente, disponibile, specializzato,
    specializzata, altro, altra, responsabile, dal vivo, live, migliore, diretto, qualificato,
    qualificata, maledetto, maledetta, cazzo di, dannato, normale, in linea, effettivo, esperto,
    preparato, tecnico, tecnica, professionale, virtuale no`,
  dept: `
    servizio, clienti, cliente, assistenza, supporto, tecnico, tecnica, vendite, fatturazione, ufficio,
    reparto, team, squadra, amministrazione, reclami, resi, pagamenti, contabilita, spedizioni,
    commerciale, prenotazioni, del servizio, dell assistenza, del team, del vostro team, di, del, della,
    al, sinistri, finanziario, banca, dell ufficio, dellassistenza, dellufficio`,
  role: `
    account manager, operatore, operatrice, operatori, agente, agenti, rappresentante, rappresentanti, consulente,
    consulenti, addetto, addetta, addetti, assistente umano, assistente reale, responsabile, responsabili,
    supervisore, tecnico, tecnici, specialista, specialisti, esperto, esperti, impiegato, impiegata,
    impiegati, dipendente, dipendenti, incaricato, incaricata, commerciale, venditore, venditrice,
    manager, gestore, referente, collaboratore, collega, colleghi, membro del team, membro del vostro
    team, membro dello staff, staff, personale, centralinista, opratore, operatre, operatore umano, agente
    umano, agente reale, operatore reale, assistenza umana, supporto umano, aiuto umano, contatto umano,
    intervento umano, persona responsabile, persona incaricata, persona addetta, coordinatore,
    coordinatrice, capo reparto, receptionist, operatore in carne e ossa, operatore telefonico, assistenza
    personale, assistenza personalizzata, servizio umano`,
  human: `
    umano, umana, umani, persona, persone, persona vera, persona reale, vera persona, essere umano, esseri
    umani, qualcuno di vero, qualcuno di reale, qualcuno in carne e ossa, qualcuno di umano, gente vera,
    gente, persona umana, persona fisica, persona in carne e ossa, persona in carne ed ossa, umno, pesona,
    qualcuno vero, uno vero, una vera, anima viva, umanoide`,
  vague: `
    qualcuno, qualcuna, qualc1, qlcn, qlcuno, qualkuno, qualcun altro, qualcun, chiunque, uno di voi,
    qualcuno di voi, qualcuno di, qualcuno del, qualcuno che, qlc, tizio, signore, signora, qualcuno dei`,
  wide: `
    capo, boss, direttore, direttrice, titolare, superiore, superiori, proprietario, medico, dottore,
    infermiera, avvocato, commercialista, banchiere, cassiere, portiere, reception, accettazione,
    meccanico, farmacista, ingegnere, sviluppatore, amministratore, direzione, dirigente, concierge,
    notaio, geometra, capoarea, capi`,
  team: `
    servizio clienti, assistenza clienti, assistenza, assistenza tecnica, supporto, supporto tecnico,
    servizio assistenza, ufficio fatturazione, ufficio reclami, ufficio vendite, reparto vendite, reparto
    tecnico, ufficio, reparto, team, vostro team, squadra, call center, centralino, reception,
    amministrazione, il negozio, sede, risorse umane, ufficio amministrativo, servizio tecnico, chat dal
    vivo, chat live, ufficio clienti, ufficio contabilita, customer care, customer service, help desk,
    ufficio tecnico, relazione clienti`,
  terse: `
    servizio clienti, assistenza clienti, supporto tecnico, assistenza umana, supporto umano, aiuto umano,
    contatto umano, chat dal vivo, customer care, operatore umano`,
  other: 'agente immobiliare, agente assicurativo, agente di viaggio, vicino',
  talk: `
    parlare, parlarne, chattare, conversare, discutere, comunicare, dialogare, parlà, parlar, parlre,
    confrontarmi, colloquiare, interagire, avere a che fare, scambiare due parole, fare due chiacchiere,
    mettermi in contatto, entrare in contatto, rivolgermi, parlo, parli, parlassi, spiegare, spiegarlo,
    conferire, trattare, relazionarmi, avere un colloquio, una conversazione, un colloquio, risolvere,
    parlarci, parla, conversazione, reclamare, sentire, essere in contatto, lamentarmi, contattare,
    colloquio, discuterne, scrivere, consultarmi, parlate, chiacchierare, messaggiare, telefonare`,
  to: `
    con, a, al, ad, all, alla, allo, agli, col, cn, verso, da, dal, di, dei, presso, cun, tramite, coi,
    con un, con una`,
  from: 'da, di, dal, da un, da una, dall, dell, dalla',
  rel: 'che, cui, quale, chi',
  who: 'chi, cui, ki',
  through: `
    in contatto, in comunicazione, in linea, al telefono, telefonicamente, direttamente, in collegamento,
    contatto`,
  phone: 'telefono, linea, al telefono, in linea, per telefono, cornetta',
  have: 'avere, ottenere, ricevere, trovare',
  transferme: `
    passami, mi passi, mi passa, passatemi, mi passate, passarmi, mi passino, mettimi, mettetemi, mi
    metta, mettermi, mi mettete, mi metti, mi metta in contatto, trasferiscimi, trasferitemi, mi
    trasferisca, trasferirmi, mi trasferite, mi trasferisci, collegami, collegatemi, mi colleghi,
    collegarmi, mi collega, connettimi, connettetemi, connettermi, mi connetta, indirizzami, indirizzarmi,
    mi indirizzi, mi inoltri, inoltrami, inoltratemi, inoltrarmi, reindirizzami, mi reindirizzi,
    dirottami, girami, giratemi, mi giri, mandami, mi mandi, portami, essere messo in contatto, essere
    messa in contatto, essere trasferito, essere trasferita, essere collegato, essere indirizzato, essere
    messo in comunicazione, mi fate parlare, mi faccia parlare, mi fai parlare, smistami, mi smisti,
    dirottatemi, trovami, trovatemi, dammi, datemi, mi dia, mi date, chiamami un, chiamatemi un,
    rimandami, mi puo passare, mi puoi passare, mi potete passare`,
  transfer: `
    passare, passa, trasferire, trasferisci, trasferite, collegare, collega, connettere, inoltrare,
    inoltra, inoltrate, mettere, indirizzare, reindirizzare, escalare, trasferimento, passate, passi,
    girare, dirottare, smistare, mandare, mettete, metti`,
  passed: `
    messo in contatto, messa in contatto, trasferito, trasferita, collegato, collegata, messo in
    comunicazione, indirizzato, indirizzata, inoltrato`,
  give: `
    dammi, datemi, mi dia, dare, chiamami, chiamatemi, chiama, chiamate, fate venire, fai venire, trova,
    trovatemi, trovami, manda, mandatemi, portatemi, mi dai, fornitemi`,
  case: `
    la conversazione, il mio caso, la questione, il mio problema, la mia richiesta, la chat, questo, il
    mio reclamo, tutto`,
  reach: `
    contattare, contatto, contatto con, raggiungere, chiamare, trovare, mettermi in contatto con, mettermi
    in contatto, entrare in contatto con, reperire, rintracciare, arrivare a, sentire, rivolgermi a,
    telefonare, telefonare a, parlo con, contatto il, contatto un, avere contatto con, accedere a, beccare`,
  help: `
    aiuto, aiutare, aiutarmi, aiuti, aiutasse, assistenza, assistere, assistermi, assista, supporto,
    risposta, risponda, rispondere, rispondermi, risolva, risolvere, verifichi, verificare, controlli,
    controllare, guardi, guardare, veda, vedere, esamini, spieghi, spiegare, si occupi, occuparsi, prenda
    in carico, intervenga, intervento, ascolti, seguire, mi aiuti, mi segua, dia una mano, darmi una mano,
    soccorso, mi assista, gestire, gestisca, subentri, consiglio`,
  helped: `
    aiutato, aiutata, assistito, assistita, seguito, seguita, contattato, contattata, servito, essere
    assistito, essere assistita, essere seguito, essere aiutato, essere aiutata`,
  callme: `
    chiamatemi, mi chiami, mi chiamate, mi chiama, chiamarmi, mi chiamasse, mi chiamino, richiamatemi, mi
    richiami, richiamarmi, mi richiama, mi richiamate, mi richiamasse, richiamami, essere richiamato,
    essere richiamata, essere ricontattato, essere ricontattata, essere contattato, essere contattata,
    essere chiamato, contattatemi, mi contatti, mi contatta, mi contattate, contattarmi, ricontattatemi,
    ricontattarmi, mi ricontatti, telefonatemi, mi telefoni, telefonarmi, mi puo chiamare, mi puo
    richiamare, mi potete chiamare, mi potete richiamare, mi faccia chiamare, fatemi chiamare, fammi
    chiamare, fatemi richiamare, mi contattasse, sentirmi, mi puoi chiamare, mi contattino, mi puo
    contattare`,
  callback: `
    richiamata, essere richiamato, essere richiamata, essere ricontattato, essere ricontattata,
    richiamatemi, mi richiami, mi richiamate, richiamarmi, farmi richiamare, fatemi richiamare, una
    chiamata da, ricevere una chiamata, voglio una chiamata, ricontattatemi, una telefonata da, che mi
    chiamino, che qualcuno mi chiami, mi potete richiamare, mi puo richiamare`,
  back: `
    subito, ora, adesso, per favore, per piacere, grazie, oggi, domani, urgente, urgentemente, il prima
    possibile, appena possibile, al piu presto, prima possibile, quanto prima, immediatamente, al, per
    telefono, indietro, appena potete, appena puo, nel pomeriggio, stasera, velocemente`,
  bot: `
    bot, robot, chatbot, ia, intelligenza artificiale, assistente virtuale, risponditore, risponditore
    automatico, risposte automatiche, risposta automatica, automatico, messaggi automatici, segreteria
    telefonica, voce registrata, robottino, operatore virtuale, sistema automatico, risposte preimpostate`,
  machine: 'macchina, macchine, computer, programma, sistema, software, algoritmo, registrazione',
  neg: 'non, no, mai, ne, neanche, nemmeno, nn, nessun, nessuna, mica',
  noneed: `
    non serve, non ho bisogno di, non ho bisogno, non e necessario, non occorre, inutile che, inutile
    parlare, non c e bisogno di, nessun bisogno di`,
  dislike: `
    stanco di, stanca di, basta, basta con, stufo di, stufa di, odio, invece di, invece che, al posto di,
    mi rifiuto di, anziche, niente, detesto, non sopporto, basta parlare con, piuttosto che, rifiuto di,
    non ne posso piu di, al posto del, tranne, smettila con, mi sono stufato di`,
  instead: 'invece di, invece che, che, non, e non, al posto di, piuttosto che, anziche, e non un, non un',
  stop: 'smettetela di, smettila di, smetta di, smettete di, non continuate a',
  without: 'senza, evitare, evitare di, senza dover',
  should: 'devo, dobbiamo, bisogna, e necessario, e obbligatorio, occorre, sono obbligato a',
  pasttalk: `
    ho parlato, parlato, abbiamo parlato, ha parlato, ho contattato, ho chiamato, ho chattato, ho sentito,
    ho gia parlato, ho discusso, sono stato contattato, sono stato messo in contatto, sono stato
    trasferito, mi hanno passato, chiede di parlare, aver parlato, avermi messo in contatto, ho avuto,
    parlai, ho scritto`,
  did: `
    ha, mi ha, era, e stato, e stata, ha detto, mi ha detto, aveva, ha risolto, ha riattaccato, ha chiuso,
    ha promesso, ha chiamato, mi ha chiamato, hanno, erano, stato, detto, e, lavorano, lavora, fa,
    guadagna, diceva, rispose, disse, sono, consigliato`,
  praise: 'grazie per, grazie di, ringrazio, complimenti',
  third: `
    marito, moglie, figlio, figlia, padre, madre, fratello, sorella, amico, amica, cliente, clienti,
    utente, utenti, vicino, fidanzato, fidanzata, nonno, nonna, zio, zia, compagno, visitatore, un
    cliente, cugino, loro, suocera, ospite`,
  jobs: `
    lavoro, posto di lavoro, stipendio, curriculum, cv, assunzione, candidatura, corso, formazione,
    tirocinio, impiego, posizione, stage`,
  become: `
    diventare, diventa, si diventa, lavorare come, lavoro come, lavora come, assumete, cercate, posto di,
    posizione di, fa un, cosa fa un, cosa fa, stipendio di, guadagna un, candidarmi come, assumono, corso
    per, cosa fanno gli, impiego come`,
  hours: `
    orario, orari, ora, ore, aperto, apre, aprono, chiude, chiudono, domenica, weekend, fine settimana,
    festivi, tempo di attesa, tempi di attesa, quanto tempo, sabato, 24 ore, apertura, attesa, chiusura`,
  when: `
    quando, a che ora, fino a che ora, che ora, quali sono gli orari, che orari, da che ora, quali orari,
    quanto, che giorni`,
  open: 'apre, aperto, chiude, disponibile, aprono',
  prod: `
    licenza, licenze, pannello, piano, numero, quanti, quante, prezzo, costo, profilo, nome, password,
    app, applicazione, due, tre, quattro, cinque, sei persone, tavolo per, aggiungere, aggiungo,
    ogni, cambiare la, cambiare, denaro a, prenotazione per, recensione, configurare, account, soldi a`,
  thing: `
    risorse umane, diritti umani, corpo umano, agente immobiliare, agente assicurativo, per persona, a
    persona, errore umano, robot da cucina, robot aspirapolvere, persona di contatto, altra persona, altre
    persone, un altra persona, unaltra persona, ogni persona, agente di viaggio, operatore logico, persona
    giuridica, terza persona, molte persone, robot tagliaerba, persone anziane`,
  avail: `
    disponibile, disponibili, li, libero, in linea, online, di turno, qui, presente, la, che mi aiuti, che
    possa aiutarmi, che mi puo aiutare, che puo aiutarmi, liberi`,
  there: 'c e, ce, ci sono, avete, esiste, ci sarebbe, c, ci fosse, hai, qualcuno c e',
  adv: `
    ora, adesso, subito, direttamente, solo, soltanto, per favore, urgentemente, immediatamente, davvero,
    proprio, anche, di persona, personalmente, qui, oggi, per telefono, al telefono, in chat, meglio, piu,
    molto, magari, allora, velocemente, gentilmente, dal vivo, semplicemente, finalmente, in privato, un
    attimo, un po, un momento, piuttosto, tranquillamente, prima possibile, il prima possibile, via chat,
    via telefono, almeno, veramente, urgente, ne`,
  polite: `
    ciao, salve, buongiorno, buonasera, grazie, per favore, per piacere, si, no, ok, va bene, scusi,
    scusa, scusate, senta, senti, allora, beh, ora, adesso, subito, urgente, aiuto, signore, signora,
    pronto, ehi, hey, dai, uffa, cavolo, cazzo, gentilmente, cortesemente, basta, perfavore, grazie mille,
    pls, prego, necessario, vi prego, ti prego, guarda, guardi, solo, dunque, buon giorno, buona sera, pf`,
  fill: `
    che, e, si, ne, piu, molto, in, su, sul, della, del, lo, la, di, qui, ma, se, il, un po, per, anche,
    gli, dei, ci, da, ad`,
};
