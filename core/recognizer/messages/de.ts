/** German messages that ask for a person. */
export const germanRequests = `
Guten Tag, könnte ich bitte mit jemandem aus Ihrem Team sprechen?
ich will einen Menschen
verbinden Sie mich mit einem Mitarbeiter
Bitte stellen Sie mich zum Kundenservice durch
kann mich jemand zurückrufen
gibt es jemanden, mit dem ich reden kann?
ich möchte nicht mit einem Bot sprechen
Könnten Sie mich an eine echte Person weiterleiten?
Mitarbeiter bitte
Mensch
echten menschen bitte
ist es möglich, mit einem Berater zu chatten
wie erreiche ich den Kundendienst?
Rufen Sie mich so schnell wie möglich an
Ich würde gern mit einem Ansprechpartner reden
gib mir deinen Chef
dieser Bot taugt nichts, ich will mit jemandem reden
ein richtiger Mensch bitte
ich spreche lieber mit einem Menschen
Kann ich einen Mitarbeiter ans Telefon bekommen?
ich brauche eine reale Person
Ich möchte einen Techniker kontaktieren
ich hätte gern einen Rückruf
Verbinde mich mit der Rechnungsabteilung
Ich verlange, sofort mit einem Vorgesetzten zu sprechen.
keine automatischen Antworten mehr, geben Sie mir einen Menschen
Darf ich mit einer Person sprechen?
kann mir ein Mensch helfen?
weiterleiten an mitarbeiter
mir wurde zweimal Geld abgebucht, ich will mit einem Menschen sprechen
hilfe von einem echten menschen
Ist ein Berater verfügbar?
ich hab keine Lust mit einer Maschine zu reden
lassen Sie mich mit einer echten Person sprechen
ich erreiche bei euch niemanden, kann ich mit einem Mitarbeiter sprechen?
mit wem kann ich über meine Bestellung sprechen?
mitarbeiter sprechen
ich möchte mit eienm mitarbieter sprechen
ist da jemand, der mit mir chatten kann?
holen Sie mir einen Vorgesetzten
Ich brauche persönliche Hilfe von einem Kundenberater
Mit Robotern rede ich nicht
`;

/** German messages that do not. */
export const germanOthers = `
bist du ein Roboter?
Sind Sie ein echter Mensch?
spreche ich mit einem Menschen?
ich möchte mit niemandem sprechen, schick mir nur den Link
ich brauche keinen Mitarbeiter, danke
ich habe gestern mit einem Mitarbeiter gesprochen, er hat eine Erstattung versprochen
der Berater war sehr freundlich
meine Frau möchte den Preis wissen
Wie sind die Öffnungszeiten des Kundenservice?
ab wann ist der Support erreichbar?
wie werde ich Kundenberater?
suchen Sie Mitarbeiter?
wie viele Agenten sind im Tarif enthalten?
ich will meine Bestellung stornieren
wo ist mein Paket?
ich brauche Hilfe mit meinem Passwort
können Sie mir helfen?
ein Tisch für vier Personen
ist das der Preis pro Person?
rufen Sie mich nicht mehr an
bitte nicht mit einem Mitarbeiter verbinden
muss ich mit jemandem sprechen, um zu kündigen?
mein Makler hat mir Ihre Seite empfohlen
jemand hat mich angerufen und nichts hinterlassen
kann eine andere Person das Paket abholen?
wer ist der Leiter der Filiale in Köln?
die Menschenrechte
ich möchte über meine Rechnung sprechen
sprechen Sie Deutsch?
die Kontaktperson in meinem Konto ändern
mein Bruder hat schon mit dem Chef gesprochen
danke, dass Sie mich mit dem Techniker verbunden haben
arbeiten die Berater auch sonntags?
ich arbeite als Maschinenführer
was macht ein Support-Mitarbeiter?
Geld an eine andere Person überweisen
nenn mich Anna
ich möchte einen Mähroboter kaufen
wie wechsle ich den Tarif, ohne mit einem Mitarbeiter zu sprechen?
ein Kunde möchte mit einem Mitarbeiter sprechen, was antworte ich?
ich bleibe lieber beim Bot
der Mitarbeiter hat einfach aufgelegt
`;
