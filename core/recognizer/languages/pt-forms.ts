import { unfolded } from './unfolded.ts';

/** Concept → Portuguese forms of the verbs of calling and passing on. */
export const portugueseForms: Readonly<Record<string, string>> = unfolded({
  callme: [
    [
      `contacta, contata, liga, retorna, telefona`,
      `
      consegue me ~r, conseguem me ~r, da pra me ~r, me consegue ~r, me conseguem ~r, me da pra ~r,
      me pode ~r, me podem ~r, me poderia ~r, me poderiam ~r, me podes ~r, me podia ~r, me podiam
      ~r, me tem como ~r, me vai ~r, me vao ~r, me ~, me ~m, me ~mos, me ~r, me ~rem, me ~ria, me
      ~riam, me ~s, me ~sse, me ~ssem, nos ~, nos ~m, nos ~mos, nos ~r, nos ~rem, nos ~ria, nos
      ~riam, nos ~s, nos ~sse, nos ~ssem, pode me ~r, podem me ~r, poderia me ~r, poderiam me ~r,
      podes me ~r, podia me ~r, podiam me ~r, tem como me ~r, vai me ~r, vao me ~r, ~ de volta, ~
      me, ~ nos, ~ para mim, ~ para o meu, ~ pra mim, ~ pro meu, ~m de volta, ~m me, ~m nos, ~m para
      mim, ~m para o meu, ~m pra mim, ~m pro meu, ~mos me, ~mos nos, ~r de volta, ~r me, ~r nos, ~r
      para mim, ~r para o meu, ~r pra mim, ~r pro meu, ~rem de volta, ~rem me, ~rem nos, ~rem para
      mim, ~rem para o meu, ~rem pra mim, ~rem pro meu, ~ria me, ~ria nos, ~riam me, ~riam nos, ~s
      de volta, ~s me, ~s nos, ~s para mim, ~s para o meu, ~s pra mim, ~s pro meu, ~sse de volta,
      ~sse me, ~sse nos, ~sse para mim, ~sse para o meu, ~sse pra mim, ~sse pro meu, ~ssem de volta,
      ~ssem me, ~ssem nos, ~ssem para mim, ~ssem para o meu, ~ssem pra mim, ~ssem pro meu`,
    ],
    [
      `contacte, contate, ligue, retorne, telefone`,
      `
      me ~, me ~m, me ~s, nos ~, nos ~m, nos ~s, ~ de volta, ~ me, ~ nos, ~ para mim, ~ para o meu,
      ~ pra mim, ~ pro meu, ~m de volta, ~m me, ~m nos, ~m para mim, ~m para o meu, ~m pra mim, ~m
      pro meu, ~s me, ~s nos`,
    ],
    [
      `contacto, contato`,
      `
      entra em ~ comigo, entrar em ~ comigo, entrassem em ~ comigo, entre em ~ comigo, entrem em ~
      comigo, ~ comigo`,
    ],
    [
      `ligar, liguem`,
      `
      ~ para o meu numero, ~ para o meu telemovel, ~ pro meu celular`,
    ],
    [
      '',
      `
      atender me por telefone, da uma ligada, da uma ligadinha, dar uma ligada, entrasse em contacto
      comigo, escrevam me, faca me uma chamada, facam me uma chamada, falar comigo ao telefone,
      falar comigo por telefone, fale comigo por telefone, falem comigo, falem comigo por telefone,
      fazer me uma chamada, ligue para o meu numero, me chama no zap, me chamem no whatsapp, me da
      um alo, me da um toque, me da uma ligada, me dar uma ligada, me de um toque, me de uma ligada,
      me deem uma ligada, me escrevam, me facam uma chamada, me faz uma ligacao`,
    ],
  ],
  callback: [
    [
      `chamada, ligacao`,
      `
      agendar uma ~, aguardo ~, marcar uma ~, me devolvam a ~, solicitar uma ~`,
    ],
    [
      `agradecia, agradeco, marcar, pedir, quero, receber`,
      `
      ~ um telefonema`,
    ],
    [
      '',
      `
      aguardo contacto, aguardo contato, aguardo o vosso contacto, aguardo uma ligacao, atendimento
      por telefone, atendimento telefonico, consulta por telefone, devolva me a chamada, devolvam a
      ligacao, devolvam me a chamada, devolver a ligacao, devolver me a chamada, devolverem a
      chamada, devolverem me a chamada, gostaria de uma ligacao, gostava de receber uma chamada, me
      devolva a ligacao, me retornem a chamada, peco que me liguem, peco uma chamada, queria uma
      chamada, receber ligacao, retornar a chamada, retorne a chamada, retornem a chamada, reuniao
      por telefone, um telefonema, uma chamadinha, uma ligadinha`,
    ],
  ],
  transferme: [
    [
      `bot, conect, desvi, direcion, encaminh, pass, redirecion, reencaminh`,
      `
      consegue me ~ar, conseguem me ~ar, da pra me ~ar, me consegue ~ar, me conseguem ~ar, me da pra
      ~ar, me pode ~ar, me podem ~ar, me poderia ~ar, me poderiam ~ar, me podes ~ar, me podia ~ar,
      me podiam ~ar, me tem como ~ar, me vai ~ar, me vao ~ar, me ~a, me ~am, me ~amos, me ~ar, me
      ~arem, me ~aria, me ~ariam, me ~as, me ~asse, me ~assem, me ~e, me ~em, me ~es, nos ~a, nos
      ~am, nos ~amos, nos ~ar, nos ~arem, nos ~aria, nos ~ariam, nos ~as, nos ~asse, nos ~assem, nos
      ~e, nos ~em, nos ~es, pode me ~ar, podem me ~ar, poderia me ~ar, poderiam me ~ar, podes me
      ~ar, podia me ~ar, podiam me ~ar, tem como me ~ar, vai me ~ar, vao me ~ar, ~a me, ~a nos, ~am
      me, ~am nos, ~amos me, ~amos nos, ~ar me, ~ar nos, ~arem me, ~arem nos, ~aria me, ~aria nos,
      ~ariam me, ~ariam nos, ~as me, ~as nos, ~asse me, ~asse nos, ~assem me, ~assem nos, ~e me, ~e
      nos, ~em me, ~em nos, ~es me, ~es nos`,
    ],
    [
      `colocar, por, transferir`,
      `
      consegue me ~, conseguem me ~, da pra me ~, me consegue ~, me conseguem ~, me da pra ~, me
      pode ~, me podem ~, me poderia ~, me poderiam ~, me podes ~, me podia ~, me podiam ~, me tem
      como ~, me vai ~, me vao ~, me ~, pode me ~, podem me ~, poderia me ~, poderiam me ~, podes me
      ~, podia me ~, podiam me ~, tem como me ~, vai me ~, vao me ~, ~ me`,
    ],
    [
      `colocamos, colocarem, colocariam, colocassem, coloquem, coloques, poem, ponham, puser, pusesse,
      transferem, transferirem, transferiria, transferisse, transfiram`,
      `
      me ~, nos ~, ~ me, ~ nos`,
    ],
    [
      `colocam, colocaria, colocasse, coloque, poe, ponha, transfere, transfira`,
      `
      me ~, nos ~, ~ me, ~ nos`,
    ],
    [
      '',
      `
      coloca me, coloca nos, colocar nos, colocas me, colocas nos, liga me a, liga me ao, liga me
      com, ligar me a, ligar me ao, ligar me com, ligue me a, ligue me ao, ligue me com, me bota na
      linha, me coloca, me coloca em contato, me coloca na linha, me colocas, me liga com, me liga
      na, me liga no, me poe na linha, me ponha em contacto, nos coloca, nos colocar, nos colocas,
      nos transferir, ponha me em contacto, ponha me em linha, ponham me em contacto, transferir nos`,
    ],
  ],
});

/** The same for the rules that understand people nobody can list. */
export const portugueseFormsOpen: Readonly<Record<string, string>> = unfolded({
  speakto: [
    [
      '',
      `
      dar uma palavra, dar uma palavrinha, discutir, discutir isso, discutir isto, esclarecer isso,
      falar se, falasse, falassem, papear, resolver isso, resolver isto, reunir, reunir me, sentar,
      ter uma conversa, ter uma palavra, tratar, tratar disso, tratar disto, trocar uma ideia,
      trocar umas palavras, uma palavrinha, ver isso`,
    ],
  ],
  serve: [
    [
      '',
      `
      assuma a conversa, assuma este chat, assuma o caso, atenda me, atendam me, atende me, atender
      me, cuide do meu caso, de me uma mao, entra no chat, entre no chat, explique me, fala cmg,
      fala comigo, fale cmg, falem cmg, me acompanhe, me ajude, me assista, me atenda, me atendam,
      me atende, me atendem, me atendesse, me atendessem, me da uma mao, me de uma mao, me deem uma
      mao, me explique, me oiça, me oriente, me ouça, me ouçam, me responda, me respondam, nos
      atenda, nos atendam, pega meu caso, pegue meu caso, pegue o meu caso, responda me, se ocupe,
      trate disso, trate disto, trate do meu caso, veja isso, veja isto, venha ao chat, venha ao
      telefone`,
    ],
  ],
  passme: [
    [
      '',
      `
      arranje me, arranjem me, encaminhe me, me arranja, me arruma, me bota com, me coloca com, me
      conecta, me conecte, me encaminha, me encaminhe, me passa, me passe, me passem, me poe com, me
      transfere, me transfira, me transfiram, passa me, passe me, passem me, ponha cá, ponha me com,
      ponham cá, transfere me, transfira me, transfiram me`,
    ],
  ],
});
