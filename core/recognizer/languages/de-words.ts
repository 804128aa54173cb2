/** Concept → German words, as they are typed: with or without accents makes no difference. */
export const germanWords: Readonly<Record<string, string>> = {
  i: 'ich, wir, hab, habe, bin',
  aux: 'habe, haben, hab, wurde, hatte, hat, bin',
  me: 'mich, mir, uns',
  my: 'mein, meine, meinen, meinem, meiner, unser, unsere, unseren',
  your: 'dein, deine, deinen, ihr, ihre, ihren, euer, euren, eure, deinem, ihrem, eurem',
  you: 'sie, du, ihr, euch, ihnen',
  is: 'ist, sind, ware, waren',
  yoube: `
    bist du, sind sie, du bist, sie sind, bist, ist das, ist das hier, das ist, sitzt da, steckt dahinter,
    seid ihr, ihr seid, bist du wirklich, biste`,
  talking: `
    spreche ich, rede ich, schreibe ich, chatte ich, spreche ich hier, rede ich hier, schreibe ich hier,
    schreibe ich gerade, spreche ich gerade, rede ich gerade, unterhalte ich mich`,
  like: 'wie, wirklich, eigentlich, denn, etwa',
  forto: 'um, zum',
  or: 'oder',
  want: `
    mochte, mocht, will, wollen, wurde, wurde gern, wurde gerne, hatte, hatte gern, hatte gerne, brauche,
    brauchen, benotige, benotigen, bevorzuge, verlange, fordere, bitte, wunsche, wunschen, suche, muss,
    mochten, gern, gerne, lieber, bestehe darauf, versuche, wunscht, mag, bitte um, wil, wolte,
    mochtegern, ich bitte, sollte, soll, erwarte, ware, ware gut, konnten wir, zu sprechen, lust`,
  wish: `
    mochte, will, wollen, brauche, benotige, wunsche, wurde, wurde gern, mochten, gern, gerne, mag,
    lieber, muss, hatte gern, lege wert darauf, vor`,
  need: `
    mochte, will, wollen, brauche, brauchen, benotige, benotigen, verlange, fordere, wunsche, suche, hatte
    gern, hatte gerne, hatte lieber, will lieber, bevorzuge, mochte lieber, erwarte, bestehe auf, her mit,
    will sofort, gib, geben, ich hatte gern, mocht, wil, bitte um, hol, holen, holt, hole, schick,
    schicken`,
  wantss: 'mochte, will, braucht, wollen, verlangt, fragt, bittet, wunscht, wollte, brauchen',
  can: `
    kann, konnen, konnte, konnten, darf, durfte, kann ich, kannst, konnt, konntest, konnten sie, konnen
    sie, ist es moglich, ware es moglich, gibt es eine moglichkeit, moglichkeit, moglich, besteht die
    moglichkeit, kannst du, konntest du, konntet, wurden sie, wurdest du, kan, ginge es, geht es`,
  let: 'lass, lassen, lass mich, lassen sie mich, lasst mich, lassen sie, konnte, dass',
  how: `
    wie, wo, wie kann ich, wo kann ich, welche nummer, unter welcher nummer, was muss ich tun um, was muss
    ich machen um, wie geht das dass, wo finde ich`,
  please: 'bitte, bittte, bidde, pls, plz, biite, bite, bitteschon, danke, bitte bitte',
  det: `
    ein, eine, einen, einem, einer, eines, der, die, das, den, dem, nen, nem, ne, n, irgendein,
    irgendeinen, irgendeinem, einem ihrer, einen ihrer, einer ihrer, einem von, einen von, deinen, ihren,
    deinem, ihrem, euren, eurem, ihr, dein, ein anderer, anderen, anderer, einem anderen, welche,
    zustandigen, des, etwas, mehr, mal, vom, aus dem`,
  adj: `
    echten, echter, echte, echtem, echt, realen, reale, realer, reales, richtigen, richtiger, richtige,
    richtigem, menschlichen, menschlicher, menschliche, menschlichem, lebenden, lebendigen, lebender,
    lebendiger, wirklichen, wirklicher, wirkliche, kompetenten, kompetenter, kompetente, zustandigen,
    zustandige, zustandiger, verantwortlichen, verantwortlicher, freien, anderen, anderer, verfugbaren,
    personlichen, personliche, personlicher, tatsachlichen, normalen, live, nette, netten, verdammten,
    verdammter, scheiss, verfluchten, qualifizierten, technischen, direkten, erfahrenen, physischen,
    naturlichen, naturliche, leibhaftigen, vernunftigen, gescheiten, aus fleisch und blut, fleisch und
    blut, persohnlichen, ahnungsvollen, fahigen`,
  dept: `
    kundenservice, kundendienst, support, technik, technischen, vertrieb, verkauf, service, buchhaltung,
    rechnungsabteilung, abteilung, team, kunden, bank, reklamation, versand, zahlung, aus, aus ihrem, aus
    eurem, aus dem, von ihnen, von euch, vom, von ihrem, beim, im, fur, it, hotel, versicherung, schaden`,
  role: `
    account manager, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiters, berater, beraterin, beratern, kundenberater,
    kundenberaterin, kundenbetreuer, kundenbetreuerin, betreuer, betreuerin, ansprechpartner,
    ansprechpartnerin, agent, agenten, agentin, vertreter, vertreterin, operator, sachbearbeiter,
    sachbearbeiterin, servicemitarbeiter, supportmitarbeiter, techniker, technikerin, technikern, experte,
    experten, expertin, spezialist, spezialisten, spezialistin, fachmann, fachkraft, fachberater,
    vorgesetzten, vorgesetzter, vorgesetzte, teamleiter, leiter, manager, kollege, kollegen, kollegin,
    angestellten, angestellter, angestellte, personal, verkaufer, verkauferin, verantwortlichen,
    verantwortlicher, verantwortliche, zustandigen, zustandiger, supporter, service mitarbeiter, support
    mitarbeiter, kundenservice mitarbeiter, telefonist, callcenter agent, mitarbeitr, mitarbieter,
    mitarbeitenden, mitarbeitende, mitarbeitender, teammitglied, bearbeiter, persönlicher berater,
    menschliche hilfe, menschlicher support, menschlichen kontakt, personliche hilfe, personliche
    beratung, personlichen kontakt, personlicher kontakt, menschliche unterstutzung, mitarbeiterinnen,
    kundenbetreuung, rezeptionist, personlicher berater, supervisor, kundendienstmitarbeiter`,
  human: `
    mensch, menschen, person, echte person, echten person, echter mensch, echten menschen, jemand echtes,
    jemand echten, jemanden echtes, richtiger mensch, richtigen menschen, menschliches wesen, reale
    person, realen person, leute, echte leute, echten leuten, menschlichen wesen, lebewesen, jemand
    menschliches, jemand lebendiges, menschn, mensh, menshcen, personen, menschlich, menschliches,
    persohn, persönlich, jemand richtiges, wesen aus fleisch und blut`,
  vague: `
    jemand, jemandem, jemanden, irgendwer, irgendwem, irgendwen, irgendjemand, irgendjemandem,
    irgendjemanden, wem, einem von euch, einen von euch, einem von ihnen, einen von ihnen, einer von
    ihnen, einer von euch, wen, jmd, jmdn, jmdm, jemandn, jmnd, jemand anderem, jemand anderen, jemanden
    anderen, jemand anders, dame, herrn, herr, mann, frau`,
  wide: `
    chef, chefin, boss, vorstand, direktor, direktorin, geschaftsfuhrer, geschaftsfuhrerin, arzt, arztin,
    anwalt, anwaltin, steuerberater, apotheker, rezeption, empfang, concierge, mechaniker, ingenieur,
    entwickler, bankberater, filialleiter, inhaber, inhaberin, makler, geschaftsleitung, leitung,
    hausmeister, oberarzt, krankenschwester, filiale, schichtleiter, marktleiter, abteilungsleiter`,
  team: `
    kundenservice, kundendienst, kundensupport, support, supportteam, support team, team, ihrem team,
    service, serviceteam, hotline, technik, vertrieb, rechnungsabteilung, buchhaltung, abteilung,
    beschwerdestelle, reklamationsabteilung, zentrale, empfang, rezeption, verkauf, callcenter, call
    center, kundenbetreuung, technischen support, technischer support, fachabteilung, personalabteilung,
    it abteilung, helpdesk, leitstelle, live chat, livechat, buro, geschaftsstelle, servicecenter,
    schadenabteilung, rechtsabteilung, kundencenter, versandabteilung, technischen kundendienst`,
  terse: `
    kundenservice, kundendienst, support team, live chat, livechat, menschliche hilfe, echter mensch,
    callcenter, personliche beratung, personlicher kontakt, menschlicher kontakt, kundenbetreuung, hotline`,
  other: 'immobilienmakler, versicherungsvertreter, nachbar, nachbarn',
  talk: `
    sprechen, reden, chatten, unterhalten, telefonieren, kommunizieren, schreiben, spreche, rede, chatte,
    sprechn, sprchen, red, quatschen, austauschen, plaudern, in kontakt treten, kontakt aufnehmen,
    verhandeln, besprechen, klaren, in verbindung setzen, zu tun haben, diskutieren, zu sprechen, zu
    reden, zu chatten, gesprach, ein gesprach, kontakt, beraten, beraten werden, verbunden werden, betreut
    werden, spreche lieber, rede lieber, telefoniere, unterhalte, gesprochen werden, beschweren, live
    chatten, wenden, zu telefonieren, chaten, sprich, ansprechen`,
  to: 'mit, mitm, zu, zum, zur, an, an einen, zu einem, zu einer, mit nem, m, ans, bei, von, durch',
  from: 'von, durch, vom',
  rel: 'der, die, das, den, dem, dass, welcher, welche',
  who: 'wem, wer, wen, dem, der',
  through: 'in verbindung, in kontakt, durch, weiter, telefonisch, ans telefon, verbindung, kontakt',
  phone: `
    telefon, ans telefon, am telefon, leitung, ans rohr, an die strippe, an den apparat, in die leitung`,
  have: 'haben, bekommen, kriegen, erreichen, sprechen',
  transferme: `
    verbinden sie mich, verbinde mich, verbindet mich, mich verbinden, mich verbindet, mich weiterleiten,
    mich durchstellen, leiten sie mich, leite mich, mich weiterverbinden, stell mich, stellen sie mich,
    gib mich, geben sie mich, reich mich, reichen sie mich, mich ubergeben, ubergeben sie mich, ubergib
    mich, schalten sie mich, mich vermitteln, vermitteln sie mich, vermittle mich, mich zu, mich an,
    schicken sie mich, schick mich, bringen sie mich, mich bitte verbinden, mich bitte weiterleiten, mich
    bitte durchstellen, leitet mich, weiterverbunden werden, weitergeleitet werden, durchgestellt werden,
    verbunden werden, holen sie mir, hol mir, holt mir, geben sie mir, gib mir, gebt mir, besorg mir,
    besorgen sie mir, bringen sie mir, verbinden mich, umleiten, mich jemand verbinden, suchen sie mir,
    finden sie mir`,
  transfer: `
    verbinden, weiterleiten, durchstellen, weiterverbinden, vermitteln, ubergeben, weitergeben,
    eskalieren, weiterreichen, verbinde, leiten, leite, weiterleitung, ubergabe, ubergib, stellen,
    wechseln, verbindung, umschalten, leiten sie, geben sie das, geben sie`,
  passed: `
    verbinden, weiterleiten, weitergeleitet, verbunden, durchgestellt, weiterverbunden, vermittelt,
    ubergeben, weitergegeben, durchstellen, weiterverbinden, vermitteln, kontaktieren, kontakt treten, zu
    verbinden, weiterzuleiten, durchzustellen, in verbindung setzen, kontakt aufnehmen, weiterzuverbinden,
    in kontakt treten, chatten, betreut, beraten, telefonieren, klaren, besprechen, verbunden werden`,
  give: `
    gib mir, geben sie mir, gebt mir, gib, geben, hol mir, holen sie mir, hol, holen, schick mir, schicken
    sie mir, bring, bringen sie, besorg mir, besorgen sie mir, hole`,
  case: `
    das, mein anliegen, den fall, meinen fall, die sache, mein problem, den chat, dieses gesprach, das
    gesprach, es, meine beschwerde, meine anfrage`,
  reach: `
    erreichen, erreiche, kontaktieren, kontaktiere, anrufen, kontakt aufnehmen, kontakt zu, kontakt mit,
    komme ich an, komme ich zu, komme ich zum, an die strippe bekommen, ans telefon bekommen, ans telefon
    kriegen, zu erreichen, kontakt, finden, anschreiben, gelange ich zu, gelange ich an, kriege ich,
    bekomme ich, bekommen, kriegen, zu fassen kriegen, zu kontaktieren`,
  help: `
    hilfe, helfen, hilft, unterstutzen, unterstutzung, beraten, beratung, antwort, antworten, antwortet,
    ubernehmen, ubernimmt, kummern, kummert, ansehen, anschauen, ansieht, anschaut, prufen, pruft,
    bearbeiten, betreuen, weiterhelfen, weiterhilft, hilfestellung, losen, erklaren, erklart, einschalten,
    einschaltet, helfn, lesen, zuhort, zuhoren, bearbeitet`,
  helped: `
    geholfen, betreut, beraten, bedient, kontaktiert, betreut werden, beraten werden, zuruckgerufen,
    angerufen`,
  callme: `
    mich anrufen, rufen sie mich an, ruf mich an, ruft mich an, mich zuruckrufen, zuruckrufen, mich
    zuruckruft, mich anruft, zuruckruft, mich kontaktieren, kontaktieren sie mich, melden sie sich, melden
    sie sich bei mir, meldet euch, melden, sich melden, angerufen werden, zuruckgerufen werden, mich
    kontaktiert, mich erreichen, mich jemand anrufen, zuruckzurufen, meldet sich, sich bei mir melden,
    kontaktiert werden, kontaktiert mich, anruft, anrufen`,
  callback: `
    ruckruf, zuruckrufen, zuruckgerufen werden, um ruckruf, einen ruckruf, rufen sie mich zuruck, ruf mich
    zuruck, ruft mich zuruck, ruckrufbitte, zuruckrufen lassen, ruckrufservice, rueckruf, angerufen
    werden, bitte um anruf, um einen anruf, mich zuruckruft, mich zuruckrufen`,
  ring: 'ruf, rufen, ruft, rufe',
  ringup: `
    anrufen, zuruckrufen, anruft, zuruckruft, zuruckgerufen, angerufen, telefonisch melden, kontaktieren`,
  on: 'an, zuruck, durch, weiter, bitte an',
  put: 'stell, stellen, stellt, leiten, leite, leitet, verbinde, verbinden, geben, gib, stelle',
  back: `
    bitte, sofort, jetzt, heute, morgen, so schnell wie moglich, schnellstmoglich, asap, umgehend,
    baldmoglichst, zuruck, telefonisch, am, um, dringend, gleich, so bald wie moglich`,
  bot: `
    bot, bots, roboter, robotern, chatbot, chatbots, ki, kunstliche intelligenz, kunstlichen intelligenz,
    sprachassistent, virtueller assistent, virtuellen assistenten, automat, automatische antworten,
    automatischen antworten, automatische antwort, bandansage, anrufbeantworter, automatik, sprachroboter,
    chatroboter, textbausteine, standardantworten, automaten`,
  machine: `
    maschine, maschinen, computer, programm, system, software, algorithmus, computern, stimme vom band,
    ansage`,
  neg: 'nicht, kein, keine, keinen, keinem, nie, niemals, nein, nimmer, net, ned, keiner, weder, nich',
  noneed: `
    nicht notig, brauche keinen, brauche keine, nicht erforderlich, keine notwendigkeit, kein bedarf`,
  dislike: `
    satt, statt, anstatt, anstelle, keine lust, keine lust mehr, genug von, schluss mit, hasse, hasse es,
    weigere mich, genervt von, leid, keinen bock, kein bock, keine lust auf, weg mit, aufhoren mit, hor
    auf mit, horen sie auf mit, es satt, nervt, keine lust mehr auf, ausser, habe keine lust`,
  instead: `
    statt, anstatt, nicht, und nicht, und kein, kein, keinen, als, und keinen, anstelle, lieber als,
    keine, und keine`,
  stop: 'horen sie auf, hor auf, hort auf, aufhoren',
  without: 'ohne, vermeiden, ohne dass',
  should: 'muss ich, mussen wir, soll ich, ist es notig, muss man, ist es notwendig, bin ich verpflichtet',
  pasttalk: `
    gesprochen, geredet, telefoniert, gechattet, unterhalten gehabt, geschrieben, kontaktiert, angerufen,
    verbunden haben, verbunden wurde, weitergeleitet wurde, verbunden worden, sprach, redete, sprach ich,
    telefonierte`,
  did: `
    hat, sagte, meinte, war, hatte, wollte, versprach, hat gesagt, hat mir, hat mich, ist, aufgelegt,
    half, waren, haben, legte, rief, konnte, wusste, macht, arbeiten, arbeitet, verdient, konnten,
    bekommt, empfahl`,
  praise: 'danke dass, danke, vielen dank dass, vielen dank fur, danke fur, toll',
  third: `
    frau, mann, sohn, tochter, vater, mutter, bruder, schwester, freund, freundin, kunde, kunden, kundin,
    nutzer, nachbar, oma, opa, kollege von mir, besucher, anwender, user, mandant, patient, gast, partner,
    partnerin, eltern, kinder, kind, tante, onkel, schwager`,
  they: 'er',
  jobs: `
    job, jobs, stelle, stellen, gehalt, bewerbung, ausbildung, bewerben, karriere, praktikum, arbeit,
    stellenangebot, stellenangebote, lohn`,
  become: `
    werde ich, werden, arbeite als, arbeiten als, suchen sie, stellen sie ein, sucht ihr, stelle als, job
    als, verdient ein, verdient, ausbildung zum, macht ein, macht ein e, wird man, bewerben als, bewerbung
    als, stellt ihr, was macht, einstellen, wie viele, gehalt als`,
  hours: `
    offnungszeiten, uhrzeit, geoffnet, offen, sonntag, sonntags, wochenende, feiertag, feiertagen,
    geschlossen, servicezeiten, geschaftszeiten, wartezeit, wie lange, samstag, samstags, erreichbar,
    sprechzeiten, uhr, zeiten, bearbeitungszeit, rund um die uhr`,
  when: `
    wann, ab wann, bis wann, um wieviel uhr, um wie viel uhr, wie lange, zu welchen zeiten, von wann,
    welche zeiten, seit wann`,
  open: 'offen, geoffnet, erreichbar, geschlossen, offnet, schliesst',
  prod: `
    lizenz, lizenzen, tarif, dashboard, konto, preis, profil, name, anzahl, wie viele, pro, zwei, drei,
    vier, funf, sechs, tisch fur, app, hinzufugen, passwort, andern, nummer, mal, bewertung, einladen,
    anlegen, geld an`,
  thing: `
    menschenrechte, personalausweis, pro person, kontaktperson, andere person, andere personen, zweite
    person, anderen person, einer anderen person, eine andere person, an eine andere person, mahroboter,
    saugroboter, kuchenmaschine, waschmaschine, kaffeemaschine, personen, menschenkenntnis, user agent,
    reinigungsmittel, nahmaschine, spulmaschine, juristische person`,
  avail: 'verfugbar, da, frei, erreichbar, online, zu sprechen, im dienst, hier, ansprechbar, anwesend',
  there: `
    gibt es, gibts, ist da, ist hier, habt ihr, haben sie, ist dort, ist, ist jemand, ist gerade, sind da,
    ist denn, haben sie auch, hat es`,
  adv: `
    jetzt, sofort, bitte, direkt, nur, einfach, endlich, lieber, gern, gerne, mal, doch, auch, dringend,
    heute, hier, mal bitte, personlich, telefonisch, schnell, umgehend, gleich, unbedingt, kurz, wirklich,
    wieder, noch, am telefon, per chat, live, im chat, per telefon, besser, schnellstmoglich, eher, uber
    das telefon, so, dann, dazu, daruber, deswegen, selber, selbst, ausschliesslich, lieber direkt, bald,
    nun, ja, darum, diesbezuglich, da, mehr, so schnell wie moglich, verdammt nochmal, ernsthaft, offen`,
  polite: `
    hallo, hi, hey, guten tag, guten morgen, guten abend, moin, servus, gruss gott, danke, vielen dank,
    ja, nein, ok, okay, bitte, entschuldigung, sorry, also, dann, jetzt, sofort, dringend, hilfe, mal,
    tag, na, so, gut, och, ach, mann, verdammt, scheisse, endlich, los, bitte sehr, liebes team, sehr
    geehrte damen und herren, schnell, umgehend, genug, schluss, gewunscht, erwunscht, gesucht, her, ne,
    hm, mfg, aber, doch, weg, raus`,
  fill: `
    es, das, und, der, die, den, dem, zu, in, im, auf, uber, wegen, fur, vor, sich, noch, auch, man, ob,
    dass, hier, da, denn, bei, aus, von, ihnen, euch, ihrem, eurem, vom, also, als, am, etwas`,
};
