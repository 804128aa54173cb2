/** Words spelled right that are one slip away from a word of the lexicon, so that they are left alone. */
export const spanishEveryday = `
  abra abran abres abri abria abro acuda agote ahorra aire alba algo algunos alla alta ama amas ame anadiria
  anadirla anadirlo anadirme anadirse anda andame aplicaciones arda ardan arma asa asame asan asar asarme
  asas ase asistada asistados asistame ayudada ayudados ayudame ayudan ayudaria ayudarla ayudarlo ayudarlos
  ayudarse ayudas banda base bastada bastados bastame bebo bota botas bote botella botellas botes buscada
  buscados buscar buscare buscarme buscas cable cal caliente calientes calma camas cantar canto cara casa
  casame casan casar casarme casas case cebo ceja cera cerra cerran charla charlan charlara charlare
  charlaria charlarla charlarlo charlarlos charlarme charlarse charlas choca choco cierta clientela
  clientelas codo cogo colo coma come comenta comentan comentara comentare comentaria comentarla comentarlos
  comentarme comentaron comentarse comentas comi comio comoda comodos conseguiria conseguirla conseguirlo
  conseguirme conseguirse consultas contara contare contaria contarla contarlo contarlos contarme contarse
  contarte contaste contestado contestados contestando contra contratame contrataria contratarla contratarlo
  contratarlos contratarme contratarse contrato coro cortar coso costar cuarto cuento curando dane date deba
  debe debi debio dedo dejada dejados dejan dejando dejar dejare dejarme dejas delante describir describire
  describirme deseada deseados deseame deseara desearian desearias desearla desee deseemos desvia desvian
  desviara desviare desviaria desviarla desviarlo desviarlos desviarme desviarse desvias dime direcciones
  directores dirigi dirigia dirigio dirigira dirigire dirigiria dirigirla dirigirlo dirigirse dirigirte
  discuti discutia discutio discutira discutire discutiria discutirla discutirlo discutirme discutirse
  doctores domando dome domo eleva elevame elevan elevara elevare elevaria elevarla elevarlo elevarlos
  elevarme elevarse elevas emitir empezados empleaba empleadas empleamos empleando empleara encontrara
  encontrare encontraria encontrarla encontrarlo encontrarlos encontrarme encontrarse engana enganan entres
  envian enviare enviarme envie envies escapa escapar escapen escribi escribia escribio escribira escribire
  escribiria escribirla escribirlo escribirse escribirte espejo espere estados evitaria evitarla evitarlo
  evitarlos evitarme evitarse exito famas fase ganada ganados ganame gastaria gesto gestos gustara gustarian
  gustarias gustarla halar hale halemos hallame hallar halle hallemos hallo halo hara haria helar hoja hojas
  ido insista insiste insisti insistio intenta intentado intentados intente lee lees lentas lente llana
  llave llega llegame llegan llegara llegare llegaria llegarla llegarlo llegarlos llegarme llegarse llegas
  llename llenar llevar llevare llevarme mamas mandada mandados mandan mandar mandare mandarme mandas mande
  manga mano mansa manta marcare marcarme masas mejoren mejores menor mentas mente mimando mirada mirados
  mirame montar mora moras mujeres necesitada necesitados necesitame necesitara necesitaran necesitaras
  necesitarian necesitarias necesitarla necesite necesitemos nido nora nuca obra obre obren ocupa oido oira
  operado operados operaria operarlo ora oras pablo paga pagame pagan pagar pagarme pagas pais pala palas
  palma panes papa papas par parada parados parame paran parar pararme paras pare paro parta pasada pasados
  pasaje pasara pasare pasaria pasarla pasarlo pasarlos pasarse pasarte pasea paseame pasean pasear pasearme
  paseas pasee pasemos paseo paseos pasta pastas pata patas pausa pausas pedo pera perdona perdonas perdonen
  perdones perfiles perro pesa pesame pesan pesar pesarme pesas pese pico pino pisa pisame pisan pisar
  pisarme pisas pise piso planes poder podra podras podrida podridas porta posa posame posan posar posarme
  posas pose posemos posen poses precios precioso preciosos precisa precise preferira preferiran preferirla
  preguntada preguntados preguntame pude pudo pura puse queda quedame quedan quedarme quede quedemos queden
  quedes quedo quejame quejare quejarse quejarte quejemos quemando quemarme quememos querra quiten ramas
  rara rato recibi recibia recibio recibira recibire recibiria recibirla recibirlo recibirme recibirse
  reclama reclame referiria reja rentas rente responderia responderla responderlo responderme responderse
  reunire reunirse reunirte robo ronde rueda sacado sacados salado salados sanado sanados sara seca secada
  seda sellame sepa separa seran sere serra serva sido sone sonen sones subasta sudame sumando surge tardada
  tardados tardame tardar tardas tarden tardo tarea tarta tasa tasas teme temer tender tendida tendido tendo
  tenga tenso tente tierra tomo trabajado trabajados trabajando trace traen traer traes traje trajo
  transferi transferia transferidos transferio transferira transferire transferiria transferirla
  transferirlo transferirse transferirte tras trata tratan tratara tratare trataria tratarla tratarlos
  tratarme tratarse tratas trate tratos trazar trazarlo trazo valle venas vencas vendas vera vestas vetas
  vido vino vio viro viso vive vivi vivio
`;
