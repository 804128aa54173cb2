/** Concept → German forms of the verbs of calling and passing on. */
export const germanForms: Readonly<Record<string, string>> = {
  callme: `
    mich anklingeln, mich anklingelt, klingeln sie mich an, klingel mich an, klingelt mich an, klingelt
    durch, klingeln sie durch, klingel durch, mich anzurufen, mich zuruckzurufen, mich anriefe, mich
    zuruckriefe, mich anrufen konnte, mich anrufen konnten, mich anrufen wurde, mich anrufen wurden,
    mich zuruckrufen konnte, mich mal anrufen, mich mal anruft, mich bitte anrufen, mich bitte anruft,
    mich bitte zuruckrufen, mich bitte zuruckruft, mich telefonisch kontaktieren, mich telefonisch
    kontaktiert, telefonisch kontaktieren, telefonisch kontaktiert, telefonisch zu kontaktieren, mich
    telefonisch erreichen, mich telefonisch erreicht, telefonisch bei mir melden, telefonisch bei mir,
    melde dich bei mir, melden sie sich telefonisch, meldet euch bei mir, meldet euch telefonisch, sich
    bei mir meldet, sich bei mir melden, sich telefonisch melden, sich telefonisch meldet, bei mir
    melden, bei mir meldet, bei mir anrufen, bei mir anruft, bei mir durchklingeln, bei mir
    durchklingelt, durchklingeln, durchklingelt, durchrufen, durchruft, ruft mich an, ruft mich mal an,
    ruf mich mal an, ruf mich doch an, rufen sie mich bitte an, rufen sie mich doch an, rufen sie mich
    doch bitte an, ruft mich bitte an, ruf mich bitte an, rufen sie mich umgehend an, ruft mich bitte
    zuruck, rufen sie mich bitte zuruck, ruf mich bitte zuruck, rufen sie bitte zuruck, rufen sie mich
    umgehend zuruck, ruft zuruck, mi anrufen, mi zruckrufen, zruckrufen, zruckrufts, anläuten, mich
    anlauten, mir telefonieren, mir telefoniert, mir zuruckschreiben, schreiben sie mir, schreibt mir,
    uns anrufen, uns anruft, uns zuruckrufen, uns zuruckruft, rufen sie uns an, rufen sie uns zuruck,
    ruft uns an, ruft uns zuruck, mit mir in verbindung setzen, mit mir in verbindung setzt, sich mit
    mir in verbindung setzen, setzen sie sich mit mir in verbindung, setzt euch mit mir in verbindung,
    mit mir in kontakt treten, mit mir kontakt aufnehmen, kontakt mit mir aufnehmen, nehmen sie kontakt
    mit mir auf, kontaktiert mich, kontaktieren sie uns, kontaktiere mich`,
  callback: `
    ruckruf erbeten, ruckruf bitte, bitte ruckruf, bitte um ruckruf, erbitte ruckruf, erbitte einen
    ruckruf, um einen ruckruf, um baldigen ruckruf, einen ruckruf von, ruckruf wunsch, ruckrufwunsch,
    ruckruf vereinbaren, einen ruckruftermin, ruckruftermin, telefontermin, einen telefontermin,
    telefontermin vereinbaren, telefonat vereinbaren, telefongesprach, ein telefonat, ein
    telefongesprach, einen anruf von, einen anruf, um anruf, bitte anrufen, bitte zuruckrufen, anruf
    bitte, anruf erwunscht, einen anruf bekommen, einen anruf erhalten, freue mich uber einen anruf,
    freue mich uber einen ruckruf, warte auf ihren anruf, erwarte ihren anruf, erwarte ihren ruckruf,
    erwarte einen anruf, erwarte einen ruckruf, telefonische beratung, telefonischen ruckruf,
    telefonischen kontakt, telefonische kontaktaufnahme`,
  transferme: `
    verbinden sie mich weiter, verbinde mich weiter, mich mal verbinden, mich direkt verbinden, mich
    bitte mit, mich weitervermitteln, mich weiterverbindet, mich durchstellt, mich weiterleitet, mich
    vermittelt, stell mich durch, stellen sie mich durch, stellt mich durch, stell mich mal durch,
    stellen sie mich bitte durch, leiten sie mich weiter, leite mich weiter, leiten sie mich bitte
    weiter, mich umleiten, mich ruberstellen, mich ruberschalten, schalten sie mich durch, schalte mich
    durch, geben sie mich weiter, gib mich weiter, reichen sie mich weiter, reich mich weiter, mich
    weiterreichen, mich weitergeben, mich ubergeben, ubergib an, ubergeben sie an, vermitteln sie mich,
    vermittel mich, mich ran lassen, lassen sie mich mit, lass mich mit, lasst mich mit, lass mich zu,
    hol mir, holt mir, holen sie mir, hol mal, holt mal, holen sie mal, holen sie bitte, hol bitte,
    holen sie mir mal, schickt mir, schick mir wen, her mit, her mit dem, her mit der, her mit einem,
    her mit nem, gebt mir, gib mir mal, geben sie mir mal, geben sie mir bitte, gib mir bitte, weiter
    verbinden, weiter leiten, durch stellen, durchzustellen, weiterzuleiten, weiterzuverbinden, zu
    verbinden, verbunde, verbinde lassen, verbinden lassen, durchstellen lassen, weiterleiten lassen`,
};

/** The same for the rules that understand people nobody can list. */
export const germanFormsOpen: Readonly<Record<string, string>> = {
  speakto: `
    sprechen, reden, quatschen, schnacken, plaudern, schwatzen, klonen, babbeln, ratschen, telefonieren,
    unterhalten, austauschen, klaren, bereden, besprechen, beraten, verhandeln, auseinandersetzen,
    kurzschliessen, verstandigen, rucksprache halten, rucksprache, ein wortchen, ein wort wechseln, ein
    paar worte wechseln, gesprach fuhren, ein gesprach fuhren, ein gesprach haben, treffen,
    zusammensetzen, vorsprechen`,
  serve: `
    ubernimmt, ubernehmen, ubernehme, kummert sich, sich kummert, sich kummern, darum kummern, sich
    darum kummert, sich meines falls annimmt, mir hilft, mir helfen, mir weiterhilft, mir weiterhelfen,
    weiterhelfen, weiterhilft, mir erklart, mir erklaren, mir zuhort, zuhort, zuhoren, mir antwortet,
    mir antworten, antwortet, mich berat, mich beraten, mich betreut, mich betreuen, mich bedient,
    dazukommt, dazukommen, dazuschalten, sich dazuschaltet, einschaltet, einschalten, einspringt, in den
    chat kommt, in den chat kommen, ans telefon geht, ans telefon kommt, ans telefon kommen, ans
    telefon, rangeht, in die leitung, in der leitung, drubergucken, drubergucket, drauf schaut,
    draufschaut, reinschaut, nachschaut`,
  passme: `
    gib mir, geben sie mir, gebt mir, hol mir, holen sie mir, holt mir, hol mal, holt mal, her mit, her
    mit dem, her mit der, schick mir, schickt mir, schicken sie mir, besorg mir, besorgt mir`,
};
