/** Concept → Portuguese words, as they are typed: with or without accents makes no difference. */
export const portugueseWords: Readonly<Record<string, string>> = {
  i: 'eu, nos, tenho, estou, to',
  me: 'me, mim, nos',
  my: 'meu, minha, meus, minhas, nosso, nossa',
  your: 'seu, sua, seus, teu, tua, vosso, vossa',
  you: 'voce, vc, voces, vcs, tu, o senhor, a senhora',
  is: 'e, esta, sao, estao, sera, sera que',
  yoube: `
    voce e, vc e, voces sao, es, tu es, e voce, isso e, e um, e uma, voce e mesmo, ce e, cê é, voce
    parece, isto e, o senhor e, e isto`,
  talking: `
    estou falando, to falando, estou a falar, falo, estou conversando, to conversando, estou a conversar,
    converso, estou teclando`,
  like: 'como, mesmo, realmente, por acaso',
  forto: 'para, pra',
  or: 'ou',
  want: `
    quero, queria, quer, queremos, queriamos, gostaria, gostava, gostariamos, preciso, precisava,
    precisamos, precisaria, necessito, desejo, desejaria, prefiro, preferia, preferiria, exijo, solicito,
    peco, pretendo, procuro, tento, tentando, tenho que, devo, kero, qero, quiero, qria, tou precisando,
    to precisando, estou precisando, to querendo, tenho de, tenho necessidade de, requeiro, quero que,
    insisto em, espero, vim, necessario, necessitava, gostaria que, preciso que, poderiam, bora,
    solicitar, exigo, favor`,
  wish: `
    quero, queria, gostaria, desejo, preciso, necessito, prefiro, pretendo, precisa, penso, vou, quer,
    tenho interesse, kero, estou a fim`,
  need: `
    quero, queria, preciso, preciso de, preciso da, preciso do, precisava de, necessito, necessito de,
    desejo, prefiro, exijo, solicito, peco, procuro, quero um, kero, gostaria de, gostaria de um, to
    precisando de, estou precisando de, chama, chame, chamem, manda, bota, coloca, queremos, precisamos
    de, quero uma, cade, cade o, cade um`,
  wantss: `
    quer, querem, precisa, pede, pediu, deseja, prefere, solicita, queria, pedem, precisam, pergunta`,
  can: `
    posso, pode, podes, podem, poderia, poderiam, podia, poderia me, consegue, conseguem, consigo, da
    para, da pra, tem como, ha como, e possivel, seria possivel, existe forma de, ha forma de, tem jeito
    de, sera possivel, podemos, podemos falar, poderias, teria como, conseguiria, tem a possibilidade de,
    ha possibilidade de, ha alguma forma de, existe alguma forma de, sera que posso, dava para, dava pra`,
  let: `
    deixa eu, deixe me, me deixa, me deixe, deixa, deixe, deixem me, permita me, que, quero que, faca, faz`,
  how: `
    como, onde, de que forma, como faco para, como faco pra, como posso, o que faco para, o que preciso
    fazer para, o que tenho que fazer para, qual numero, qual o numero, como e que, como entro, como
    consigo`,
  please: `
    por favor, pf, pfv, pfvr, porfavor, se faz favor, por gentileza, favor, pls, plz, faz favor, por
    obsequio, pff, fazendo favor, se possivel, obrigado, obrigada`,
  det: `
    um, uma, o, a, os, as, algum, alguma, uns, umas, um de, uma de, um dos, uma das, um dos seus, seu,
    sua, seus, teu, outro, outra, qualquer, este, esse, essa, esta, nenhum, nenhuma, mais, do, da, de, um
    de seus`,
  adj: `
    real, reais, de verdade, verdadeiro, verdadeira, humano, humana, humanos, fisica, fisico, vivo, viva,
    ao vivo, de carne e osso, carne e osso, competente, disponivel, especializado, especializada, outro,
    outra, responsavel, melhor, direto, presencial, autentica, autentico, maldito, maldita, bendito,
    qualificado, normal, online, tecnico, tecnica, capacitado, porra de, da empresa, profissional,
    qualificada`,
  dept: `
    atendimento, ao cliente, a cliente, cliente, clientes, suporte, tecnico, tecnica, vendas, cobranca,
    faturamento, faturacao, setor, setor de, departamento, departamento de, equipe, equipa, servico,
    apoio, central, financeiro, comercial, reservas, pagamentos, reclamacoes, ouvidoria, de vendas, de
    suporte, do suporte, da equipe, da sua equipe, do atendimento, de atendimento, ao, de, do, da`,
  role: `
    account manager, atendente, atendentes, agente, agentes, operador, operadora, operadores, representante,
    representantes, consultor, consultora, consultores, assessor, assessora, supervisor, supervisora,
    gerente, gestor, gestora, responsavel, tecnico, tecnica, especialista, especialistas, funcionario,
    funcionaria, funcionarios, colaborador, colaboradora, encarregado, encarregada, vendedor, vendedora,
    telefonista, assistente humano, assistente real, analista, coordenador, coordenadora, empregado,
    membro da equipe, membro da equipa, membro da sua equipe, alguem da equipe, alguem do suporte,
    pessoal, rececionista, recepcionista, atendnte, atendete, antendente, agente humano, atendente humano,
    operador humano, atendente real, atendimento humano, suporte humano, ajuda humana, contato humano,
    contacto humano, assistencia humana, atendimento pessoal, atendimento personalizado, atendente virtual
    nao, comercial, pessoa responsavel, pessoa encarregada, colega, colegas, atendimento com humano,
    assistente`,
  human: `
    humano, humana, humanos, pessoa, pessoas, pessoa real, pessoa de verdade, ser humano, seres humanos,
    alguem real, alguem de verdade, alguem humano, gente, gente de verdade, pessoa fisica, pessoa humana,
    umano, pesoa, pessoas reais, pessoa de carne e osso, alguem de carne e osso, gente real, uma real,
    pessoa viva`,
  vague: `
    alguem, alguma, algum, algem, algm, alguem de, alguem da, alguem do, alguem ai, alguem que, outra
    pessoa, quem quer que seja, moca, moco, senhor, senhora, rapaz, um de voces, uma alma, gnt`,
  wide: `
    chefe, chefes, chefia, patrao, patroa, diretor, diretora, dono, dona, superior, superiores, medico,
    medica, doutor, enfermeira, advogado, advogada, contador, bancario, recepcao, porteiro, mecanico,
    farmaceutico, engenheiro, engenheira, desenvolvedor, gerencia, direcao, administrador, sindico,
    corretor, professor, coordenacao`,
  team: `
    atendimento ao cliente, servico ao cliente, servico de apoio ao cliente, apoio ao cliente, suporte,
    suporte tecnico, assistencia, assistencia tecnica, setor financeiro, setor de vendas, setor de
    cobranca, vendas, equipe, equipa, sua equipe, time, departamento, departamento de vendas, central de
    atendimento, call center, recepcao, ouvidoria, sac, faturamento, recursos humanos, a loja, o
    escritorio, equipe de suporte, equipa de suporte, financeiro, setor tecnico, chat ao vivo,
    atendimento, servico de atendimento, departamento financeiro, servico tecnico, apoio tecnico, central,
    setor, setor responsavel`,
  terse: `
    atendimento ao cliente, suporte tecnico, chat ao vivo, atendimento humano, ajuda humana, suporte
    humano, contato humano, apoio ao cliente, sac, atendimento pessoal`,
  other: 'agente imobiliario, corretor de imoveis, corretor de seguros, agente de viagens, vizinho',
  talk: `
    falar, conversar, conversa, bater papo, teclar, comunicar, me comunicar, comunicar me, dialogar,
    tratar, discutir, ser atendido, ser atendida, entrar em contato, entrar em contacto, fala, falasse,
    fale, falo, flar, flr, falr, conversar diretamente, fazer contato, resolver isso, resolver, explicar,
    falem, trocar uma ideia, conversasse, ter contato, ter uma conversa, uma conversa, contatar,
    contactar, reclamar, entro em contato, entro em contacto, entrar em ctt, interagir, chatear, uma
    ligacao, tratar disso, papo, expor`,
  to: `
    com, c, a, ao, para, pra, pro, p, a um, com o, com a, cm, de, do, da, por, pelo, pela, cum, junto a,
    no, em, na, com um, com uma`,
  from: 'de, da, do, por, pela, pelo, dum, duma',
  rel: 'que, quem, qual',
  who: 'quem, qm, quem eu',
  through: `
    em contato, em contacto, na linha, em comunicacao, ao telefone, por telefone, diretamente, contato`,
  phone: 'telefone, linha, ao telefone, por telefone, na linha, no telefone',
  have: 'ter, obter, receber, conseguir',
  transferme: `
    me passa, me passe, me passem, passa me, passe me, me transfere, me transfira, me transferir,
    transfira me, transfere me, transferir me, me conecta, me conecte, me conectar, conecte me, me
    encaminha, me encaminhe, me encaminhar, encaminhe me, encaminhar me, me coloca, me coloque, me
    colocar, coloque me, coloca me, me bota, me direciona, me direcione, me direcionar, direcione me, me
    manda, me mande, me liga com, me ligue com, ligue me, ligue me a, me redireciona, me redirecione,
    ponha me, ponha me em contacto, me ponha, me por, por me, passar me, ser transferido, ser transferida,
    ser encaminhado, ser direcionado, me poe, me joga, ligar me, me leva, me leve, me arruma, me arranja,
    me da, me de, me deem, de me, me chama, me chame, me passar, passa eu, me transferem, me passam, me
    traz, encaminha me, me repassa, me repasse`,
  transfer: `
    passar, passa, passe, transferir, transfere, transfira, conectar, conecta, encaminhar, encaminha,
    encaminhe, colocar, coloca, direcionar, direciona, redirecionar, escalar, repassar, transferencia,
    ligar, botar, mandar, escalem, mudar, mude, por`,
  give: `
    da, de, chama, chame, chamem, chamar, arruma, manda, mande, me da, me de, traz, traga, bota, coloca,
    coloque, arranja, deem, passa, chamem o, traga me`,
  case: `
    isso, isto, meu caso, o caso, minha solicitacao, meu problema, a conversa, essa conversa, meu chamado,
    o chat, minha reclamacao`,
  reach: `
    contatar, contactar, contato com, contacto com, entrar em contato com, entrar em contacto com, entro
    em contato com, entro em contacto com, ligar para, ligar pra, localizar, encontrar, achar, alcancar,
    acessar, chegar a, obter contato com, contato, ligo para, ligo pra, conseguir, contacto`,
  help: `
    ajuda, ajudar, ajude, ajudasse, me ajudar, atender, atenda, atenda me, me atenda, atendesse, auxilie,
    auxilio, assistencia, suporte, apoio, resposta, responda, responder, resolva, resolver, verifique,
    verificar, olhe, olhar, veja, ver, analise, assuma, assumir, explique, explicar, cuide, cuidar,
    atendimento, socorro, intervencao, escute, acompanhar, me atender, ajudar me`,
  helped: `
    atendido, atendida, ajudado, ajudada, auxiliado, contatado, contactado, assistido, ser atendido, ser
    atendida, ser contatado, ser contactado`,
  callme: `
    me liga, me ligue, me liguem, me ligar, me ligasse, me ligassem, liga me, ligue me, liguem me, ligar
    me, ligarem me, me telefone, me telefonar, telefone me, telefonem me, me contate, me contatar, me
    contacte, contacte me, contactem me, contactar me, retornar a ligacao, me retorne, me retornem, me
    retornar, me retorna, me chamar por telefone, entrar em contato comigo, entrem em contato comigo,
    entre em contato comigo, entre em contacto comigo, entrem em contacto comigo, entrasse em contato
    comigo, me ligam, liga pra mim, ligue pra mim, ligue para mim, ligar pra mim, ligar para mim, liguem
    para mim, me procure, falar comigo, fale comigo`,
  callback: `
    retorno de ligacao, ligar de volta, me liguem de volta, me ligue de volta, me liga de volta, retornem
    a ligacao, retorne a ligacao, me retornem a ligacao, chamada de volta, retorno telefonico, que me
    liguem, que me ligue, quero uma ligacao, uma ligacao de, solicitar ligacao, retornar minha ligacao,
    quero que me liguem, receber uma ligacao, receber uma chamada, devolver a chamada, devolvam a chamada,
    devolva a chamada, pedir retorno, aguardo retorno, um retorno`,
  back: `
    agora, ja, por favor, pfv, pf, hoje, amanha, urgente, assim que possivel, o mais rapido possivel, o
    quanto antes, quanto antes, logo, imediatamente, de volta, por telefone, quando puder, quando puderem,
    o mais breve possivel, no, rapido, com urgencia, as, na parte da tarde`,
  bot: `
    bot, robo, bots, robos, chatbot, ia, inteligencia artificial, assistente virtual, respostas
    automaticas, resposta automatica, atendente virtual, atendimento automatico, mensagens automaticas,
    automatico, gravacao, secretaria eletronica, robozinho, robot, atendimento eletronico, sistema
    automatico`,
  machine: 'maquina, maquinas, computador, programa, sistema, algoritmo, gravacoes',
  neg: 'nao, nunca, nem, n, jamais, naum, num, tampouco, nao me',
  noneed: `
    nao preciso de, nao precisa, nao e necessario, nao ha necessidade de, sem necessidade de,
    desnecessario, nao precisa de`,
  dislike: `
    cansei de, cansado de, cansada de, chega de, farto de, farta de, odeio, em vez de, ao inves de, no
    lugar de, basta de, nada de, me recuso a, recuso me a, recuso, detesto, nao aguento, nao aguento mais,
    nao suporto, para de, parem de mandar, to cansado de, estou farto de, nao gosto de, de saco cheio de`,
  instead: 'em vez de, ao inves de, que, do que, e nao, nao, no lugar de, nao um, e nao um',
  stop: 'parem de, para de, pare de, parar de, deixem de, deixe de',
  without: 'sem, evitar, sem ter que, sem precisar',
  should: 'preciso, tenho que, tenho de, devo, e preciso, e necessario, sou obrigado a, precisa',
  pasttalk: `
    falei, falou, falamos, falaram, conversei, conversou, contatei, liguei, fui atendido, fui atendida, ja
    falei, entrei em contato, contactei, fui transferido, me transferiram, me passaram, falava, tinha
    falado, me ligou, pediu para falar, ja falou, ja conversei, me atendeu, falado, estive a falar`,
  did: `
    disse, foi, era, estava, me disse, falou, prometeu, ligou, desligou, me ajudou, ajudou, atendeu,
    resolveu, mandou, me mandou, fechou, tinha, fez, cobrou, deixou, me ligou, me atendeu, indicou,
    explicou, garantiu, faz, ganha, ganham, enviou, trabalham, trabalha`,
  praise: 'obrigado por, obrigada por, agradeco, parabens',
  third: `
    marido, mulher, esposa, esposo, filho, filha, pai, mae, irmao, irma, amigo, amiga, cliente, clientes,
    usuario, usuarios, vizinho, namorado, namorada, avo, tia, tio, consumidor, visitante, um cliente,
    primo, sogra, hospede`,
  they: 'ele, ela, eles, elas',
  jobs: `
    emprego, vaga, vagas, salario, curriculo, trabalho, contratacao, curso, estagio, cargo, treinamento`,
  become: `
    trabalhar como, trabalho como, trabalha como, ser, contratando, contratam, contratar, vaga de, vagas
    de, virar, me tornar, tornar me, que faz um, faz um, faz uma, salario de, ganha um, cargo de, curso
    de, emprego de, estagio de, estao a contratar`,
  hours: `
    horario, horarios, hora, horas, aberto, abre, abrem, fecha, fecham, domingo, domingos, fim de semana,
    fins de semana, feriado, feriados, tempo de espera, quanto tempo, demora, sabado, sabados, 24 horas,
    expediente`,
  when: `
    quando, que horas, a que horas, ate que horas, qual o horario, qual e o horario, quais os horarios,
    que dias, desde quando, quanto`,
  open: 'abre, aberto, fecha, disponivel, abrem',
  prod: `
    licenca, licencas, painel, plano, numero, quantos, quantas, preco, custo, perfil, nome, senha,
    aplicativo, app, duas, tres, quatro, cinco, seis, mesa para, adicionar, adiciono, cada, mudar a,
    mudar, trocar a, dinheiro para, reserva para, avaliacao do, avaliacao, configurar, conta`,
  thing: `
    recursos humanos, direitos humanos, corpo humano, agente imobiliario, agente de limpeza, por pessoa,
    erro humano, robo aspirador, robo de cozinha, pessoa de contato, pessoa de contacto, outra pessoa,
    outras pessoas, cada pessoa, muitas pessoas, agente de viagens, operador logico, pessoa juridica,
    terceira pessoa, agente de usuario, pessoas idosas`,
  avail: `
    disponivel, disponiveis, ai, livre, online, de plantao, por ai, aqui, na linha, que me ajude, que
    possa me ajudar, que me atenda, que possa ajudar, ai para me ajudar`,
  there: `
    tem, ha, existe, teria, voces tem, vcs tem, haveria, tem ai, sera que tem, sera que ha, esta, estao`,
  adv: `
    agora, ja, diretamente, direto, so, apenas, por favor, urgente, urgentemente, imediatamente, mesmo,
    logo, tambem, pessoalmente, aqui, hoje, por telefone, pelo telefone, por chat, pelo chat, melhor,
    mais, muito, realmente, entao, rapidamente, de preferencia, antes, pelo menos, finalmente, de uma vez,
    com urgencia, ao vivo, em particular, sobre isso, sobre o meu caso, rapido, um pouco, simplesmente, de
    fato, neste momento, nesse momento, ai`,
  polite: `
    ola, oi, bom dia, boa tarde, boa noite, obrigado, obrigada, por favor, pfv, pf, sim, nao, ok, ta, ta
    bom, oie, opa, alo, desculpe, desculpa, com licenca, entao, bem, agora, urgente, ja, ajuda, senhor,
    senhora, tudo bem, eai, e ai, poxa, porra, caramba, olha, olhe, gente, chega, prezados, galera, valeu,
    vlw, so, pelo amor de deus, imediatamente, amigo, socorro, basta, necessario`,
  fill: `
    que, e, se, lhe, com, mais, muito, em, sobre, q, isso, isto, o, a, ai, pra, eu, por, mas, no, na, ter,
    sua, seu, voces, la, aqui, num, numa, os, as`,
};
