/** Italian messages that ask for a person. */
export const italianRequests = `
Salve, potrei parlare con qualcuno del vostro team?
voglio un umano
mi passi un operatore
mettetemi in contatto con un consulente per favore
vorrei essere richiamato da un operatore
c'è qualcuno con cui posso parlare?
non voglio parlare con un robot
Può trasferirmi a una persona vera?
operatore per favore
operatore
ho bisogno di parlare con una persona reale
è possibile chattare con un addetto?
come contatto il servizio clienti?
Richiamatemi il prima possibile
desidero parlare con un responsabile
passami il tuo capo
questo bot non serve a niente, voglio parlare con qualcuno
una persona vera pls
preferisco parlare con un essere umano
Posso avere un operatore al telefono?
mi serve una persona in carne e ossa
vorrei contattare un tecnico
voglio essere assistito da una persona
può mettermi in contatto con l'ufficio fatturazione
Esigo di parlare subito con un supervisore
basta risposte automatiche, datemi un umano
si può parlare con una persona?
qualcuno mi può chiamare?
trasferiscimi a un operatore
collegami con un agente umano
mi avete addebitato due volte, voglio parlare con un operatore
aiuto da un umano per favore
c'è un operatore disponibile?
sono stanco di parlare con una macchina
fatemi parlare con una persona reale
non mi capisci, passami qualcuno
con chi posso parlare del mio ordine?
chiedo di essere ricontattato
parlare con operatore
vorrei parlare con un opratore
assistenza umana
lasciami parlare con un rappresentante
`;

/** Italian messages that do not. */
export const italianOthers = `
sei un robot?
Lei è una persona vera?
sto parlando con un umano?
non voglio parlare con nessuno, mandami solo il link
non ho bisogno di un operatore, grazie
ieri ho parlato con un operatore e mi ha promesso un rimborso
l'operatore è stato molto gentile
mio marito vuole sapere il prezzo
quali sono gli orari del servizio clienti?
a che ora apre l'assistenza?
come si diventa consulente?
assumete operatori?
quanti agenti sono inclusi nel piano?
voglio annullare il mio ordine
dov'è il mio pacco?
ho bisogno di aiuto con la password
mi puoi aiutare?
un tavolo per quattro persone
è il prezzo a persona?
smettetela di chiamarmi
non passarmi un operatore
devo parlare con qualcuno per disdire?
il mio agente immobiliare mi ha consigliato il sito
qualcuno mi ha chiamato senza lasciare messaggi
un'altra persona può ritirare il pacco?
chi è il direttore del negozio di Roma?
i diritti umani
voglio parlare della mia fattura
parli italiano?
cambiare la persona di contatto del mio account
mio fratello ha già parlato con il responsabile
grazie per avermi messo in contatto con il tecnico
gli operatori lavorano la domenica?
lavoro come operatore in fabbrica
cosa fa un agente di supporto?
trasferire denaro a un'altra persona
chiamami Anna
voglio comprare un robot da cucina
come cambio piano senza parlare con un operatore?
un cliente chiede di parlare con un operatore, cosa rispondo?
preferisco continuare con il bot
l'operatore mi ha chiuso il telefono in faccia
`;
