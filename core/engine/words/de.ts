import type { LanguageWords } from './language-words.ts';

export const de: LanguageWords = {
  commands: {
    back: 'zurück, geh zurück, gehe zurück, einen Schritt zurück, ein Schritt zurück, vorherige, vorherige Frage, zur vorherigen Frage, noch mal zurück, rückgängig',
    skip: 'überspringen, überspring, überspringe, weiter, nächste, nächste Frage, auslassen, leer lassen, möchte ich nicht sagen, will ich nicht sagen, sag ich nicht, keine Angabe, lieber nicht, möchte ich nicht angeben',
    none: 'keine, keins, keiner, kein, keinen, nichts, nein, nein danke, habe ich nicht, hab ich nicht, hab keine, habe keine, hab keins, habe keins, ich habe keine, ich habe keins, ich hab keine, weiß ich nicht, ich weiß nicht, weiß nicht, keine Ahnung, nicht angeben, nicht sagen, nicht verraten, entfällt, nicht vorhanden, gibt es nicht, jetzt nicht, kein Telefon',
    cancel:
      'abbrechen, abbruch, stopp, stop, aufhören, beenden, vergiss es, vergessen Sie es, lass es, lassen wir das, lass gut sein, schon gut, ich will nicht mehr, doch nicht, hat sich erledigt',
    'start-over':
      'von vorne, von vorn, neu anfangen, neu beginnen, neustart, von vorne anfangen, von vorn anfangen, von vorne beginnen, nochmal von vorne, nochmal von vorn anfangen, noch mal von vorne, alles neu, von Anfang an, nochmal anfangen',
    help: 'Hilfe, hilf mir, helfen Sie mir, was kann ich sagen, was soll ich schreiben, was soll ich sagen, was meinst du, was meinen Sie, verstehe ich nicht, das verstehe ich nicht, ich verstehe nicht, versteh ich nicht, wie geht das, wie bitte, hä',
    hold: 'Moment, einen Moment, Moment bitte, einen Moment bitte, Augenblick, einen Augenblick, kurz warten, warte, warten Sie, warte kurz, Sekunde, eine Sekunde, Minute, eine Minute, bin gleich zurück, ich schaue nach',
    person: 'Mensch, Mitarbeiter, Mitarbeiterin, echter Mensch, Person, Berater, ein Mensch',
    yes: 'ja, jo, jawohl, klar, gerne, ok, okay, richtig, genau, stimmt, ja bitte, natürlich, sicher, weitermachen, fortfahren, ja weiter',
    no: 'nein, nee, nö, nein danke, falsch, stimmt nicht',
    approve:
      'abschicken, senden, schicken, absenden, schick ab, abgeschickt, passt, passt so, passt alles, alles richtig, alles korrekt, alles gut, sieht gut aus, so ist es richtig, ist richtig, korrekt, perfekt, gut, prima, super, bestätigen, bestätigt, in Ordnung, alles in Ordnung, los',
    change:
      'ändern, etwas ändern, was ändern, bearbeiten, korrigieren, etwas korrigieren, da stimmt was nicht, etwas stimmt nicht, etwas ist falsch',
  },
  fillers:
    'ich du Sie wir mein meine meinen meiner meinem die der das den dem ein eine einen es bitte möchte will würde gern gerne kann können könnte könnten muss noch mal nochmal einmal doch jetzt ist war hat habe hab da so und aber danke ja nein hallo zu zur zum bei in im an auf mit dort gemacht mir Feld Antwort',
  changes:
    'ändern ändere ändert geändert korrigieren korrigiere korrigiert bearbeiten verbessern berichtigen aktualisieren falsch verkehrt Fehler Tippfehler vertippt verschrieben stimmt nicht inkorrekt fehlerhaft',
  connectors: 'in auf zu ist lautet sollte soll sein muss eigentlich heißt als',
  corrections: 'sorry Entschuldigung Verzeihung ups oh Moment nein doch eigentlich Korrektur',
  fields: {
    email:
      'E-Mail, Email, Mail, E-Mail-Adresse, Mailadresse, Mail-Adresse, Emailadresse, Email-Adresse, E-Mailadresse',
    phone:
      'Telefon, Telefonnummer, Nummer, Handy, Handynummer, Mobilnummer, Rufnummer, Telefonnr, Mobiltelefon',
    name: 'Name, Namen, Nachname, Vorname',
    date: 'Datum, Tag, Termin',
  },
  nameIs:
    '(?:mein\\s+name\\s+(?:ist|lautet)|ich\\s+hei(?:ß|ss)e|ich\\s+bin|der\\s+name\\s+ist|hier\\s+ist|name\\s*:)',
  notNames:
    'ein eine der die das Kunde Kundin Neukunde Neukundin Stammkunde Stammkundin Besitzer Besitzerin Student Studentin Schüler Schülerin Rentner Rentnerin Mitglied Nutzer Nutzerin Anwender Käufer Käuferin Händler Abonnent Abonnentin Vater Mutter Deutscher Deutsche sauer wütend verärgert nicht schon seit sehr so immer noch bereit hier auf in im am an bei mit neu',
  asides: [
    /^(?:und |aber )?(?:warum|wieso|weshalb|wozu|wofur) (?:brauchst|brauchen|braucht|willst|wollen|fragst|fragen|soll|muss|ist das|wird) ?(?:du|sie|ihr|ich|das|es|die|wir)?(?: (?:das|es|die|meine|meinen|danach|denn|dies|angeben|wissen|notig|sagen|die nummer|e mail|mail|nummer|so|eigentlich))*$/,
    /^(?:und |aber )?(?:warum|wieso|weshalb|wozu|wofur)(?: das| denn)?$/,
    /^wie lange (?:dauert|braucht|wird|muss)\b/,
    /^(?:bist du|sind sie|bist du denn|sind sie ein) (?:ein |eine )?(?:bot|roboter|mensch|maschine|echter mensch|echt|computer)\b/,
    /^wer (?:bist du|sind sie|bist du denn)$/,
    /^(?:muss das sein|ist das (?:pflicht|notig|notwendig|sicher|kostenlos|freiwillig|erforderlich))\b/,
    /^was (?:passiert|macht ihr|machen sie|geschieht) mit (?:meinen|meiner|den) daten\b/,
  ],
  questionWords: 'warum wieso weshalb wozu was wie wer wann wo welche welcher welches',
  about: 'wegen über weil bezüglich zu zum zur um',
  at: 'at ät klammeraffe',
  dot: 'punkt dot',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  days: 'heute, morgen, übermorgen',
  numbers: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  ordinals:
    'erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes vierte/vierten fünfte/fünften sechste/sechsten siebte/siebten achte/achten neunte/neunten zehnte/zehnten',
  around:
    'der die das den ein eine es ist war nächsten nächster kommenden diesen ich glaube denke bitte am um meine mein Nummer Nr Bestellung wäre nehme möchte lieber für Option danke',
};
