/** Concept → Italian names of people, teams and machines in many trades. */
export const italianPeople: Readonly<Record<string, string>> = {
  role: `
    assistente, assistenti, ausiliario, amministrativo, amministrativa, segretario, segretaria,
    segretari, receptionist, account, account executive, gestore del conto, gestore della pratica,
    referente della pratica, liquidatore, capoturno, capo turno, caposervizio, coordinatore,
    coordinatrice, moderatore, moderatrice, delegato, delegata, interlocutore, interlocutrice,
    operatrici, operatori umani, commerciali, addetto alle vendite, addetta alle vendite, addetto alla
    clientela, membro del personale, lavoratore, promotore, promotrice, informatore, orientatore,
    supervisori, commesso, commessa, commessi, bancario, bancaria, gm, game master, admin,
    amministratori, moderatori, sportellista, agente dal vivo, consulente personale, consulente umano,
    persona responsabile, persona incaricata, persona competente`,
  wide: `
    avvocato, avvocatessa, infermiere, infermierea, medico, dottore, dottoressa, pediatra, ostetrica,
    ostetrico, psicologo, psicologa, terapeuta, fisioterapista, dentista, farmacista, veterinario,
    veterinaria, assistente sociale, insegnante, professore, professoressa, prof, maestro, maestra,
    tutor, preside, bidello, bidella, bibliotecario, bibliotecaria, allenatore, allenatrice, istruttore,
    istruttrice, personal trainer, cuoco, cuoca, chef, cameriere, camerierea, maitre, barista, fornaio,
    fornaia, parrucchiere, parrucchierea, barbiere, estetista, massaggiatore, idraulico, elettricista,
    muratore, falegname, fabbro, giardiniere, giardinierea, imbianchino, installatore, riparatore,
    montatore, caldaista, meccanico, meccanica, autista, conducente, corriere, fattorino, trasportatore,
    traslocatore, tassista, pilota, assistente di volo, hostess, agente di viaggio, guida turistica,
    albergatore, padrone di casa, padrona di casa, locatore, amministratore di condominio, portinaio,
    portinaia, portiere, portierea, custode, concierge, vigilante, guardia, ispettore, ispettrice,
    perito, perita, broker, intermediario, notaio, sindaco, sindaca, assessore, consigliere,
    consiglierea, funzionario, funzionaria, impiegato comunale, ragioniere, ragionierea, contabile,
    revisore, fiscalista, consulente fiscale, commercialista, banchiere, banchierea, cassiere,
    cassierea, economista, architetto, architetta, geometra, ingegnere, ingegnerea, programmatore,
    programmatrice, sviluppatore, sviluppatrice, informatico, informatica, sistemista, amministratore di
    sistema, analista, grafico, traduttore, traduttrice, interprete, fotografo, fotografa, negoziante,
    compratore, capocantiere, caposquadra, capo cantiere, caporeparto, capo reparto, capoufficio, capo
    ufficio, capocuoco, caposala, capo sala, responsabile vendite, capitano, direttore generale,
    direttrice generale, presidente, presidentessa, proprietario, proprietaria, padrone, padronea,
    socio, socia, rettore, parroco, prete, pastore, poliziotto, pompiere, arbitro, organizzatore,
    organizzatrice, produttore, curatore`,
  team: `
    contabilita, la contabilita, ufficio contabile, recupero crediti, reclami, resi, rimborsi, disdette,
    guasti, pronto intervento, sinistri, frodi, antifrode, tesoreria, iscrizioni, ammissioni,
    immatricolazioni, pronto soccorso, infermeria, segreteria, la segreteria, segreteria studenti,
    anagrafe, ufficio anagrafe, stato civile, urbanistica, tributi, ufficio tributi, catasto, agenzia
    delle entrate, legale, ufficio legale, acquisti, ufficio acquisti, logistica, magazzino, officina, l
    officina, la cucina, portineria, accettazione, lo sportello, sportello, post vendita, postvendita,
    manutenzione, sistemi, informatica, reparto it, oggetti smarriti, biblioteca, borse di studio,
    multe, polizia locale, lavori pubblici, servizi sociali, ufficio casa, mutui, prestiti, polizze,
    visti, immigrazione, centralino, fidelizzazione, retention, reperibilita, prenotazioni, le
    prenotazioni, fatturazione, la fatturazione, bollette, municipio, la direzione, i piani alti,
    ufficio reclami, ufficio personale, reception dell hotel, ricevimento, front desk, front office,
    back office`,
  vague: `
    qualche persona, qualche collega, un collega, una collega, un suo collega, una sua collega, un
    vostro collega, una vostra collega, uno dei vostri, uno dei suoi, una di voi, qualcuna di voi,
    qualcuno piu in alto, chi comanda, chi decide, chi si occupa, chi si occupi, chi segue, chi
    gestisce, chi puo decidere, chi se ne occupa, chi di dovere, chi ne sa, chi ne capisce, qualcuno
    competente, qualsiasi persona, un altro, un altra, una donna, un uomo, altra persona, qualcuno li,
    qualcuno da voi, qualcuno lassu`,
  human: `
    essere vivente, qualcuno che respira, persona viva, persona normale, gente normale, cristiano, un
    cristiano, qualcuno con un cervello, carne e ossa, una mente umana, persona come me, uno in carne e
    ossa, uno di vero, essere pensante, voce umana`,
  bot: `
    macchina, macchine, macchinetta, voce registrata, nastro registrato, registrazione, risposte
    preimpostate, risposte automatiche, risposta automatica, menu, intelligenza artificiale, ia,
    computer, pc, sistema automatico, programmino, assistente virtuale, robottino, chatbot, automatismo`,
  onscreen: `
    pulsante, bottone, menu, opzione, link, scheda, icona, widget, tasto`,
  willdo: `
    chiamo, chiamero, parlo, parlero, contatto, contattero, sento, sentiro, telefono, telefonero`,
};
