/** Concept → Portuguese words for the rules that understand people and teams nobody can list. */
export const portugueseWordsOpen: Readonly<Record<string, string>> = {
  speakto: `
    falar, conversar, bater papo, teclar, me comunicar, comunicar me, dialogar, fala, flar, flr, entrar em contato,
    entrar em contacto, contatar, contactar`,
  toward: 'com, c, cm, para, pra, pro, ao, aos, com o, com a, com um, com uma',
  vagueof: 'alguem de, alguem da, alguem do',
  ofyou: 'um de voces, alguem de voces, alguem ai',
  pron: 'ela, ele, eles, elas',
  speakpron: 'falar lhe',
  serve:
    'atender, atenda, me atenda, me atender, atenda me, atendesse, me atendesse, cuidar, cuide, cuidasse, ser atendido, ser atendida',
  withme: 'comigo, conosco, connosco, me',
  passme: 'me passa, me passe, passa me, passe me, me chama, chama, me liga com, me ligar com, me ligue com',
  passverb:
    'transfere, transfira, transferir, passa, passe, encaminha, encaminhe, encaminhar, direcione, conecta',
  easier: 'melhor, mais facil, prefiro, preferia',
  none: 'nenhum, nenhuma, nada de, sem',
  last: 'ultima, ultimo, anterior',
  chatnoun: 'ligacao, ligacoes, conversa, chamada, chat, reuniao, consulta',
  telling: 'diga, diz, avisa, avise, fala pro, fala para, diga ao, avise o, avisa o',
  title: 'senhor, senhora, sr, sra, dr, dra, doutor, doutora, seu, dona, professor, professora',
  name: `
    fernanda, rodrigo, joao, maria, ana, jose, carlos, paulo, pedro, lucas, luiz, luis, marcos, juliana, camila,
    patricia, bruno, rafael, gabriel, leticia, beatriz, mariana, claudia, sandra, ricardo, antonio, tiago, sofia`,
  nobiz: `
    ninguem, deus, mortos, meninas, garotas, cachorro, gato, estranhos, plantas, siri, alexa, sotaque, fluencia, confianca`,
  device: `
    wifi, wi fi, rede, internet, bluetooth, impressora, servidor, tv, televisao, plano, tarifa, pagina, site, link, fatura,
    boleto, email, lista, codigo, pdf, documento, arquivo, celular, carro, bateria, conta, cartao, banco, premium, pix,
    numero, outra conta, dinheiro, formulario, orcamento, catalogo, poupanca`,
  callmenow: 'me ligue, me liguem, liguem me, ligue me, me liga, liga me',
  aloud: 'de viva voz, pessoalmente, em pessoa, por telefone',
  come: 'venha, vem',
  explain: 'explicar, contar, expor',
  tongue: 'ingles, portugues, espanhol, frances, alemao, italiano',
  whichever: 'alguem que',
  reachto: 'contatar, contactar, localizar, chamar, ver',
  cond: 'se, caso, quando',
  saying: 'disse, diz, falou',
  polite: 'porra, caramba, caralho',
  officeword: 'setor, departamento, secretaria, balcao, area, secao',
  feedback: 'resposta, retorno',
  callme: 'me retornasse, me retornassem, retornasse',
};
