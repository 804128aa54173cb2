/** French messages that ask for a person. */
export const frenchRequests = `
Bonjour, pourrais-je parler à quelqu'un de votre équipe ?
je veux un humain
passez-moi un conseiller
mettez-moi en relation avec un agent svp
j'aimerais être rappelé par un conseiller
y a-t-il quelqu'un à qui je peux parler ?
je ne veux pas parler à un robot
Pouvez-vous me transférer vers une vraie personne ?
agent svp
conseiller
besoin de parler à une personne réelle
est-ce que je peux discuter avec un opérateur
comment joindre le service client ?
Rappelez-moi dès que possible
je souhaite échanger avec un responsable
passe moi ton chef
ce bot est nul, je veux parler à quelqu'un
un vrai humain stp
je préfère parler à un être humain
Puis-je avoir un conseiller au téléphone ?
il me faut une personne physique
je voudrais contacter un technicien
avoir quelqu'un en ligne
pourriez-vous me mettre en contact avec le service facturation
Je demande à parler à un responsable immédiatement.
ras le bol des réponses automatiques, donnez-moi un humain
est-il possible de parler avec une personne ?
quelqu'un peut-il m'appeler ?
transférez-moi
connectez moi avec un agent humain
j'ai été débité deux fois, je veux parler à un agent
je veux parler a qqn
aide d'un humain s'il vous plaît
Un conseiller est-il disponible ?
marre de parler à une machine
laissez-moi parler à une vraie personne
je n'arrive pas à joindre quelqu'un chez vous
je veux pas d'un robot je veux une personne
à qui puis-je parler de ma commande ?
demande de rappel
parler conseiller
je veu parlé a un consseiller
`;

/** French messages that do not. */
export const frenchOthers = `
êtes-vous un robot ?
tu es humain ?
est-ce que je parle à une vraie personne ?
je ne veux pas parler à un conseiller, donnez-moi juste le lien
pas besoin d'un agent, merci
j'ai parlé à un agent hier et il m'a promis un remboursement
le conseiller était très aimable
ma femme veut connaître le prix
quels sont les horaires du service client ?
à quelle heure ouvre le support ?
comment devenir conseiller clientèle ?
recrutez-vous des opérateurs ?
combien d'agents sont inclus dans l'offre ?
je veux annuler ma commande
où est mon colis ?
j'ai besoin d'aide avec mon mot de passe
pouvez-vous m'aider ?
une table pour quatre personnes
c'est le prix par personne ?
ne m'appelez plus
ne me transférez pas à un agent
dois-je parler à quelqu'un pour résilier ?
mon agent immobilier m'a conseillé votre site
quelqu'un m'a appelé sans laisser de message
est-ce qu'une autre personne peut récupérer le colis ?
qui est le directeur du magasin de Lyon ?
les droits humains
je veux parler de ma facture
parlez-vous français ?
changer la personne de contact de mon compte
mon frère a déjà parlé au responsable
merci de m'avoir mis en relation avec le technicien
les agents travaillent-ils le dimanche ?
je travaille comme opérateur dans une usine
que fait un agent de support ?
virer de l'argent à une autre personne
appelle-moi Marie
je veux acheter un robot de cuisine
comment changer d'offre sans parler à un agent ?
un client demande à parler à un agent, que répondre ?
je préfère continuer avec le bot
l'agent m'a raccroché au nez
`;
