/** Words spelled right that are one slip away from a word of the lexicon, so that they are left alone. */
export const germanEveryday = `
  abrufen abruft abschreiben absprechen achte achten affen ahnen anderes anderten anke anlass anlassen
  anlegte anmacht anmelden anrede anreden anrufe anrufs ansagte anschluss ansprachen anspruchen anstellen
  anstellt arbeiter aufgeben aufmacht aufrufe aufrufen aufruft ausgeben ausmacht ausrufe ausrufen ausruft
  ausserdem ausspreche aussprechen banke bare bauche bauchen berate beratend beratet bereichen bereut bern
  besserer besseres bete bette biete bilde binde binden bitten bitter blass blassen boot boots braten brauch
  brauchs brots buch buche burg dadurch danken danks dankt dankte deiner deines denke dennoch deute dich
  dicht dome dorf dummer durften durste eben echtere eie eien eifer eile eilen eimer einfacher einfaches
  einlegte eins einschreiben einstelle einstellt eisen enden erde erden erfinden erreicht fanden fass feder
  fein feinden feine feinem feinen feiner felden fern ferne fieber findet freier freies freitag funden fuss
  gassen gebe gegen gehen gekommen gelben gelden geraten gerd gesprachen gleicher gleiches grau hafen haken
  hakte halben halt halte harte hasen hassen hatten hattet hauen haute heben heer helden helfe herd herden
  herstelle herstellen herstellt hofe hofen hoffen hohe hohen hohle hohlen holz holze holzen hore hose hosen
  ihres immer innen jede jeden jeder kame kanne kannen kannte kassen keime keimen keines keins kenne kennen
  kennst kennt kennte kennten kenntest kern kerne kernen kinden klagen klare klarem klarer klares klassen
  klauen klein kleine kleinem kleinen kleiner kocht kochte kochten kornen kuche kurzer kurzes kuss lars las
  last lasten lasts laute leben leber lebte lebten leder legten leibe leiben leide leiden leidet leihe
  leihen leihte leihten leine leinen leise leisen leiser lerne lest leste licht liebe liebem lieben liebere
  linden lost luft lugst lugt machte machten mass massen matte meiden meines melder meldern milch milden
  mitarbeit mitarbeite mitarbeiten mitarbeits mitte mogliche moglicher mogliches musst muts nach nacht nass
  nassen neben nett neun nichte nichts nickt nico nuss ofen offne offnen ole olen pass passen personlichem
  personlichere personliches pole polen raben rade raden ratte rau rauche rauchen rechte rechten rechter
  regale regalen regen rein reine reinem reinen reiner reite reiten reitet richtigere rinden ring rollen
  rollte rufer rufern rufs rufst ruhen ruht satte satter sattes schinken schliessst schneller schnelles
  schock schocken schreien schreiend schreiten seine seinem seinen seiner seiten senden sicher sitte sobald
  solle sollen sollt sollten sonnen sprache sprachen sprecher sprechern spricht spruch spruche spruchen
  stall stallen stehlen steil steilen stich still stillen strich suss tanke tassen technische technischem
  technisches tollen toller tolles tonnen tuch tuche tust uberlegte umstelle umstellen umstellt unserer
  verkaufe verkaufen verkauft verkaufte verlage versuch versuchen versuchs vertreib voll vollen vorlesen
  vorstelle vorstellen vorstellt wage wahre wale wand wanden wanne warm warme warne wart warte watte weiche
  weicher wein weine weinen weite weiten welchem welches wellen welte wende wenn werdet werfen werken werten
  wichtigen wichtiger wiederhole wiederholen wiederholt wild wille willen winden wirkliches wodurch wolfe
  wolfen wolke wolken wolle wollten woraus worte wunde wunden wurdet wurme zeigen zeigten zeilen zeite
  zelten zentral zentralem zentralen zentraler zentrales zimmer zoll zollen zumacht zusagte zustelle
  zustellen zustellt
`;
