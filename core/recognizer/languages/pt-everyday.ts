/** Words spelled right that are one slip away from a word of the lexicon, so that they are left alone. */
export const portugueseEveryday = `
  abra abram abres abri abro acendida acendido acerto acha acham achara acharao acharem achares acharia
  achas acompanharao acompanharem acompanhares acompanharia agem aguente aguentes alem algumas aluguem anda
  andar ande aonde aperto arranjada arranjado arranjam arranjar arranjas arranje arranjo arrumada arrumado
  arrumam arrumar arrumas arrume arrumo aspero assumirao assumiria atenderao atenderia atendeste atendia
  atendidas atendidos bala banda bastada bastado bata boca bola botada botado botam botao botara botarao
  botarem botares botaria botas bote botes boto brigada brigado cabe caca cadeia cafe calar calasse cale
  calem cama cara case cassa cassar casse cate cera chata chave chegada chegado chora choras clama clamar
  clame clamem coleta coletas colo coma come comesse comeste comi compara computadores contada contado
  contatos contigo contratamos contratarao contratarem contratares contrataria contrato copo cora coras coro
  cozo cria cuidarao cuidarem cuidares cuidaria debora decora dedo deita deite demais demorada demorado
  demoram demorar demoras demore demoro dente desculpada desculpado desejada desejado desejara desejaram
  desejarao desejarei deseje desejos desejou desenha deva deve devem devi devora diretores doces doem doesse
  doeste dominio dominios doo dota dotar doutoras doutores embora encontra encontram encontrara encontrarao
  encontrarem encontrares encontraria encontras erra escada escapar escapem espere esperou esperto estado
  estraga evitarao evitarem evitares evitaria exiga exige exigi exista existem existes existi existo exito
  facam facas fada fadar fadasse fade fadem fado falada falam falara falarao falarem falares falaria falas
  falassem falaste fales falha falhar falhasse falhe falhem falho falir falsa falso falta faltar faltasse
  falte faltem falto fama fara fase fazem fechada fechado fechamos fechar fechas feche fechem fecho fera
  fica fila flecha flor fraca fria galo ganhada ganhado ganhamos gastaria gastava gera gero gesto gestos
  gostada gostara gostavam gostavas gota honra honras horta hortas ivo laca lacada laquem lar leem lente
  lento leria lidar ligara ligaria ligas lobo lobos lotar maca mala mandada mandado mandam mandara mandarao
  mandarem mandares mandaria mandas mandei mandem mandes mando manga manha mansa mara massa mede medisse
  melhoras melhorem melhores melhorou mente mento mina mocas moda mola mora moras moro mosca moto mova movo
  muda mudam mudara mudarao mudarem mudares mudaria mudas mudei mudem mudes mudo mulheres nade nora noras
  nota notar obra obrigados odia olhada olhado olharao olharem olhares olharia onda onze operado operados
  ora oras paga pago pano pao par parada parado param paras paro parta passaro passaros passea passear
  passeas passee passees passeo passeou pasta pata pato peca pecou pedes pedia pedo pego peixe peno pente
  pera perco pesa pesca pesco peso pesos pesou poder podre podres poem poes porem postaria postava posto
  pote potes pouso precisada precisados precisara precisaram precisarao precisarei precisarmos precisavam
  precisavas precise precisou preferi preferiam preferias preferida preferir preferira preferiram preferirao
  preferirei preferiu pretenda pretende pretendi procura procurou professores pude pura quarto quebramos
  quebro queimamos querida raca rachar rala ralar ralasse rale ralem ralo rapa rapam rapar rapas rapo rara
  recebe recebem recebera receberao receberia recebes recebeu reclama reclamam reclamara reclamarao
  reclamarem reclamares reclamaria reclamas reis rendas reservasse reservassem responderao responderia
  restou ria rime rode rodem rodes rodo rolo rolos roubo roxo roxos sabao safado safados sala salguem sapo
  sara sarado sarados seca secada seco seda sentando sente sento separa sequem serao serra serva servido
  sistemas soca socada soco somo soquem suando suem taca tanto tapara tapasse tapo tecia teco teime teme
  temesse temeste temia tendo tenha tenso tenta tentado tente tentou tera terna terra testando testo testou
  texto times tire tive toca tocada toco tome tomo tonto topara topasse toquem trabalhada trabalhado
  trabalhamos trae trago trai traia trama tramar trao tras trator trava travar vaca vagada vagado vagasse
  vagassem vala vale valem valo vara veem vencas venda vendam vendes vendias venho vento vera veria via vida
  vido vila vira virarao virarem virares viraria viro vivam vivas vive vivi vivia voes voou votar votes
  vozes xale zera zero
`;
