import type { Language } from '../../../../core/recognizer/verdict.ts';

const parts = (text: string) =>
  text
    .split('|')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');

/** More requests for a person `{p}`, and more of what is only said about one. */
export const moreFrames: Readonly<
  Record<Language, { requests: readonly string[]; others: readonly string[] }>
> = {
  en: {
    requests: parts(
      `hand me over to {p} | I'll wait for {p} | I'm holding for {p} | how long until I get {p} | how do I get {p} on the line | is there any way to reach {p} | bring in {p} | send in {p} | swap me over to {p} |
      I'd rather deal with {p} | I'd rather tell {p} | I'd feel better if {p} looked at this | this needs {p} | only {p} can sort this out | could {p} spare me a minute | would {p} be willing to hear me out | {p} quickly please |
      {p}. now. | not a bot, {p} | forget the bot and get {p} | I asked for {p} and I'm still asking | I demand {p} | where can I find {p} to talk to | who can put me in touch with {p} | ask {p} to ring me back |
      get {p} to phone me today | I want a call from {p} | let {p} have a look at this with me | may I have a word with {p} | I need a quick chat with {p} | can I be seen by {p} today | fetch {p} | {p} if you don't mind`,
    ),
    others: parts(
      `I finally got through to {p}, thanks | {p} already rang me this morning | no need for {p}, just the address please | please don't pass me to {p} | I don't want {p} to call me | cancel my call with {p} | I was going to ask for {p} but never mind |
      if it breaks again I'll ask for {p} | one day I might need {p} | suppose I asked for {p}, what would it cost | when a customer asks for {p}, what does the bot do | are you {p} or a machine | you sound like {p} | are these answers written by {p} |
      how many people like {p} work there | are you hiring, I'd like to be {p} | what hours does {p} keep | is it free to ring {p} | my sister has to reach {p}, what are her rights | {p} in my company wants the invoice | I'll talk it over with {p} in my firm |
      the button to talk to {p} looks broken | the letter says to contact {p}, can I write instead | I clicked on {p} by mistake | can I cancel without speaking to {p} | thank {p} from me | {p} was rude yesterday, just saying | a text said {p} would call, was that a scam |
      I prefer the bot to {p} | I never asked for {p} | does your bot hand over to {p} by itself | is {p} trained for that | do I have to go through {p} to do this | {p} told me you'd send a form | a customer asked whether he can talk to {p} in our chat | a friend wants to know if one can speak to {p} there | how do I contact the seller of the item | I'm looking for a person to share a flat with | I want a robot that talks | do you sell books about talking to {p} | what is {p} | what does {p} do all day | our visitors ask for {p} a lot, how do I count that`,
    ),
  },
  es: {
    requests: parts(
      `espero a {p} | ¿cuánto falta para que me atienda {p}? | traiga a {p} al chat | que venga {p} | prefiero tratarlo con {p} | prefiero contárselo a {p} | esto lo tiene que ver {p} conmigo | solo {p} me puede ayudar | ¿tendría un minuto {p}? |
      {p} rápido | {p}. ya. | robot no, {p} | olvida el bot y trae a {p} | sigo pidiendo a {p} | exijo a {p} | ¿quién me pone en contacto con {p}? | dígale a {p} que me llame | quiero una llamada de {p} | que {p} lo revise conmigo |
      necesito una charla con {p} | mándeme con {p} | deríveme a {p} | ¿cómo consigo que me atienda {p}? | mejor con {p} | a ver si me atiende {p} | con {p}, si es tan amable | quisiera contactar directamente con {p} | ¿{p} está disponible?`,
    ),
    others: parts(
      `por fin me atendió {p}, gracias | {p} ya me llamó esta mañana | no hace falta {p}, solo quiero la dirección | no me pase con {p} | no quiero que me llame {p} | cancele mi cita con {p} | iba a pedir {p}, pero da igual | si vuelve a pasar pediré {p} |
      quizá algún día necesite a {p} | suponiendo que pida {p}, ¿cuánto cuesta? | si un cliente pide {p}, ¿qué hace el bot? | ¿eres {p} o una máquina? | pareces {p} | ¿estas respuestas las escribe {p}? | ¿contratan? me gustaría ser {p} | ¿qué horario tiene {p}? |
      mi hermana tiene que localizar a {p}, ¿qué hace? | {p} de mi empresa quiere la factura | lo hablaré con {p} de mi empresa | el botón para hablar con {p} está roto | la carta dice que contacte con {p}, ¿puedo escribir? | pulsé {p} sin querer | ¿puedo cancelar sin hablar con {p}? |
      dé las gracias a {p} | {p} fue antipático, solo lo digo | prefiero el bot a {p} | nunca pedí {p} | ¿el bot pasa solo a {p}? | ¿hay que pasar por {p} para esto? | {p} me dijo que mandarían un formulario | un cliente me preguntó si puede hablar con {p} en nuestro chat | un amigo quiere saber si se puede hablar con {p} | ¿cómo contacto con el vendedor del artículo? | busco una persona para compartir piso | necesito una persona para el piso | quiero un robot que hable | ¿venden libros sobre hablar con {p}? | ¿qué es {p}? | ¿qué hace {p}? | nuestros visitantes piden {p}, ¿cómo lo cuento?`,
    ),
  },
  fr: {
    requests: parts(
      `j'attends {p} | combien de temps avant d'avoir {p} ? | faites venir {p} | envoyez {p} sur ce tchat | je préfère voir ça avec {p} | je préfère le dire à {p} | il faudrait que {p} regarde avec moi | seul {p} peut m'aider | {p} aurait une minute pour moi ? |
      {p} vite | {p}. maintenant. | pas un bot, {p} | oubliez le robot et trouvez-moi {p} | je redemande {p} | j'exige {p} | qui peut me mettre en contact avec {p} ? | demandez à {p} de me rappeler | je veux un appel de {p} | je demande à être mis en rapport avec {p} |
      j'ai besoin d'échanger avec {p} | basculez-moi vers {p} | redirigez-moi vers {p} | comment faire pour avoir {p} | auriez-vous {p} à qui je puisse parler | je voudrais avoir {p} | ravoir {p} est possible ? | je souhaiterais m'adresser à {p} | {p} est-il disponible ? | orientez-moi vers {p}`,
    ),
    others: parts(
      `j'ai enfin eu {p}, merci | {p} m'a déjà rappelé ce matin | pas besoin de {p}, juste l'adresse | ne me passez pas {p} | je ne veux pas que {p} m'appelle | annulez mon rendez-vous avec {p} | j'allais demander {p} mais tant pis | si ça recommence je demanderai {p} |
      un jour j'aurai peut-être besoin de {p} | supposons que je demande {p}, c'est payant ? | si un client demande {p}, que fait le bot ? | êtes-vous {p} ou une machine ? | on dirait {p} | ces réponses sont écrites par {p} ? | vous recrutez ? j'aimerais devenir {p} | quels sont les horaires de {p} ? |
      ma sœur doit joindre {p}, que faire ? | {p} de mon entreprise veut la facture | j'en parlerai à {p} de ma société | le bouton pour parler à {p} est cassé | la lettre dit de contacter {p}, puis-je écrire ? | j'ai cliqué sur {p} par erreur | puis-je annuler sans parler à {p} ? |
      remerciez {p} de ma part | {p} a été désagréable, je le signale | je préfère le bot à {p} | je n'ai jamais demandé {p} | le bot passe-t-il seul à {p} ? | faut-il passer par {p} pour ça ? | {p} m'a dit que vous enverriez un formulaire | un client m'a demandé s'il peut parler à {p} sur notre tchat | un ami veut savoir si on peut parler à {p} | comment contacter le vendeur de l'article ? | je cherche une personne pour partager un appartement | je veux un robot qui parle | vendez-vous des livres pour parler à {p} ? | c'est quoi {p} ? | que fait {p} ? | nos visiteurs demandent {p}, comment le compter ?`,
    ),
  },
  de: {
    requests: parts(
      `ich warte auf {p} | wie lange dauert es, bis ich {p} bekomme? | holen Sie {p} dazu | schicken Sie {p} in den Chat | das kläre ich lieber mit {p} | ich sage das lieber {p} | {p} soll sich das mit mir ansehen | nur {p} kann mir helfen | hätte {p} eine Minute für mich? |
      {p}, schnell | {p}. jetzt. | kein Bot, {p} | vergiss den Bot und hol {p} | ich will immer noch {p} | ich verlange {p} | wer bringt mich mit {p} zusammen? | {p} soll mich zurückrufen | ich möchte einen Anruf von {p} | ich brauche ein Gespräch mit {p} |
      geben Sie mich an {p} weiter | leiten Sie mich an {p} weiter | wie komme ich an {p}? | lieber {p} | bitte {p} | {p} bitte ans Telefon | ich hätte gern {p} dran | kann {p} übernehmen? | ist {p} gerade frei? | ich möchte {p} sprechen`,
    ),
    others: parts(
      `endlich hat mir {p} geholfen, danke | {p} hat mich heute früh angerufen | nicht nötig, {p} zu holen, nur die Adresse | verbinden Sie mich nicht mit {p} | {p} soll mich nicht anrufen | bitte den Termin mit {p} absagen | ich wollte {p} verlangen, egal | wenn es wieder passiert, verlange ich {p} |
      vielleicht brauche ich mal {p} | angenommen, ich verlange {p}, was kostet das? | wenn ein Kunde {p} verlangt, was macht der Bot? | bist du {p} oder eine Maschine? | du klingst wie {p} | schreibt diese Antworten {p}? | sucht ihr Leute? ich wäre gern {p} | wann arbeitet {p}? |
      meine Schwester muss {p} erreichen, was tun? | {p} in meiner Firma will die Rechnung | ich bespreche das mit {p} in meiner Firma | der Knopf für {p} ist kaputt | im Brief steht, ich soll {p} anrufen, geht es schriftlich? | ich habe aus Versehen auf {p} geklickt | kann ich kündigen, ohne mit {p} zu sprechen? |
      danken Sie {p} von mir | {p} war unfreundlich, nur so | der Bot ist mir lieber als {p} | ich habe nie {p} verlangt | gibt der Bot selbst an {p} ab? | muss das über {p} laufen? | {p} sagte, es kommt ein Formular | ein Kunde fragte, ob er in unserem Chat mit {p} reden kann | ein Freund will wissen, ob man mit {p} sprechen kann | wie erreiche ich den Verkäufer des Artikels? | ich suche eine Person für unsere Wohnung | ich will einen Roboter, der spricht | verkaufen Sie Bücher darüber, wie man mit {p} spricht? | was ist {p}? | was macht {p}? | unsere Besucher verlangen {p}, wie zähle ich das?`,
    ),
  },
  pt: {
    requests: parts(
      `aguardo {p} | quanto falta para eu ter {p}? | traga {p} ao chat | manda {p} | prefiro ver isso com {p} | prefiro contar a {p} | {p} tem de ver isto comigo | só {p} me pode ajudar | {p} teria um minuto para mim? | {p} rápido | {p}. já. | bot não, {p} |
      esquece o robô e chama {p} | continuo a pedir {p} | exijo {p} | quem me põe em contacto com {p}? | peça a {p} que me ligue | quero uma ligação de {p} | que {p} analise comigo | preciso de uma conversa com {p} | me manda para {p} | encaminhe-me para {p} |
      como consigo {p}? | melhor com {p} | vê se {p} me atende | com {p}, por gentileza | queria contactar diretamente {p} | {p} está disponível? | me põe em linha com {p} | troca o robô por {p}`,
    ),
    others: parts(
      `finalmente {p} me atendeu, obrigado | {p} já me ligou hoje | não preciso de {p}, só o endereço | não me passe para {p} | não quero que {p} me ligue | cancele a minha conversa com {p} | ia pedir {p}, mas deixa | se acontecer de novo peço {p} | talvez um dia precise de {p} |
      supondo que eu peça {p}, quanto custa? | se um cliente pede {p}, o que o bot faz? | você é {p} ou uma máquina? | você parece {p} | quem escreve isto é {p}? | estão contratando? queria ser {p} | qual o horário de {p}? | minha irmã precisa achar {p}, o que faz? |
      {p} da minha empresa quer a fatura | vou falar com {p} da minha empresa | o botão para falar com {p} quebrou | a carta diz para contactar {p}, posso escrever? | cliquei em {p} sem querer | posso cancelar sem falar com {p}? | agradeça a {p} por mim |
      {p} foi mal-educado, só comentando | prefiro o bot a {p} | nunca pedi {p} | o bot passa sozinho para {p}? | tenho de passar por {p} para isto? | {p} disse que mandariam um formulário | um cliente perguntou se pode falar com {p} no nosso chat | um amigo quer saber se dá para falar com {p} | como contacto o vendedor do artigo? | procuro uma pessoa para dividir apartamento | quero um robô que fale | vocês vendem livros sobre falar com {p}? | o que é {p}? | o que faz {p}? | nossos visitantes pedem {p}, como conto isso?`,
    ),
  },
  it: {
    requests: parts(
      `aspetto {p} | quanto manca per avere {p}? | fate venire {p} | mandate {p} in chat | preferisco vederlo con {p} | preferisco dirlo a {p} | serve che {p} lo guardi con me | solo {p} può aiutarmi | {p} avrebbe un minuto per me? | {p} subito | {p}. adesso. | niente bot, {p} |
      lascia stare il bot e chiama {p} | continuo a chiedere {p} | esigo {p} | chi mi mette in contatto con {p}? | dica a {p} di richiamarmi | voglio una chiamata da {p} | ho bisogno di confrontarmi con {p} | mi mandi da {p} | mi indirizzi a {p} |
      come faccio ad avere {p}? | meglio con {p} | vediamo se mi risponde {p} | con {p}, se non le dispiace | vorrei contattare direttamente {p} | {p} è disponibile? | mettetemi in linea con {p} | cambiate il robot con {p} | fate intervenire {p}`,
    ),
    others: parts(
      `finalmente mi ha risposto {p}, grazie | {p} mi ha già chiamato stamattina | non serve {p}, solo l'indirizzo | non mi passi {p} | non voglio che {p} mi chiami | annulli l'appuntamento con {p} | stavo per chiedere {p}, ma fa niente | se ricapita chiederò {p} | forse un giorno mi servirà {p} |
      se per ipotesi chiedessi {p}, quanto costa? | se un cliente chiede {p}, il bot che fa? | sei {p} o una macchina? | sembri {p} | queste risposte le scrive {p}? | assumete? vorrei fare {p} | che orari fa {p}? | mia sorella deve rintracciare {p}, che fa? |
      {p} della mia ditta vuole la fattura | ne parlo con {p} della mia ditta | il pulsante per parlare con {p} non va | la lettera dice di contattare {p}, posso scrivere? | ho premuto {p} per sbaglio | posso disdire senza parlare con {p}? | ringrazi {p} da parte mia |
      {p} è stato scortese, lo dico e basta | preferisco il bot a {p} | non ho mai chiesto {p} | il bot passa da solo a {p}? | devo passare da {p} per questo? | {p} mi ha detto che mandate un modulo | un cliente mi ha chiesto se può parlare con {p} nella nostra chat | un amico vuole sapere se si può parlare con {p} | come contatto il venditore dell'articolo? | cerco una persona per dividere la casa | voglio un robot che parli | vendete libri su come parlare con {p}? | che cos'è {p}? | cosa fa {p}? | i nostri visitatori chiedono {p}, come lo conto?`,
    ),
  },
};
