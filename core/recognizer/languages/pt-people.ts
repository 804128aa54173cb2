/** Concept → Portuguese names of people, teams and machines in many trades. */
export const portuguesePeople: Readonly<Record<string, string>> = {
  role: `
    assistente, assistentes, auxiliar, administrativo, administrativa, secretario, secretaria,
    recepcionistas, gerente de conta, gestor de conta, gestora de conta, executivo de conta, executiva
    de contas, executivo de contas, gestor de cliente, chefe de turno, chefe de servico, coordenador,
    coordenadora, moderador, moderadora, delegado, delegada, interlocutor, interlocutora, tecnicos,
    operadoras, comerciais, comercial, responsaveis, encarregados, representante de vendas, membro do
    staff, staff, trabalhador, trabalhadora, trabalhadores, promotor, promotora, orientador,
    orientadora, gestores, supervisores, gm, game master, administrador do jogo, adm, admin, moderacao,
    balconista, despachante, plantonista, funcionarios, atendente humana, atendente de verdade,
    assistente de verdade, assistente pessoal humano, assistente comercial`,
  wide: `
    advogado, advogada, enfermeiro, enfermeira, medico, medica, pediatra, parteira, psicologo,
    psicologa, terapeuta, fisioterapeuta, dentista, farmaceutico, farmaceutica, veterinario,
    veterinaria, assistente social, professor, professora, diretor da escola, diretora de turma, diretor
    de turma, bibliotecario, bibliotecaria, monitor, monitora, treinador, treinadora, instrutor,
    instrutora, personal, cozinheiro, cozinheira, chef, garcom, garconete, empregado de mesa, maitre,
    padeiro, padeira, cabeleireiro, cabeleireira, barbeiro, esteticista, massagista, canalizador,
    encanador, eletricista, pedreiro, carpinteiro, marceneiro, serralheiro, chaveiro, jardineiro,
    pintor, instalador, instaladora, montador, tecnico da caldeira, mecanico, mecanica, motorista,
    condutor, condutora, entregador, entregadora, estafeta, motoboy, transportador, taxista, reboquista,
    piloto, comissario, comissaria, hospedeira, agente de viagens, guia, anfitriao, anfitria, senhorio,
    senhoria, locador, locadora, administrador do condominio, sindico, sindica, zelador, zeladora,
    porteiro, porteira, concierge, seguranca do predio, vigilante, guarda, inspetor, inspetora, perito,
    perita, avaliador, avaliadora, corretor, corretora, mediador, mediadora, agente imobiliario de
    voces, notario, notaria, tabeliao, conservador, conservadora, presidente da junta, presidente da
    camara, prefeito, prefeita, vereador, vereadora, servidor publico, funcionario publico,
    contabilista, contador, contadora, auditor, auditora, consultor fiscal, bancario, bancaria,
    economista, arquiteto, arquiteta, engenheiro, engenheira, programador, programadora, desenvolvedor,
    desenvolvedora, informatico, informatica, sysadmin, administrador de sistemas, analista, designer,
    tradutor, tradutora, interprete, fotografo, fotografa, vendedor, vendedora, lojista, comprador,
    capataz, mestre de obras, encarregado de obra, chefe de equipa, chefe de equipe, chefe de cozinha,
    chefe de sala, chefe de vendas, chefe de loja, lider da equipe, lider de equipe, capitao, patrao,
    patroa, diretor geral, diretora geral, presidente, presidenta, proprietario, proprietaria, socio,
    socia, conselheiro, conselheira, decano, reitor, reitora, padre, pastor, policia, bombeiro, arbitro,
    organizador, organizadora, produtor, produtora, curador, curadora`,
  team: `
    contabilidade, contas a pagar, cobrancas, cobranca, reclamacoes, devolucoes, reembolsos,
    cancelamento, cancelamentos, o cancelamento, avarias, sinistros, fraude, fraudes, tesouraria,
    matriculas, inscricoes, admissoes, urgencia, urgencias, enfermagem, secretaria, a secretaria,
    registro, registo civil, cartorio, urbanismo, setor de obras, juridico, o juridico, compras,
    logistica, armazem, a oficina, a cozinha, a portaria, balcao, o balcao, pos venda, pos vendas,
    manutencao, sistemas, informatica, ti, tecnologia da informacao, achados e perdidos, perdidos e
    achados, biblioteca, bolsas, multas, iluminacao, limpeza urbana, parques e jardins, servico social,
    acao social, habitacao, credito, emprestimos, cartoes, seguros, apolices, vistos, estrangeiros,
    central telefonica, retencao, fidelizacao, plantao, central de reservas, faturacao, a faturacao, o
    faturamento, camara municipal, junta de freguesia, prefeitura, a gerencia, a direcao, a
    administracao, piquete, linha de apoio, secretariado`,
  vague: `
    alguma pessoa, algum colega, alguma colega, um colega, uma colega, um dos seus colegas, uma das suas
    colegas, um dos vossos, um de vos, algum de voces, alguem acima, quem manda, quem mande, quem trate,
    quem trata, quem cuida, quem cuide, quem resolva, quem resolve, quem decide, quem decida, quem
    saiba, quem perceba, quem entenda, quem esteja responsavel, o responsavel, alguem mais acima, alguem
    competente, qualquer pessoa, outro colega, outra colega, alguem desse lado, alguem por ai`,
  human: `
    ser vivo, alguem com pulso, pessoa como eu, pessoa de carne, uma alma viva, gente como a gente,
    gente viva, alguem vivo, alguem de carne, um ser humano, alguem que respire, gente humana, humano de
    verdade, carne e osso`,
  bot: `
    maquina, maquinas, gravacao, gravacoes, respostas automaticas, resposta automatica, respostas
    prontas, respostas feitas, menu, menus, inteligencia artificial, ia, computador, sistema automatico,
    atendimento automatico, chatbot, robozinho, robotica, automatico`,
  onscreen: `
    botao, menu, opcao, link, aba, icone, widget, tecla`,
  willdo: `
    ligo, ligarei, chamo, chamarei, falo, falarei, contato, contacto, peco, aviso`,
};
