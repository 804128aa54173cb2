import type { Language } from '../../../../core/recognizer/verdict.ts';

/** What people say to an assistant or a help chat every day without wanting a person. `{t}` is a thing, `{d}` something to do. */
export interface Everyday {
  /** Ways of asking for help or of doing something. */
  openings: readonly string[];
  doing: readonly string[];
  things: readonly string[];
  /** Whole messages. */
  whole: readonly string[];
}

const parts = (text: string) =>
  text
    .split('|')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');

export const everyday: Readonly<Record<Language, Everyday>> = {
  en: {
    openings: parts(
      `need help with {t} | I need assistance with {t} | help me with {t} please | I've got a question about {t} | problem with {t} | issue with {t} |
      where is {t} | what is {t} | how much is {t} | get {t} | show me {t} | send me {t} please | provide me with {t} | find out about {t} for me | let me know about {t} | tell me where {t} is | point me to {t} | connect me to {t} | I'm going to need {t} | may I request {t} | I want {t} | can I have {t} | could I get {t} please |
      I'd like {t} | I need {t} | do you have {t} | tell me about {t} | can you check {t} for me | I can't find {t} | please cancel {t} | there is something wrong with {t} |
      I want to {d} | I need to {d} | can I {d} | could I {d} please | how do I {d} | I'd like to {d}, can I get some help | is it possible to {d} | help me {d} |
      I need help to {d} | could you help me {d} | can you {d} | please {d} | {d} | would you {d} for me | I have got to {d} | assist me to {d} | what do I need to {d} |
      I don't know how to {d} | am I able to {d} | remind me to {d} | I have no idea how to {d} | I want you to {d} | are you able to {d} | I forgot how to {d}`,
    ),
    doing: parts(
      `open a savings account | freeze my card | see my last transactions | move fifty dollars to savings | pay the gas bill | raise my credit limit | activate the new card |
      dispute a charge | order new cheques | see the exchange rate | find my routing number | split the bill | calculate a tip | convert miles to kilometres | book a flight to Boston |
      find a hotel near the station | rent a car for the weekend | check in online | choose a seat | add a bag | see the visa rules | get directions to the airport | call a taxi |
      get an uber to the stadium | find a gas station | check the traffic | change the oil | jump start the car | know when to rotate the tyres | set a timer for ten minutes | set an alarm for six |
      stop the music | play the next song | play some jazz | turn off the lights | turn up the volume | speak louder | speak slower | whisper | say that again | read this page to me |
      stop reading | read it out loud | scroll down | go back | start over | skip this one | pick the third one | choose the first option | remove the second item | undo that |
      repeat what you said | change your name | change your voice to a man | change the language to French | tell me a joke | flip a coin | roll some dice | spell a word |
      translate this into Spanish | define a word | know the weather tomorrow | know what time it is in Tokyo | find a recipe for soup | know how many calories are in rice |
      order a pizza | add eggs to the shopping list | clear my to-do list | make a restaurant reservation | cancel the reservation | track my package | change the delivery address |
      change the delivery time | send it back | exchange a pair of shoes | see the status of my refund | know how long shipping takes | get my money back | apply a discount code |
      use a voucher | pay with two cards | split a payment | change the payment method | remove a card | download my invoice | see the terms | cancel the subscription | pause my plan |
      switch to the yearly plan | upgrade to the pro account | delete my account | recover my user name | change my e-mail address | unlock my account | update my phone number | verify my identity |
      write a review | rate the app | leave a complaint | submit a claim | renew the insurance | see what is covered | request time off | see my vacation days | update my W-4 | roll over my pension |
      find a job nearby | write a cover letter | see my payslip | set up direct deposit | schedule a meeting for Monday | move the meeting to three | see my calendar | invite Tom to the event |
      text my sister | call mom | call Mary | send a message to the group | share my location with Dave | find my phone | pair the headset | connect to the wifi | reset the router |
      install an update | print a page | scan a document | export my data | import my contacts | merge two accounts | log out everywhere | turn on two-step sign-in | block a number |
      wire money to Kate | pay my rent to Mr Ellis | get the receipt from Anna Lopez | take a photo | measure my steps | find a vet | find a dentist in town | find someone to fix my roof |
      know who the president is | meet new people | find people to play with | talk in English | talk about the weather | hear a story | act like a pirate | pretend to be a cat`,
    ),
    things: parts(
      `my order | my bill | the invoice | invoice 4471 | bill #90311 | my refund | the package | my password | the app | my account | the login page | the wifi | my router | the warranty |
      a receipt | the menu | the wrong size | a new card | more cheques | a blanket | two tickets | a table for four people | a room for two people | a flight for three people | a ride for six people |
      the blue one | the right one | the first one | the third one | one of them | all of them | none of those | neither of them | both | the other one | another one | something else | something for a friend |
      the phone | a phone case | a charger | an operator manual | an agent licence | a robot vacuum | a chat widget | the support page | live scores | live music | a person finder app | a human resources form |
      my tax form | the interest rate | the cancellation fee | early termination | delivery options | the shipping time | payment options | store hours | my points | the newsletter | a gift card |
      directions | the weather | a recipe | some music | a meeting room | the schedule | my timetable | the exam results | the prescription | my test results | the report from Ms Young`,
    ),
    whole: parts(
      `hello | hi there | hey bot | hi bot | good morning | how are you | what's up | thanks | thank you so much | ok | okay great | yes | yes please | no | no thanks | not now | maybe | sure | fine |
      could be | it could be | either is fine | neither | I don't know | I have no idea | you decide | the first one please | the last one | number two | next | previous | back | back please | go back please |
      stop | cancel that | never mind, I changed my mind | start again | one more time please | again please | once more for me | repeat please | say it again | what was that | what did you say | I didn't get that |
      slower please | louder please | read it | read it please | read that to me | continue | go on | that's right | that's wrong | that is not what I meant | you are wrong | I'm done | bye | see you | good night |
      who made you | what can you do | what can you help me with | how can you help me | what sort of things do you know | tell me something | what's your name | how old are you | where are you from | do you sleep |
      you are funny | I love you | you're useless | shut up | I am bored | I'm hungry | I'm tired | happy birthday | call me Sunny | my name is Robert | I want you to call me Ace | you can call me Boss | I live in Leeds |
      the parcel never came | it's broken | it does not work | it says error 12 | the screen is black | it arrived damaged | I paid twice | I was overcharged | I want a refund right now | this is ridiculous, I want my money |
      I paid 90 dollars for this and it broke | where's my stuff | how long will it take | when will it arrive | how soon can I expect it | is it in stock | what sizes are there | is there a discount | do you deliver on Sundays |
      what are the opening hours | where are you located | is there parking | how do I get there | can I bring my dog | is breakfast included | what time is check-in | how far is it | is it safe |
      can someone else use my ticket | can my wife drive the car too | can a friend pick it up | everyone is asleep | someone stole my card | somebody used my account | someone is calling me all day from a strange number |
      nobody was at home | my son needs a new passport | my mother is ninety | the driver left it outside | the courier never rang | my boss needs the file | my doctor said two pills a day | the teacher gave us homework`,
    ),
  },
  es: {
    openings: parts(
      `necesito ayuda con {t} | ayuda con {t} | tengo una duda sobre {t} | hay un problema con {t} | ¿dónde está {t}? | ¿cuánto cuesta {t}? | quiero {t} | dame {t} | muéstrame {t} | ponme {t} | no encuentro {t} |
      busco {t} | ¿tienen {t}? | quiero {d} | necesito {d} | ¿puedo {d}? | ¿cómo puedo {d}? | ¿me ayudas a {d}? | me gustaría {d} | ¿se puede {d}? | no sé cómo {d} | {d} | por favor {d} | ¿puedes {d}? | hay que {d}`,
    ),
    doing: parts(
      `abrir una cuenta | bloquear la tarjeta | ver los movimientos | pagar la luz | cambiar de vuelo | elegir asiento | sacar la tarjeta de embarque | reservar hotel | alquilar un coche | pedir un taxi |
      poner un temporizador | subir el volumen | apagar las luces | repetir lo último | volver atrás | empezar de nuevo | traducir esta frase | saber el tiempo de mañana | añadir leche a la lista | llamar a mi hermana |
      mandar un mensaje a Juan | rastrear el envío | cambiar la talla | usar un cupón | descargar la factura | cambiar el correo | borrar la cuenta | reiniciar el router | imprimir un documento | ver mis vacaciones |
      renovar el seguro | dejar una reseña | transferir dinero a Marta | buscar un dentista | encontrar a alguien que arregle el tejado | hablar en inglés | hablar más despacio | conocer gente nueva | chatear con mis amigos en el juego`,
    ),
    things: parts(
      `mi pedido | la factura | el reembolso | la contraseña | la aplicación | el wifi | la garantía | el menú | otra talla | una mesa para cuatro personas | un vuelo para dos personas | la azul | el primero | ninguno | otra cosa |
      el robot aspirador | el manual del operador | los horarios | el tiempo | música | una alarma | la cita | los resultados | la receta | el contrato | un cargador | el recibo de la señora Pérez`,
    ),
    whole: parts(
      `hola | buenos días | gracias | vale | sí | no | quizá | el primero | siguiente | atrás | otra vez | repite por favor | más despacio | para | cancela eso | me da igual | ni idea | ¿qué sabes hacer? | ¿cómo te llamas? | me aburro |
      no funciona | llegó roto | me cobraron de más | quiero mi dinero ya | ¿cuándo llega? | ¿hay aparcamiento? | ¿puede otra persona usar mi billete? | alguien usó mi tarjeta | alguien me llama todo el día desde un número raro |
      no había nadie en casa | mi madre tiene noventa años | el repartidor lo dejó fuera | mi jefe necesita el archivo | llámame Paco | me llamo Elena | soy Javier`,
    ),
  },
  fr: {
    openings: parts(
      `j'ai besoin d'aide pour {t} | aide pour {t} | une question sur {t} | problème avec {t} | où est {t} ? | combien coûte {t} ? | je veux {t} | donne-moi {t} | montre-moi {t} | je ne trouve pas {t} | je cherche {t} |
      avez-vous {t} ? | je veux {d} | je dois {d} | puis-je {d} ? | comment {d} ? | aide-moi à {d} | j'aimerais {d} | peut-on {d} ? | je ne sais pas {d} | {d} | tu peux {d} ? | il faut {d}`,
    ),
    doing: parts(
      `ouvrir un compte | bloquer ma carte | voir les opérations | payer l'électricité | changer de vol | choisir un siège | imprimer la carte d'embarquement | réserver un hôtel | louer une voiture | commander un taxi |
      mettre un minuteur | monter le son | éteindre la lumière | répéter la fin | revenir en arrière | recommencer | traduire cette phrase | connaître la météo | ajouter du lait à la liste | appeler ma sœur |
      envoyer un message à Jean | suivre le colis | changer de taille | utiliser un bon | télécharger la facture | changer d'e-mail | supprimer le compte | redémarrer la box | imprimer un document | voir mes congés |
      renouveler l'assurance | laisser un avis | virer de l'argent à Claire | trouver un dentiste | trouver quelqu'un pour réparer le toit | parler anglais | parler moins vite | rencontrer des gens | discuter avec mes amis dans le jeu`,
    ),
    things: parts(
      `ma commande | la facture | mon remboursement | mon mot de passe | l'application | le wifi | la garantie | le menu | une autre taille | une table pour quatre personnes | un vol pour deux personnes | la bleue | le premier | aucun | autre chose |
      le robot aspirateur | le manuel de l'opérateur | les horaires | la météo | de la musique | un réveil | le rendez-vous | mes résultats | l'ordonnance | mon contrat | un chargeur | le reçu de Mme Petit`,
    ),
    whole: parts(
      `bonjour | salut | merci | d'accord | oui | non | peut-être | le premier | suivant | retour | encore une fois | répète s'il te plaît | moins vite | stop | annule ça | peu importe | aucune idée | que sais-tu faire ? | comment tu t'appelles ? | je m'ennuie |
      ça ne marche pas | c'est arrivé cassé | j'ai payé deux fois | je veux mon argent | ça arrive quand ? | il y a un parking ? | quelqu'un d'autre peut-il utiliser mon billet ? | quelqu'un a utilisé ma carte | on m'appelle toute la journée d'un numéro bizarre |
      il n'y avait personne à la maison | ma mère a quatre-vingt-dix ans | le livreur l'a laissé dehors | mon chef veut le fichier | appelle-moi Paul | je m'appelle Élise | c'est Marc`,
    ),
  },
  de: {
    openings: parts(
      `ich brauche Hilfe bei {t} | Hilfe bei {t} | Frage zu {t} | Problem mit {t} | wo ist {t}? | was kostet {t}? | ich will {t} | gib mir {t} | zeig mir {t} | ich finde {t} nicht | ich suche {t} | habt ihr {t}? |
      ich möchte {d} | ich muss {d} | kann ich {d}? | wie kann ich {d}? | hilf mir, {d} | ich würde gern {d} | kann man {d}? | ich weiß nicht, wie ich {d} soll | {d} | bitte {d} | kannst du {d}?`,
    ),
    doing: parts(
      `ein Konto eröffnen | die Karte sperren | die Umsätze sehen | den Strom bezahlen | den Flug umbuchen | einen Platz wählen | die Bordkarte drucken | ein Hotel buchen | ein Auto mieten | ein Taxi rufen |
      einen Timer stellen | lauter machen | das Licht ausschalten | das Letzte wiederholen | zurückgehen | neu anfangen | den Satz übersetzen | das Wetter wissen | Milch auf die Liste setzen | meine Schwester anrufen |
      Hans eine Nachricht schicken | das Paket verfolgen | die Größe tauschen | einen Gutschein einlösen | die Rechnung herunterladen | die E-Mail ändern | das Konto löschen | den Router neu starten | ein Dokument drucken | meinen Urlaub sehen |
      die Versicherung verlängern | eine Bewertung schreiben | Geld an Klara überweisen | einen Zahnarzt finden | jemanden finden, der das Dach repariert | englisch sprechen | langsamer sprechen | neue Leute kennenlernen | mit Freunden im Spiel chatten`,
    ),
    things: parts(
      `meiner Bestellung | der Rechnung | dem Passwort | der App | dem WLAN | der Garantie | dem Menü | die Rechnung | das Passwort | einen Tisch für vier Personen | einen Flug für zwei Personen | die blaue | das erste | keins davon | etwas anderes |
      den Saugroboter | das Handbuch für Bediener | die Öffnungszeiten | das Wetter | Musik | einen Wecker | den Termin | die Ergebnisse | das Rezept | den Vertrag | ein Ladegerät | die Quittung von Frau Klein`,
    ),
    whole: parts(
      `hallo | guten Morgen | danke | okay | ja | nein | vielleicht | das erste | weiter | zurück | nochmal | wiederhol das bitte | langsamer | stopp | brich das ab | egal | keine Ahnung | was kannst du? | wie heißt du? | mir ist langweilig |
      geht nicht | kam kaputt an | doppelt abgebucht | ich will mein Geld | wann kommt es? | gibt es Parkplätze? | kann jemand anders mein Ticket nutzen? | jemand hat meine Karte benutzt | mich ruft ständig eine komische Nummer an |
      es war niemand zu Hause | meine Mutter ist neunzig | der Fahrer hat es draußen abgestellt | mein Chef braucht die Datei | nenn mich Paul | ich heiße Eva | hier ist Markus`,
    ),
  },
  pt: {
    openings: parts(
      `preciso de ajuda com {t} | ajuda com {t} | tenho uma dúvida sobre {t} | problema com {t} | onde está {t}? | quanto custa {t}? | quero {t} | me dá {t} | mostra {t} | não acho {t} | procuro {t} | vocês têm {t}? |
      quero {d} | preciso {d} | posso {d}? | como posso {d}? | me ajuda a {d} | gostaria de {d} | dá para {d}? | não sei como {d} | {d} | por favor {d} | podes {d}? | tenho de {d}`,
    ),
    doing: parts(
      `abrir uma conta | bloquear o cartão | ver o extrato | pagar a luz | trocar o voo | escolher o assento | imprimir o cartão de embarque | reservar hotel | alugar um carro | chamar um táxi |
      colocar um cronômetro | aumentar o volume | apagar as luzes | repetir o final | voltar atrás | começar de novo | traduzir esta frase | saber o tempo amanhã | pôr leite na lista | ligar para minha irmã |
      mandar mensagem para o João | rastrear o pacote | trocar o tamanho | usar um cupom | baixar a fatura | mudar o e-mail | apagar a conta | reiniciar o roteador | imprimir um documento | ver minhas férias |
      renovar o seguro | deixar uma avaliação | transferir dinheiro para a Rita | achar um dentista | achar alguém que conserte o telhado | falar inglês | falar mais devagar | conhecer gente nova | conversar com meus amigos no jogo`,
    ),
    things: parts(
      `meu pedido | a fatura | o reembolso | minha senha | o aplicativo | o wifi | a garantia | o cardápio | outro tamanho | uma mesa para quatro pessoas | um voo para duas pessoas | a azul | o primeiro | nenhum | outra coisa |
      o robô aspirador | o manual do operador | os horários | o tempo | música | um alarme | a consulta | os resultados | a receita | o contrato | um carregador | o recibo da dona Ana`,
    ),
    whole: parts(
      `oi | olá | bom dia | obrigado | tá bom | sim | não | talvez | o primeiro | próximo | voltar | de novo | repete por favor | mais devagar | para | cancela isso | tanto faz | não faço ideia | o que você sabe fazer? | qual é o seu nome? | estou entediado |
      não funciona | chegou quebrado | cobraram duas vezes | quero meu dinheiro | quando chega? | tem estacionamento? | outra pessoa pode usar meu bilhete? | alguém usou meu cartão | um número estranho me liga o dia todo |
      não havia ninguém em casa | minha mãe tem noventa anos | o entregador deixou fora | meu chefe precisa do arquivo | me chama de Zé | meu nome é Lia | sou o Carlos`,
    ),
  },
  it: {
    openings: parts(
      `ho bisogno di aiuto con {t} | aiuto con {t} | una domanda su {t} | problema con {t} | dov'è {t}? | quanto costa {t}? | voglio {t} | dammi {t} | mostrami {t} | non trovo {t} | cerco {t} | avete {t}? |
      voglio {d} | devo {d} | posso {d}? | come posso {d}? | aiutami a {d} | vorrei {d} | si può {d}? | non so come {d} | {d} | per favore {d} | puoi {d}? | bisogna {d}`,
    ),
    doing: parts(
      `aprire un conto | bloccare la carta | vedere i movimenti | pagare la luce | cambiare il volo | scegliere il posto | stampare la carta d'imbarco | prenotare un albergo | noleggiare un'auto | chiamare un taxi |
      mettere un timer | alzare il volume | spegnere le luci | ripetere la fine | tornare indietro | ricominciare | tradurre questa frase | sapere il meteo | aggiungere il latte alla lista | chiamare mia sorella |
      mandare un messaggio a Gianni | tracciare il pacco | cambiare taglia | usare un buono | scaricare la fattura | cambiare l'e-mail | cancellare l'account | riavviare il modem | stampare un documento | vedere le mie ferie |
      rinnovare l'assicurazione | lasciare una recensione | mandare soldi a Chiara | trovare un dentista | trovare qualcuno che ripari il tetto | parlare inglese | parlare più piano | conoscere gente nuova | chattare con gli amici nel gioco`,
    ),
    things: parts(
      `il mio ordine | la fattura | il rimborso | la password | l'app | il wifi | la garanzia | il menù | un'altra taglia | un tavolo per quattro persone | un volo per due persone | quella blu | il primo | nessuno | altro |
      il robot aspirapolvere | il manuale dell'operatore | gli orari | il meteo | musica | una sveglia | l'appuntamento | i risultati | la ricetta | il contratto | un caricatore | la ricevuta della signora Riva`,
    ),
    whole: parts(
      `ciao | buongiorno | grazie | va bene | sì | no | forse | il primo | avanti | indietro | ancora | ripeti per favore | più piano | basta così | annulla | fa lo stesso | non ne ho idea | cosa sai fare? | come ti chiami? | mi annoio |
      non funziona | è arrivato rotto | mi avete addebitato due volte | voglio i miei soldi | quando arriva? | c'è parcheggio? | può usare il mio biglietto un'altra persona? | qualcuno ha usato la mia carta | un numero strano mi chiama tutto il giorno |
      non c'era nessuno in casa | mia madre ha novant'anni | il corriere l'ha lasciato fuori | al mio capo serve il file | chiamami Gigi | mi chiamo Elsa | sono Marco`,
    ),
  },
};
