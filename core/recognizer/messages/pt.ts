/** Portuguese messages that ask for a person. */
export const portugueseRequests = `
Olá, poderia falar com alguém da sua equipe?
quero um humano
me passa para um atendente
me transfere pra um atendente humano por favor
gostaria que um consultor me ligasse
tem alguém com quem eu possa falar?
não quero falar com robô
Pode me transferir para uma pessoa de verdade?
atendente por favor
atendente
preciso falar com uma pessoa real
é possível conversar com um operador?
como entro em contato com o suporte?
Me liguem o mais rápido possível
desejo falar com um responsável
chama o seu chefe
esse bot não serve pra nada, quero falar com alguém
uma pessoa de verdade pfv
prefiro falar com um ser humano
Posso falar com um atendente por telefone?
preciso de uma pessoa para me ajudar
queria contatar um técnico
quero ser atendido por uma pessoa
pode me colocar em contato com o setor financeiro
Exijo falar com um supervisor agora
chega de respostas automáticas, quero um humano
dá para falar com uma pessoa?
alguém pode me ligar?
transferir para atendente
me conecte com um agente humano
fui cobrado duas vezes, quero falar com um atendente
kero falar com um atendente
ajuda de um humano por favor
há algum atendente disponível?
cansei de falar com máquina
deixa eu falar com uma pessoa real
vc nao me entende, me passa pra alguem
atendimento humano
com quem posso falar sobre o meu pedido?
solicito que me retornem a ligação
falar com atendente
quero falar com um atendnte
`;

/** Portuguese messages that do not. */
export const portugueseOthers = `
você é um robô?
Você é uma pessoa de verdade?
estou falando com um humano?
não quero falar com ninguém, só me manda o link
não preciso de atendente, obrigado
falei com um atendente ontem e ele prometeu o reembolso
o atendente foi muito simpático
meu marido quer saber o preço
qual é o horário do atendimento ao cliente?
que horas abre o suporte?
como posso trabalhar como atendente?
vocês estão contratando operadores?
quantos agentes estão incluídos no plano?
quero cancelar meu pedido
onde está minha encomenda?
preciso de ajuda com minha senha
pode me ajudar?
mesa para quatro pessoas
é o preço por pessoa?
parem de me ligar
não me transfira para um atendente
preciso falar com alguém para cancelar?
meu corretor indicou este site
uma pessoa me ligou e não deixou recado
outra pessoa pode retirar o pacote?
quem é o gerente da loja de Lisboa?
direitos humanos
quero falar sobre minha fatura
você fala português?
mudar a pessoa de contato da minha conta
meu irmão já falou com o gerente
obrigado por me colocar em contato com o técnico
os atendentes trabalham no domingo?
trabalho como operador numa fábrica
o que faz um agente de suporte?
transferir dinheiro para outra pessoa
me chame de Ana
quero comprar um robô aspirador
como mudo de plano sem falar com um atendente?
um cliente pediu para falar com um atendente, o que respondo?
prefiro continuar com o bot
o atendente desligou na minha cara
`;
