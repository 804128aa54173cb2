/** Concept → German names of people, teams and machines in many trades. */
export const germanPeople: Readonly<Record<string, string>> = {
  role: `
    mitarbeitende, mitarbeitenden, mitarbeitender, servicekraft, servicekrafte, sachbearbeitung,
    sachbearbeiterinnen, kundenberatung, beraterinnen, ansprechperson, ansprechpersonen, kontaktperson,
    zustandige, zustandigen, zustandiger, zustandige person, zustandigen person, verantwortliche,
    verantwortlicher, betreuende, bearbeiter, bearbeiterin, bearbeiters, assistentin, assistenten,
    sekretarin, sekretar, telefonistin, telefonist, rezeptionistin, rezeptionist, disponent,
    disponentin, koordinator, koordinatorin, moderator, moderatorin, admin, administrator,
    administratorin, gm, game master, gamemaster, teamleiterin, teamleitung, teamlead, schichtleiterin,
    schichtfuhrer, gruppenleiter, gruppenleiterin, supervisor, supervisorin, fallmanager, fallmanagerin,
    key account manager, kundenmanager, kontoverantwortlicher, kontomanager, vertriebler, vertrieblerin,
    verkaufsberater, verkaufsberaterin, bereitschaft, bereitschaftsdienst, notdienst, diensthabender,
    diensthabende, diensthabenden, diensthabende person, person vom dienst, hoheren stelle,
    nachsthoherer, nachsthoheren, fachkrafte, fachperson, expertinnen, kollegin, kolleginnen,
    servicetechniker, servicetechnikerin, kundendienstler, supporter, supporterin, agents, bediensteten,
    angestellten, echter berater, echten berater, echter mitarbeiter, echten mitarbeiter, menschlicher
    mitarbeiter, menschlichen mitarbeiter, menschlichen ansprechpartner, menschlicher ansprechpartner`,
  wide: `
    arzt, arztin, doktor, doktorin, kinderarzt, kinderarztin, hausarzt, hausarztin, hebamme, hebammen,
    pfleger, pflegerin, pflegekraft, krankenpfleger, krankenpflegerin, stationsleitung, oberschwester,
    psychologe, psychologin, therapeut, therapeutin, physiotherapeut, physiotherapeutin, zahnarzt,
    zahnarztin, apothekerin, apotheker, tierarzt, tierarztin, sozialarbeiter, sozialarbeiterin,
    sozialberater, sozialberaterin, lehrer, lehrerin, klassenlehrer, klassenlehrerin, schulleiter,
    schulleiterin, schulleitung, rektor, rektorin, direktorin, dozent, dozentin, professor, professorin,
    tutor, tutorin, studienberater, studienberaterin, erzieher, erzieherin, bibliothekar,
    bibliothekarin, trainer, trainerin, coach, koch, kochin, kuchenchef, kuchenchefin, kellner,
    kellnerin, oberkellner, barista, backer, backerin, friseur, friseurin, kosmetikerin, masseur,
    masseurin, klempner, installateur, installateurin, elektriker, elektrikerin, maurer, schreiner,
    tischler, schlosser, gartner, gartnerin, maler, monteur, monteurin, heizungsbauer, heizungsmonteur,
    mechanikerin, mechatroniker, fahrer, fahrerin, busfahrer, lieferant, zusteller, zustellerin, kurier,
    bote, mobelpacker, umzugshelfer, taxifahrer, pilot, flugbegleiter, flugbegleiterin, reiseleiter,
    reiseleiterin, reiseberater, gastgeber, gastgeberin, vermieter, vermieterin, hausverwalter,
    hausverwalterin, verwalter, verwalterin, hausmeisterin, pfortner, portier, wachmann, wachdienst,
    sicherheitsdienst, prufer, pruferin, gutachter, gutachterin, sachverstandiger, sachverstandige,
    sachverstandigen, maklerin, vermittler, vermittlerin, notar, notarin, burgermeister,
    burgermeisterin, stadtrat, beamter, beamten, beamtin, standesbeamter, standesbeamtin,
    standesbeamten, jurist, juristin, rechtsanwalt, rechtsanwaltin, buchhalter, buchhalterin,
    wirtschaftsprufer, steuerberaterin, banker, bankerin, bankberaterin, kassierer, kassiererin,
    kassenwart, architekt, architektin, bauleiter, bauleiterin, polier, vorarbeiter, vorarbeiterin,
    meister, meisterin, werkstattleiter, ingenieurin, programmierer, programmiererin, entwicklerin,
    informatiker, informatikerin, systemadministrator, sysadmin, it ler, analyst, analystin, grafiker,
    grafikerin, ubersetzer, ubersetzerin, dolmetscher, dolmetscherin, fotograf, fotografin, handler,
    handlerin, einkaufer, einkauferin, vorsitzender, vorsitzende, vorsitzenden, prasident, prasidentin,
    besitzer, besitzerin, eigentumer, eigentumerin, ceo, chefs, obermann, boss, big boss,
    filialleiterin, filialleitung, marktleiterin, marktleitung, abteilungsleiterin, abteilungsleitung,
    bereichsleiter, bereichsleiterin, hotelmanager, hoteldirektor, pfarrer, pfarrerin, pastor, polizist,
    feuerwehr, schiedsrichter, obmann, veranstalter, veranstalterin, organisator, organisatorin,
    kurator, kuratorin, intendant, kapitan, lotse`,
  team: `
    werkstatt, die werkstatt, kuche, die kuche, pforte, portierloge, verwaltung, hausverwaltung, die
    verwaltung, sekretariat, das sekretariat, studierendensekretariat, studienberatung, prufungsamt,
    burgeramt, burgerburo, standesamt, bauamt, ordnungsamt, sozialamt, jugendamt, auslanderamt,
    auslanderbehorde, finanzamt, stadtverwaltung, rathaus, gemeinde, landratsamt, einwohnermeldeamt, kfz
    zulassung, zulassungsstelle, jobcenter, arbeitsagentur, stadtkasse, abrechnung, die abrechnung,
    rechnungsstelle, mahnabteilung, inkasso, kundigungsabteilung, kundenbindung, retouren,
    retourenabteilung, reklamation, erstattungen, betrugsabteilung, betrugspravention, schadenmeldung,
    schadensabteilung, leistungsabteilung, vertragsabteilung, kreditabteilung, finanzierung, hypotheken,
    kartenservice, storno, storungsstelle, storungsdienst, entstorung, notdienst, bereitschaft,
    notaufnahme, pflegedienst, pflegestation, labor, anmeldung, die anmeldung, aufnahme, terminvergabe,
    disposition, dispo, logistik, versand, spedition, fuhrpark, presse, pressestelle, personal,
    personalburo, rechtsabteilung, revision, it, edv, systemtechnik, netzbetrieb, rechenzentrum,
    fundburo, bibliothek, theaterkasse, abo abteilung, aboservice, leserservice, rezeption, front desk,
    zimmerservice, hausdame, concierge, vermittlung, telefonzentrale, vorzimmer, geschaftsstelle,
    geschaftsfuhrung, chefetage, fuhrungsebene, stornoabteilung, ersatzteillager, ersatzteile,
    kundenburo, reisezentrum, gepackermittlung, gepackservice, lost and found`,
  vague: `
    irgendeinen, irgendeinem, irgendeiner, irgendeine person, irgendeinen menschen, einer von euch,
    einen von euch, einem von euch, einen eurer leute, einer eurer leute, einem eurer leute, einen ihrer
    leute, einem ihrer leute, ihre leute, eure leute, einen kollegen, einem kollegen, einer kollegin,
    eine kollegin, ein kollege, einen ihrer kollegen, einem ihrer kollegen, einer ihrer kollegen, eine
    ihrer kolleginnen, einer ihrer kolleginnen, einen deiner kollegen, deinen kollegen, deine kollegen,
    nen kollegen, n kollegen, jemand zustandigen, jemand zustandigem, jemanden zustandigen, jemand
    anderes, jemand hoheren, jemand hoheres, wer zustandig ist, wer anderen, wer anders, wen anderen,
    wen anders, wem anderen, wer auch immer, ne person, den zustandigen, die zustandige, dem
    zustandigen, der zustandigen, jemand kompetentes, jemand kompetenten, jemandem kompetenten, jemand
    fahiges, irgend jemand, irgend jemanden, irgend wen, wer da, wen da, eppan, ebber, öpper, öpperem,
    oepper, wea, jmd anderen`,
  human: `
    fleisch und blut, aus fleisch und blut, menschenseele, lebendige person, lebendigen person, lebender
    mensch, lebenden menschen, lebendigen menschen, leibhaftigen menschen, leibhaftiger mensch, normaler
    mensch, normalen menschen, menschliche hilfe, menschlicher hilfe, menschliche unterstutzung,
    menschlicher kontakt, menschlichen kontakt, menschliche stimme, menschlichen stimme, menschliches
    gegenuber, mitmenschen, mensch da, nem menschen, nen menschen, n menschen, m menschen, mänsch,
    mensche, homo sapiens`,
  bot: `
    automat, automaten, blechkiste, blechdose, ansage, bandansage, tonband, sprachcomputer, sprachmenu,
    menu, textbausteine, textbausteinen, standardantworten, standardantwort, floskeln, kunstliche
    intelligenz, ki, maschine, maschinen, algorithmus, virtueller assistent, virtuellen assistenten,
    robo, chatbot, bots`,
  onscreen: `
    button, knopf, menu, option, link, reiter, icon, widget, schaltflache`,
  willdo: `
    rufe, rede, spreche, kontaktiere, melde, frage, hole`,
};
