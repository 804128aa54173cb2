/** Concept → German words for the rules that understand people and teams nobody can list. */
export const germanWordsOpen: Readonly<Record<string, string>> = {
  speakto: `
    sprechen, reden, chatten, telefonieren, schreiben, spreche, rede, chatte, kommunizieren, in kontakt treten, kontakt
    aufnehmen, unterhalten`,
  speakend: `
    sprechen, reden, chatten, telefonieren, spreche, rede, klaren, besprechen, unterhalten, verbunden werden,
    verbinden, weiterverbinden, durchstellen, sprechn, kommunizieren`,
  participle: `
    weitergeleitet, verbunden, durchgestellt, weiterverbunden, vermittelt, ubergeben, weitergegeben, betreut, beraten`,
  toward: 'mit, mitm, mit nem, zur, zum, an, zu',
  atplace: 'aus, von, vom, bei, beim, im, in',
  ofyou: 'einer von euch, jemand von euch, jemand von ihnen, einer von ihnen',
  pron: 'ihm, ihr, ihnen',
  serve: 'erklart, hilft, betreut, annimmt, annehmen, kummert, kummern',
  withme: 'mit mir, mir, mit uns, uns',
  passme: 'gib mir, geben sie mir, hol mir, holen sie mir, gebt mir',
  fetch: 'hol, holt, holen',
  passverb: 'verbinden, verbinde, durchstellen, weiterleiten, weiterverbinden',
  mal: 'mal, bitte, doch, jetzt, sofort',
  easier: 'einfacher, leichter, besser, lieber, wohler, schneller',
  none: 'kein, keine, keinen, keinem, ohne',
  last: 'letzten, letztes, letzter, vorigen, fruheren, letzte',
  chatnoun: 'anruf, gesprach, chat, telefonat, termin, unterhaltung',
  telling: 'sag, sagen sie, sagt, richten sie, teilen sie, sag bitte, bitte sag',
  title: 'herr, herrn, frau, dr, doktor, prof',
  name: `
    jonas, anna, peter, thomas, michael, stefan, andreas, sabine, julia, maria, martin, klaus, petra, monika, lukas, lisa,
    laura, paul, max, felix, jan, tim, sarah, katrin, susanne, markus, christian, daniel, nina, eva`,
  third: 'anwalt, arzt, chef, chefin, vermieter, vermieterin, mutter, mama, papa',
  nobiz: `
    niemand, niemandem, niemanden, gott, toten, tieren, hund, katze, fremden, madchen, jungs, pflanzen, siri, alexa, geistern, akzent, handen,
    freunden, familie, leuten`,
  device: `
    wlan, wifi, internet, netz, bluetooth, drucker, server, fernseher, tarif, seite, webseite, link, rechnung, mail, email,
    liste, code, pdf, dokument, datei, handy, auto, akku, konto, karte, premium, formular, angebot, vertrag, paket, nummer,
    tv, router, gerat, geraten, anhanger, kabel, app, fernbedienung, geld, bescheid, zeit, tipp, gutschein, rabatt`,
  callmenow:
    'rufen sie mich an, ruf mich an, ruft mich an, melden sie sich, kontaktieren sie mich, melden sie sich bei mir',
  aloud: 'mundlich, personlich, telefonisch, am telefon',
  come: 'komm, kommt, kommen',
  explain: 'schildern, erklaren, erzahlen, sagen',
  tongue: 'englisch, deutsch, franzosisch, spanisch, italienisch, turkisch, russisch',
  reachto: 'erreiche, kontaktiere, erreichen, kontaktieren, anrufen, sehen',
  cond: 'wenn, falls, sobald',
  saying: 'sagt, sagte, meint, meinte',
  polite: 'verdammt, scheisse',
  officeword: 'abteilung, amt, buro, sekretariat, schalter, burgeramt, standesamt',
  feedback: 'ruckmeldung, antwort',
  phone: 'am apparat, am rohr',
};
