import type { Language } from '../../../../core/recognizer/verdict.ts';

/** Parts from which messages are put together: `{a}` is something to do, `{c}` a way of making contact, `{p}` a person. */
export interface Frames {
  /** How something is asked for, whether it is a person or anything else. */
  asking: readonly string[];
  /** What has nothing to do with a person. */
  actions: readonly string[];
  contacts: readonly string[];
  /** Requests that are whole sentences. */
  requests: readonly string[];
  persons: readonly string[];
  /** What is said about persons without asking for one. */
  others: readonly string[];
  /** Requests for somebody by name: `{n}`. */
  byName: readonly string[];
  /** What else is said with a name. */
  ofName: readonly string[];
  /** What is told before or after. */
  stories: readonly string[];
}

const parts = (text: string) =>
  text
    .split('|')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');

export const frames: Readonly<Record<Language, Frames>> = {
  en: {
    asking: parts(
      `I want to {a} | I need to {a} | can I {a} | could I please {a} | how do I {a} | how can I {a} | I'd like to {a} |
      I don't know how to {a} | I do not know what I need to do to {a} | help me {a} | I'm trying to {a} | where can I {a} |
      is it possible to {a} | please let me {a} | I would like to {a} please | need to {a} | can you help me {a} |
      what do I have to do to {a} | I'm calling to {a} | I call to {a} | I have to {a} today | need assistance to {a} | wanna {a}`,
    ),
    actions: parts(
      `change my address | cancel my order | order something | check my balance | see my bill | get my invoice | pay by card |
      track my parcel | reset my password | unsubscribe from the newsletter | close my account | book a table for four people |
      upgrade my plan | return the shoes | get a refund | see when my parcel comes | download the app | add a user |
      transfer money to Anna | get the invoice from Mr Hill | leave feedback about a product | file a complaint |
      put milk on my list | set an alarm | schedule a meeting with Bob | call my mother | text James | switch to dark mode |
      find a restaurant | renew my passport | read the contract | move the appointment | put in a vacation request |
      send a parcel to Spain | let Lisa know I am late | connect the printer | get a copy of my form | find the post office`,
    ),
    contacts: parts(
      `talk to {p} | speak to {p} | speak with {p} | chat with {p} | be connected to {p} | be put through to {p} | reach {p} |
      get hold of {p} | get a call from {p} | discuss this with {p} | explain it to {p} | be transferred to {p} | get help from {p}`,
    ),
    requests: parts(
      `put me through to {p} | connect me to {p} | get me {p} | let me talk to {p} | is there {p} I can talk to | {p} please |
      have {p} call me | can {p} call me back | pass me on to {p} | transfer me to {p} | I want {p} | I need {p} on the phone |
      no bot, {p} please | enough of this robot, I want {p} | need help talking to {p} | I want help speaking to {p} | help chatting with {p} |
      I need some help contacting {p} | want help reaching {p} | I need help from {p} | help me get through to {p} | contact {p} | I'd like some help speaking with {p} | could {p} take over this chat | is {p} available right now`,
    ),
    persons: parts(
      `a person | a human | an agent | someone | somebody real | your manager | a supervisor | the billing team | the receptionist |
      a technician | one of your colleagues | an adviser | a nurse | the caretaker | the registrar | someone from the office | a specialist |
      the head of the department | a member of staff | somebody in sales | a paralegal | the midwife | the foreman | your dispatcher`,
    ),
    others: parts(
      `I spoke to {p} yesterday | {p} told me to wait | are you {p} | my husband wants to talk to {p} | I don't want to talk to {p} |
      do I need to talk to {p} first | I do not need {p} | am I talking to {p} | what does {p} earn | when does {p} work |
      if it happens again I'll call {p} | does the app show {p} who is online | I work as {p} | {p} was very kind | thank {p} for me |
      why did {p} not sign it | how many hours does {p} work | the email from {p} never came | can I give {p} access to my account |
      please act like {p} | I was transferred to {p} last week | how much is an hour with {p} | my brother is {p}`,
    ),
    byName: parts(
      `is {n} there? | can I talk to {n} | I want to speak with {n} | put {n} on please | get {n} for me | could {n} call me | let me talk to {n} again | {n} from accounts please | connect me to {n} | I need {n} | give me {n} please | ask {n} to ring me | I was talking to {n}, can I have her back`,
    ),
    ofName: parts(
      `my name is {n} | I am {n} | {n} told me to wait | this is {n} from Acme | call me {n} | thanks {n} | the parcel is for {n} | {n} can't log in | add {n} to my plan | meeting with {n} tomorrow | I spoke to {n} yesterday | send the file to {n} | transfer money to {n} | the money goes to {n} | get bills from {n} | I need the receipt from {n} | can you find the invoice from {n} | send me the report by {n} | {n} | I want to be called {n} | where is {n} right now | put {n} on the guest list | {n} and I booked a room | who is {n} | get the invoice from {n} | call {n} | text {n} please | is {n} on my plan | tell {n} I said hi`,
    ),
    stories: parts(
      `my parcel is late again | the app shows an error | I was charged twice | the heating has been off for two days | hi there |
      I have tried everything | this is the third time | my flight was cancelled | the form doesn't accept my date | thanks for the answer |
      we have a deadline tomorrow | it is about my contract`,
    ),
  },
  es: {
    asking: parts(
      `quiero {a} | necesito {a} | puedo {a} | ¿cómo puedo {a}? | me gustaría {a} | no sé cómo {a} | ayúdame a {a} | ¿dónde puedo {a}? |
      ¿es posible {a}? | quisiera {a} por favor | ¿qué tengo que hacer para {a}? | estoy intentando {a} | llamo para {a} | tengo que {a} hoy`,
    ),
    actions: parts(
      `cambiar mi dirección | cancelar el pedido | ver mi factura | pagar con tarjeta | rastrear el paquete | recuperar la contraseña |
      darme de baja | reservar una mesa para cuatro personas | cambiar de plan | devolver los zapatos | pedir un reembolso |
      descargar la aplicación | añadir un usuario | transferir dinero a Ana | poner una queja | poner una alarma | llamar a mi madre |
      agendar una reunión con Pedro | enviar un mensaje a Luis | conectar la impresora | leer el contrato | renovar el pasaporte`,
    ),
    contacts: parts(
      `hablar con {p} | conversar con {p} | chatear con {p} | que me pasen con {p} | comunicarme con {p} | que me llame {p} |
      contactar con {p} | que me atienda {p} | explicárselo a {p} | tratar esto con {p} | que me ponga con {p}`,
    ),
    requests: parts(
      `páseme con {p} | pásame con {p} | póngame con {p} | comuníqueme con {p} | {p} por favor | que me llame {p} | ¿me puede llamar {p}? |
      quiero {p} | necesito {p} al teléfono | nada de bots, {p} por favor | ¿hay {p} con quien hablar? | me transfiere con {p}`,
    ),
    persons: parts(
      `una persona | un humano | un agente | alguien | alguien de verdad | su jefe | un supervisor | el equipo de facturación | la recepcionista |
      un técnico | uno de sus compañeros | un asesor | una enfermera | el conserje | la gestora | alguien de la oficina | un especialista |
      la jefa de estudios | el encargado | alguien de ventas | la matrona | el capataz`,
    ),
    others: parts(
      `ayer hablé con {p} | {p} me dijo que esperara | ¿eres {p}? | mi marido quiere hablar con {p} | no quiero hablar con {p} |
      ¿tengo que hablar con {p} antes? | no necesito {p} | ¿estoy hablando con {p}? | ¿cuánto gana {p}? | ¿cuándo trabaja {p}? |
      si pasa otra vez llamaré a {p} | trabajo como {p} | {p} fue muy amable | ¿por qué no lo firmó {p}? | me pasaron con {p} la semana pasada |
      el correo de {p} no llegó | mi hermano es {p}`,
    ),
    byName: parts(
      `¿está {n}? | quiero hablar con {n} | páseme con {n} | ¿puede {n} llamarme? | con {n} por favor | necesito a {n} | dígale a {n} que me llame | quiero que me atienda {n} | me comunica con {n}`,
    ),
    ofName: parts(
      `me llamo {n} | soy {n} | {n} me dijo que esperara | llámame {n} | gracias {n} | el paquete es para {n} | {n} no puede entrar | reunión con {n} mañana | ayer hablé con {n} | manda el archivo a {n} | transfiere dinero a {n} | ¿quién es {n}? | llama a {n} | dile a {n} que sí`,
    ),
    stories: parts(
      `el paquete llega tarde otra vez | la aplicación da error | me cobraron dos veces | hola buenas | ya lo probé todo | es la tercera vez |
      cancelaron mi vuelo | el formulario no acepta la fecha | gracias por la respuesta | es sobre mi contrato`,
    ),
  },
  fr: {
    asking: parts(
      `je veux {a} | je voudrais {a} | puis-je {a} | comment puis-je {a} ? | j'aimerais {a} | je ne sais pas comment {a} | aidez-moi à {a} |
      où puis-je {a} ? | est-il possible de {a} ? | je souhaite {a} s'il vous plaît | que dois-je faire pour {a} ? | j'essaie de {a} |
      j'appelle pour {a} | je dois {a} aujourd'hui | j'ai besoin de {a} | est-ce que je peux {a}`,
    ),
    actions: parts(
      `changer mon adresse | annuler ma commande | voir ma facture | payer par carte | suivre mon colis | retrouver mon mot de passe |
      me désabonner | réserver une table pour quatre personnes | changer de forfait | renvoyer les chaussures | demander un remboursement |
      télécharger l'application | ajouter un utilisateur | virer de l'argent à Anne | déposer une réclamation | mettre un réveil |
      appeler ma mère | prévoir une réunion avec Paul | envoyer un message à Luc | connecter l'imprimante | lire le contrat | joindre un fichier`,
    ),
    contacts: parts(
      `parler à {p} | parler avec {p} | discuter avec {p} | échanger avec {p} | être mis en relation avec {p} | joindre {p} | contacter {p} |
      être rappelé par {p} | expliquer ça à {p} | voir ça avec {p} | avoir {p} au téléphone | m'entretenir avec {p}`,
    ),
    requests: parts(
      `passez-moi {p} | mettez-moi en relation avec {p} | je veux {p} | {p} s'il vous plaît | {p} svp | {p} peut-il me rappeler ? | y a-t-il {p} de disponible |
      il me faut {p} | pas de robot, {p} svp | transférez-moi à {p} | laissez-moi parler à {p} | donnez-moi {p} | que {p} m'appelle`,
    ),
    persons: parts(
      `une personne | un humain | un agent | quelqu'un | quelqu'un de réel | votre responsable | un superviseur | le service facturation | la réceptionniste |
      un technicien | un de vos collègues | un conseiller | une infirmière | le gardien | la secrétaire | quelqu'un du bureau | un spécialiste |
      la directrice | le chef d'équipe | quelqu'un des ventes | la sage-femme | le contremaître`,
    ),
    others: parts(
      `j'ai parlé hier à {p} | {p} m'a dit d'attendre | êtes-vous {p} ? | mon mari veut parler à {p} | je ne veux pas parler à {p} |
      dois-je parler à {p} d'abord ? | je n'ai pas besoin de {p} | est-ce que je parle à {p} ? | combien gagne {p} ? | quand travaille {p} ? |
      si ça recommence j'appellerai {p} | {p} a été très gentil | pourquoi {p} n'a pas signé ? | on m'a passé {p} la semaine dernière |
      le mail de {p} n'est jamais arrivé | mon frère est {p}`,
    ),
    byName: parts(
      `est-ce que {n} est là ? | je veux parler à {n} | passez-moi {n} | {n} peut m'appeler ? | avec {n} s'il vous plaît | il me faut {n} | dites à {n} de me rappeler | je voudrais {n} en ligne | mettez-moi en relation avec {n}`,
    ),
    ofName: parts(
      `je m'appelle {n} | c'est {n} | {n} m'a dit d'attendre | appelle-moi {n} | merci {n} | le colis est pour {n} | {n} n'arrive pas à se connecter | réunion avec {n} demain | j'ai parlé à {n} hier | envoie le fichier à {n} | vire de l'argent à {n} | qui est {n} ? | appelle {n} | dis bonjour à {n}`,
    ),
    stories: parts(
      `mon colis est encore en retard | l'application affiche une erreur | j'ai été débité deux fois | bonjour | j'ai tout essayé |
      c'est la troisième fois | mon vol est annulé | le formulaire refuse ma date | merci de la réponse | c'est pour mon contrat`,
    ),
  },
  de: {
    asking: parts(
      `Ich möchte {a} | ich will {a} | kann ich {a} | wie kann ich {a} | ich würde gern {a} | ich muss {a} | wo kann ich {a} | könnte ich {a} |
      darf ich {a} | ich muss heute {a} | bitte, ich möchte {a} | hilf mir, ich will {a} | ich weiß nicht, wie ich {a} kann | lass mich {a}`,
    ),
    actions: parts(
      `meine Adresse ändern | die Bestellung stornieren | meine Rechnung sehen | mit Karte zahlen | das Paket verfolgen | mein Passwort zurücksetzen |
      den Newsletter abbestellen | einen Tisch für vier Personen reservieren | den Tarif wechseln | die Schuhe zurückschicken |
      eine Erstattung bekommen | die App herunterladen | einen Benutzer anlegen | Geld an Anna überweisen | eine Beschwerde einreichen |
      einen Wecker stellen | meine Mutter anrufen | ein Treffen mit Paul eintragen | eine Nachricht an Lukas schicken | den Drucker verbinden |
      den Vertrag lesen | das Paket umleiten`,
    ),
    contacts: parts(
      `mit {p} sprechen | mit {p} reden | mit {p} chatten | mit {p} verbunden werden | von {p} zurückgerufen werden | das mit {p} besprechen |
      zu {p} durchgestellt werden | das {p} erklären | mit {p} telefonieren | an {p} weitergeleitet werden`,
    ),
    requests: parts(
      `verbinden Sie mich mit {p} | verbinde mich mit {p} | stellen Sie mich zu {p} durch | ich möchte Hilfe von {p} | kann ich das mit {p} klären |
      ich will einen Rückruf von {p} | gibt es einen Weg zu {p} | kein Bot, bitte mit {p} verbinden | leiten Sie mich an {p} weiter | ich brauche ein Gespräch mit {p}`,
    ),
    persons: parts(
      `einer Person | einem Menschen | einem Mitarbeiter | jemandem | jemand Echtem | Ihrem Chef | einem Vorgesetzten | der Buchhaltung | der Rezeption |
      einem Techniker | einem Ihrer Kollegen | einem Berater | einer Pflegekraft | dem Hausmeister | der Sachbearbeiterin | jemandem aus dem Büro |
      einem Spezialisten | der Schulleitung | dem Teamleiter | jemandem vom Vertrieb | der Hebamme | dem Polier`,
    ),
    others: parts(
      `ich habe gestern mit {p} gesprochen | mein Mann will mit {p} sprechen | ich möchte nicht mit {p} sprechen | muss ich vorher mit {p} sprechen |
      spreche ich gerade mit {p} | ich wurde letzte Woche mit {p} verbunden | wenn es wieder passiert, rede ich mit {p} | die Mail von {p} kam nie an |
      was kostet ein Gespräch mit {p} | danke, das Gespräch mit {p} war gut | wann arbeitet man mit {p} | ich arbeite mit {p} zusammen |
      kann ich das Konto mit {p} teilen | das Formular von {p} fehlt`,
    ),
    byName: parts(
      `ist {n} da? | ich möchte mit {n} sprechen | verbinden Sie mich mit {n} | kann {n} mich anrufen | {n} bitte ans Telefon | geben Sie mir {n} | ich brauche {n} | sagen Sie {n} dass ich einen Rückruf will | ich will wieder zu {n}`,
    ),
    ofName: parts(
      `ich heiße {n} | hier ist {n} | {n} hat gesagt ich soll warten | nenn mich {n} | danke {n} | das Paket ist für {n} | {n} kann sich nicht einloggen | Treffen mit {n} morgen | ich habe gestern mit {n} gesprochen | schick die Datei an {n} | überweise Geld an {n} | wer ist {n} | ruf {n} an | sag {n} liebe Grüße`,
    ),
    stories: parts(
      `mein Paket ist schon wieder zu spät | die App zeigt einen Fehler | mir wurde zweimal abgebucht | Guten Tag | ich habe alles probiert |
      das ist schon das dritte Mal | mein Flug wurde gestrichen | das Formular nimmt mein Datum nicht | danke für die Antwort | es geht um meinen Vertrag`,
    ),
  },
  pt: {
    asking: parts(
      `quero {a} | preciso {a} | posso {a} | como posso {a}? | gostaria de {a} | não sei como {a} | me ajuda a {a} | onde posso {a}? |
      é possível {a}? | queria {a} por favor | o que tenho que fazer para {a}? | estou tentando {a} | ligo para {a} | tenho que {a} hoje`,
    ),
    actions: parts(
      `mudar meu endereço | cancelar o pedido | ver minha fatura | pagar com cartão | rastrear o pacote | recuperar a senha |
      cancelar a newsletter | reservar uma mesa para quatro pessoas | trocar de plano | devolver os sapatos | pedir um reembolso |
      baixar o aplicativo | adicionar um usuário | transferir dinheiro para a Ana | fazer uma reclamação | colocar um alarme |
      ligar para minha mãe | marcar uma reunião com o Pedro | mandar uma mensagem para o Luís | conectar a impressora | ler o contrato`,
    ),
    contacts: parts(
      `falar com {p} | conversar com {p} | ser atendido por {p} | que me passem para {p} | entrar em contato com {p} | ser transferido para {p} |
      contactar {p} | explicar isso a {p} | tratar disto com {p} | receber uma ligação de {p}`,
    ),
    requests: parts(
      `me passa para {p} | passe-me a {p} | me transfere para {p} | me coloca em contato com {p} | {p} por favor | {p} pode me ligar? |
      quero {p} | preciso de {p} ao telefone | nada de robô, {p} por favor | tem {p} para falar comigo? | chama {p} | deixa eu falar com {p}`,
    ),
    persons: parts(
      `uma pessoa | um humano | um atendente | alguém | alguém de verdade | seu chefe | um supervisor | a equipe de faturamento | a recepcionista |
      um técnico | um dos seus colegas | um consultor | uma enfermeira | o porteiro | a gestora | alguém do escritório | um especialista |
      a diretora | o encarregado | alguém de vendas | a parteira | um assistente`,
    ),
    others: parts(
      `ontem falei com {p} | {p} me disse para esperar | você é {p}? | meu marido quer falar com {p} | não quero falar com {p} |
      preciso falar com {p} antes? | não preciso de {p} | estou falando com {p}? | quanto ganha {p}? | quando trabalha {p}? |
      se acontecer de novo eu ligo para {p} | {p} foi muito gentil | por que {p} não assinou? | me passaram para {p} na semana passada |
      o e-mail de {p} não chegou | meu irmão é {p}`,
    ),
    byName: parts(
      `a {n} está? | quero falar com {n} | me passa para {n} | {n} pode me ligar? | com {n} por favor | preciso de {n} | diga a {n} para me ligar | quero ser atendido por {n} | ligue-me a {n}`,
    ),
    ofName: parts(
      `meu nome é {n} | sou {n} | {n} disse para esperar | me chama de {n} | obrigado {n} | o pacote é para {n} | {n} não consegue entrar | reunião com {n} amanhã | ontem falei com {n} | manda o arquivo para {n} | transfere dinheiro para {n} | quem é {n}? | liga para {n} | diz a {n} que sim`,
    ),
    stories: parts(
      `o pacote está atrasado de novo | o aplicativo dá erro | me cobraram duas vezes | olá | já tentei de tudo | é a terceira vez |
      cancelaram meu voo | o formulário não aceita a data | obrigado pela resposta | é sobre o meu contrato`,
    ),
  },
  it: {
    asking: parts(
      `voglio {a} | vorrei {a} | posso {a} | come posso {a}? | mi piacerebbe {a} | non so come {a} | aiutami a {a} | dove posso {a}? |
      è possibile {a}? | desidero {a} per favore | cosa devo fare per {a}? | sto cercando di {a} | chiamo per {a} | devo {a} oggi | ho bisogno di {a}`,
    ),
    actions: parts(
      `cambiare indirizzo | annullare l'ordine | vedere la fattura | pagare con la carta | tracciare il pacco | recuperare la password |
      disiscrivermi | prenotare un tavolo per quattro persone | cambiare piano | restituire le scarpe | chiedere un rimborso |
      scaricare l'app | aggiungere un utente | trasferire soldi ad Anna | fare un reclamo | mettere una sveglia |
      chiamare mia madre | fissare una riunione con Paolo | mandare un messaggio a Luca | collegare la stampante | leggere il contratto`,
    ),
    contacts: parts(
      `parlare con {p} | conversare con {p} | chattare con {p} | essere messo in contatto con {p} | essere richiamato da {p} | contattare {p} |
      essere trasferito a {p} | spiegarlo a {p} | discuterne con {p} | sentire {p} al telefono`,
    ),
    requests: parts(
      `mi passi {p} | passami {p} | mi metta in contatto con {p} | {p} per favore | {p} può chiamarmi? | voglio {p} | mi serve {p} al telefono |
      niente bot, {p} per favore | c'è {p} con cui parlare? | mi trasferisca a {p} | fatemi parlare con {p} | datemi {p}`,
    ),
    persons: parts(
      `una persona | un umano | un operatore | qualcuno | qualcuno di vero | il vostro capo | un supervisore | l'ufficio fatturazione | la receptionist |
      un tecnico | un suo collega | un consulente | un'infermiera | il portiere | la segretaria | qualcuno dell'ufficio | uno specialista |
      la preside | il responsabile | qualcuno delle vendite | l'ostetrica | il capocantiere`,
    ),
    others: parts(
      `ieri ho parlato con {p} | {p} mi ha detto di aspettare | sei {p}? | mio marito vuole parlare con {p} | non voglio parlare con {p} |
      devo parlare con {p} prima? | non mi serve {p} | sto parlando con {p}? | quanto guadagna {p}? | quando lavora {p}? |
      se succede ancora chiamo {p} | {p} è stato gentilissimo | perché {p} non ha firmato? | la settimana scorsa mi hanno passato {p} |
      la mail di {p} non è arrivata | mio fratello è {p}`,
    ),
    byName: parts(
      `c'è {n}? | voglio parlare con {n} | mi passi {n} | {n} può chiamarmi? | con {n} per favore | mi serve {n} | dica a {n} di richiamarmi | vorrei essere seguito da {n} | mi metta in contatto con {n}`,
    ),
    ofName: parts(
      `mi chiamo {n} | sono {n} | {n} mi ha detto di aspettare | chiamami {n} | grazie {n} | il pacco è per {n} | {n} non riesce a entrare | riunione con {n} domani | ieri ho parlato con {n} | manda il file a {n} | trasferisci soldi a {n} | chi è {n}? | chiama {n} | di' a {n} di sì`,
    ),
    stories: parts(
      `il pacco è di nuovo in ritardo | l'app dà errore | mi avete addebitato due volte | buongiorno | ho provato di tutto | è la terza volta |
      hanno cancellato il volo | il modulo non accetta la data | grazie della risposta | riguarda il mio contratto`,
    ),
  },
};
