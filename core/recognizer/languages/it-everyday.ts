/** Words spelled right that are one slip away from a word of the lexicon, so that they are left alone. */
export const italianEveryday = `
  aiuta alto altri amano anda andami andare ape aperta aperte aperti apra aprano apri apro argenti assi
  aumentarmi auto avevano banda bassa bassi bastami bastano bastate bastati bello bera bero bevo bono cado
  calo campo capa cape capii capite capiti capono capre carla carlo caro cassa cedare cedere cera cerca
  cereale cereali certo cervo chiara chiodo chiuda chiudano chiudei chiudete chiudi chiudo cime cio circo
  code coglio colparla colparlo contato contratto controllino correi cose cuoi dagli decidero dente
  desiderami desiderano desiderate desiderati desiderato desiderava desideravi desidererai desideri
  desiderio deve devi devono dio dipenderti dipendete dire discutera discuterei discutero discutete
  diventami diventano diventate diventati diverso dono dose doveri dovrai dure emana emani emano ero
  esaminino esista esistei esistete esisti esisto esito esperta esperte fame fami fase fata fatte fede fera
  fero foglio frate fumano fumero gare geste gestivi getti girai girarmi girate girati giravi giurami
  giurare grazia guadagnami guadagnano guadagnate guadagnati guanto guardami guardano guardate guardati
  guardino insista insiste insisti insistono ivo lanciami lasciai lasciamo lasciarmi lasciati lasciavi
  lavera lavero lavorami lavorate lavorati lente lettere letti levera levero levo lia liberino luna manca
  mancami mancare mare mente menti mentire mentirmi metri mila mira mirami mirare mostro nera nero netti
  nove numeri olio olive operare operate paesi pali palla palo paola paolo parco pari parlami parlano
  parlarla parlarlo parlarmi parlarsi parlarti parlata parlati parlino parola parta parti parto passo pasta
  pasti pate pausa peccare pera perdevo perdona permettere permettermi permettete pero petti piegare
  piegarlo piegherei piego poete poi polso portai portarmi portati portavi posiamo poso potere poteri
  preferirai preferire preferirmi preferirsi preferirti preferisci preferiscono prega pregherai pretenda
  pretende pretendi pretendono programmami programmano programmate programmati provami provare puli puni
  puri quadra quanta quantite quella quelle quelli quello rare rari rate reage realte riparto rispondano
  riva rive rosso salato sanato sano sassi scusami scusano scusati scusino seccare seda sedare sedei sedere
  sedete sedevo sedi sedie sedo selve sembrino seme sentano sente sentii sentira sentirai sentirei sentiro
  sentirsi sentirti sentite sentiti sere serie serre serva servi servo sete severa severe severi severo
  sogno sonno spede sudare suoi suono svendite tassa tema testato tetti tirami tirare toglio tono tossiamo
  tosso tossono tradirei tram trota trovai trovano trovarmi trovate trovati trovavi trovi trovo udano unano
  usano valevo vede vedo vedra vedro vela velo vena vendere vendete vendute venite veno verra verrei verro
  versa vestivi vetro vino viole vira virami virare viro viso vita vito vivace vivaci vivano vive vivi
  vivono vizio volavo volero volevi voli voliamo volino volo volto vorrai vuoi vuote
`;
