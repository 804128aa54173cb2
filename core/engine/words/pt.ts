import type { LanguageWords } from './language-words.ts';

export const pt: LanguageWords = {
  commands: {
    back: 'voltar, volta, volte, voltar atrás, para trás, anterior, pergunta anterior, a pergunta anterior, um passo atrás, desfazer',
    skip: 'pular, pula, saltar, passar, próxima, próximo, próxima pergunta, seguinte, prefiro não dizer, prefiro não responder, prefiro não informar, deixar em branco',
    none: 'nenhum, nenhuma, nada, não, nao, não tenho, não tenho nenhum, não sei, não sei dizer, não se aplica, não quero informar, não quero dizer, não quero dar, não obrigado, não obrigada, agora não, sem telefone',
    cancel:
      'cancelar, cancela, cancele, parar, para, pare, sair, deixa pra lá, deixa para lá, esquece, esqueça, não quero mais, mudei de ideia, desistir, desisto',
    'start-over':
      'começar de novo, começar novamente, recomeçar, recomece, reiniciar, do início, do começo, desde o início, desde o começo, começar do zero, do zero, vamos recomeçar',
    help: 'ajuda, me ajuda, me ajude, socorro, o que posso dizer, o que eu escrevo, o que devo escrever, o que você quer dizer, não entendi, não entendo, não compreendo, como funciona, como assim',
    hold: 'um momento, um momentinho, um segundo, um minuto, um minutinho, espera, espere, peraí, aguarde, só um momento, só um minuto, já volto, deixa eu ver',
    person: 'atendente, humano, pessoa, uma pessoa, operador, agente, um humano',
    yes: 'sim, s, claro, ok, certo, isso, isso mesmo, com certeza, exato, correto, sim por favor, pode ser, continuar, vamos continuar',
    no: 'não, nao, não obrigado, não obrigada, errado, está errado, incorreto',
    approve:
      'enviar, envia, envie, pode enviar, mandar, está certo, está tudo certo, tudo certo, está bom, tudo bem, está correto, tudo correto, perfeito, ótimo, bom, confirmar, confirmo, confirmado, pronto, beleza',
    change:
      'mudar, mudar algo, alterar, alterar algo, corrigir, corrigir algo, editar, trocar, algo está errado, tem um erro, mudar alguma coisa',
  },
  fillers:
    'eu o a os as um uma meu minha seu sua de do da dos das em no na com que quero queria gostaria preciso posso pode poderia por favor me é está foi fiz tem obrigado obrigada sim não e mas então agora isso esse essa este esta olá oi campo resposta vamos',
  changes:
    'mudar mude muda alterar altere altera trocar troque troca corrigir corrija corrige editar edite atualizar atualize errado errada erro errei incorreto incorreta enganei engano falso',
  connectors: 'para por é está deve ser deveria pra em seria verdade',
  corrections: 'desculpe desculpa perdão ops opa não verdade aliás espera',
  fields: {
    email:
      'email, e mail, correio, endereço de email, endereço de e mail, correio eletrônico, mail, endereço eletrônico',
    phone:
      'telefone, número, número de telefone, celular, telemóvel, fone, número do celular, numero de telefone',
    name: 'nome, nome completo',
    date: 'data, dia',
  },
  nameIs:
    '(?:(?:o\\s+)?meu\\s+nome\\s+é|me\\s+chamo|eu\\s+me\\s+chamo|chamo-me|(?:eu\\s+)?sou(?:\\s+[ao])?|aqui\\s+é(?:\\s+[ao])?|nome\\s*:)',
  notNames:
    'um uma o a cliente novo nova usuário usuária muito não de do da eu quem brasileiro brasileira português portuguesa assinante',
  asides: [
    /^(?:e |mas )?(?:por que|porque|pra que|para que) (?:voce|voces|o senhor|a senhora|precisa|precisam|quer|querem|perguntam|pergunta|isso|tem que|me pergunta)\b/,
    /^(?:e |mas )?(?:por que|porque|pra que|para que)(?: isso)?$/,
    /^(?:quanto tempo|vai demorar|demora muito|isso demora)\b/,
    /^(?:voce e|es|voce) (?:um |uma )?(?:bot|robo|humano|humana|maquina|pessoa)\b/,
    /^quem (?:e voce|e vc|es tu|fala)$/,
    /^(?:isso )?e (?:obrigatorio|obrigatoria|necessario|necessaria|seguro|segura|gratis|opcional)\b/,
    /^o que (?:voces|voce|vao|vai)? ?(?:fazem|fazer|faz|acontece) com (?:os )?meus dados\b/,
  ],
  questionWords: 'que quê como quando onde quem qual quanto quanta porque',
  about: 'sobre porque respeito por para',
  at: 'arroba',
  dot: 'ponto',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  days: 'hoje, amanhã, depois de amanhã',
  numbers: 'zero um dois três quatro cinco seis sete oito nove dez onze doze',
  ordinals:
    'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
  around:
    'o a os as um uma é era foi próxima próximo vem acho que por favor de do da meu minha número pedido seria prefiro quero opção na no dia obrigado obrigada',
};
