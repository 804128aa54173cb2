/** Concept → Portuguese forms of the verbs of calling and passing on. */
export const portugueseForms: Readonly<Record<string, string>> = {
  callme: `
    me liga, liga me, me ligue, ligue me, me liguem, liguem me, me ligas, ligas me, me ligam, ligam me,
    me ligar, ligar me, me ligarem, ligarem me, me ligasse, ligasse me, me ligassem, ligassem me, me
    ligaria, ligaria me, me ligariam, ligariam me, me ligues, ligues me, me ligamos, ligamos me, nos
    liga, liga nos, nos ligue, ligue nos, nos liguem, liguem nos, nos ligas, ligas nos, nos ligam, ligam
    nos, nos ligar, ligar nos, nos ligarem, ligarem nos, nos ligasse, ligasse nos, nos ligassem,
    ligassem nos, nos ligaria, ligaria nos, nos ligariam, ligariam nos, nos ligues, ligues nos, nos
    ligamos, ligamos nos, pode me ligar, me pode ligar, podem me ligar, me podem ligar, podes me ligar,
    me podes ligar, poderia me ligar, me poderia ligar, poderiam me ligar, me poderiam ligar, podia me
    ligar, me podia ligar, podiam me ligar, me podiam ligar, consegue me ligar, me consegue ligar,
    conseguem me ligar, me conseguem ligar, da pra me ligar, me da pra ligar, tem como me ligar, me tem
    como ligar, vai me ligar, me vai ligar, vao me ligar, me vao ligar, liga para mim, ligue para mim,
    liguem para mim, ligas para mim, ligam para mim, ligar para mim, ligarem para mim, ligasse para mim,
    ligassem para mim, liga pra mim, ligue pra mim, liguem pra mim, ligas pra mim, ligam pra mim, ligar
    pra mim, ligarem pra mim, ligasse pra mim, ligassem pra mim, liga pro meu, ligue pro meu, liguem pro
    meu, ligas pro meu, ligam pro meu, ligar pro meu, ligarem pro meu, ligasse pro meu, ligassem pro
    meu, liga para o meu, ligue para o meu, liguem para o meu, ligas para o meu, ligam para o meu, ligar
    para o meu, ligarem para o meu, ligasse para o meu, ligassem para o meu, liga de volta, ligue de
    volta, liguem de volta, ligas de volta, ligam de volta, ligar de volta, ligarem de volta, ligasse de
    volta, ligassem de volta, me telefona, telefona me, me telefone, telefone me, me telefonem,
    telefonem me, me telefonas, telefonas me, me telefonam, telefonam me, me telefonar, telefonar me, me
    telefonarem, telefonarem me, me telefonasse, telefonasse me, me telefonassem, telefonassem me, me
    telefonaria, telefonaria me, me telefonariam, telefonariam me, me telefones, telefones me, me
    telefonamos, telefonamos me, nos telefona, telefona nos, nos telefone, telefone nos, nos telefonem,
    telefonem nos, nos telefonas, telefonas nos, nos telefonam, telefonam nos, nos telefonar, telefonar
    nos, nos telefonarem, telefonarem nos, nos telefonasse, telefonasse nos, nos telefonassem,
    telefonassem nos, nos telefonaria, telefonaria nos, nos telefonariam, telefonariam nos, nos
    telefones, telefones nos, nos telefonamos, telefonamos nos, pode me telefonar, me pode telefonar,
    podem me telefonar, me podem telefonar, podes me telefonar, me podes telefonar, poderia me
    telefonar, me poderia telefonar, poderiam me telefonar, me poderiam telefonar, podia me telefonar,
    me podia telefonar, podiam me telefonar, me podiam telefonar, consegue me telefonar, me consegue
    telefonar, conseguem me telefonar, me conseguem telefonar, da pra me telefonar, me da pra telefonar,
    tem como me telefonar, me tem como telefonar, vai me telefonar, me vai telefonar, vao me telefonar,
    me vao telefonar, telefona para mim, telefone para mim, telefonem para mim, telefonas para mim,
    telefonam para mim, telefonar para mim, telefonarem para mim, telefonasse para mim, telefonassem
    para mim, telefona pra mim, telefone pra mim, telefonem pra mim, telefonas pra mim, telefonam pra
    mim, telefonar pra mim, telefonarem pra mim, telefonasse pra mim, telefonassem pra mim, telefona pro
    meu, telefone pro meu, telefonem pro meu, telefonas pro meu, telefonam pro meu, telefonar pro meu,
    telefonarem pro meu, telefonasse pro meu, telefonassem pro meu, telefona para o meu, telefone para o
    meu, telefonem para o meu, telefonas para o meu, telefonam para o meu, telefonar para o meu,
    telefonarem para o meu, telefonasse para o meu, telefonassem para o meu, telefona de volta, telefone
    de volta, telefonem de volta, telefonas de volta, telefonam de volta, telefonar de volta,
    telefonarem de volta, telefonasse de volta, telefonassem de volta, me contata, contata me, me
    contate, contate me, me contatem, contatem me, me contatas, contatas me, me contatam, contatam me,
    me contatar, contatar me, me contatarem, contatarem me, me contatasse, contatasse me, me
    contatassem, contatassem me, me contataria, contataria me, me contatariam, contatariam me, me
    contates, contates me, me contatamos, contatamos me, nos contata, contata nos, nos contate, contate
    nos, nos contatem, contatem nos, nos contatas, contatas nos, nos contatam, contatam nos, nos
    contatar, contatar nos, nos contatarem, contatarem nos, nos contatasse, contatasse nos, nos
    contatassem, contatassem nos, nos contataria, contataria nos, nos contatariam, contatariam nos, nos
    contates, contates nos, nos contatamos, contatamos nos, pode me contatar, me pode contatar, podem me
    contatar, me podem contatar, podes me contatar, me podes contatar, poderia me contatar, me poderia
    contatar, poderiam me contatar, me poderiam contatar, podia me contatar, me podia contatar, podiam
    me contatar, me podiam contatar, consegue me contatar, me consegue contatar, conseguem me contatar,
    me conseguem contatar, da pra me contatar, me da pra contatar, tem como me contatar, me tem como
    contatar, vai me contatar, me vai contatar, vao me contatar, me vao contatar, contata para mim,
    contate para mim, contatem para mim, contatas para mim, contatam para mim, contatar para mim,
    contatarem para mim, contatasse para mim, contatassem para mim, contata pra mim, contate pra mim,
    contatem pra mim, contatas pra mim, contatam pra mim, contatar pra mim, contatarem pra mim,
    contatasse pra mim, contatassem pra mim, contata pro meu, contate pro meu, contatem pro meu,
    contatas pro meu, contatam pro meu, contatar pro meu, contatarem pro meu, contatasse pro meu,
    contatassem pro meu, contata para o meu, contate para o meu, contatem para o meu, contatas para o
    meu, contatam para o meu, contatar para o meu, contatarem para o meu, contatasse para o meu,
    contatassem para o meu, contata de volta, contate de volta, contatem de volta, contatas de volta,
    contatam de volta, contatar de volta, contatarem de volta, contatasse de volta, contatassem de
    volta, me contacta, contacta me, me contacte, contacte me, me contactem, contactem me, me contactas,
    contactas me, me contactam, contactam me, me contactar, contactar me, me contactarem, contactarem
    me, me contactasse, contactasse me, me contactassem, contactassem me, me contactaria, contactaria
    me, me contactariam, contactariam me, me contactes, contactes me, me contactamos, contactamos me,
    nos contacta, contacta nos, nos contacte, contacte nos, nos contactem, contactem nos, nos contactas,
    contactas nos, nos contactam, contactam nos, nos contactar, contactar nos, nos contactarem,
    contactarem nos, nos contactasse, contactasse nos, nos contactassem, contactassem nos, nos
    contactaria, contactaria nos, nos contactariam, contactariam nos, nos contactes, contactes nos, nos
    contactamos, contactamos nos, pode me contactar, me pode contactar, podem me contactar, me podem
    contactar, podes me contactar, me podes contactar, poderia me contactar, me poderia contactar,
    poderiam me contactar, me poderiam contactar, podia me contactar, me podia contactar, podiam me
    contactar, me podiam contactar, consegue me contactar, me consegue contactar, conseguem me
    contactar, me conseguem contactar, da pra me contactar, me da pra contactar, tem como me contactar,
    me tem como contactar, vai me contactar, me vai contactar, vao me contactar, me vao contactar,
    contacta para mim, contacte para mim, contactem para mim, contactas para mim, contactam para mim,
    contactar para mim, contactarem para mim, contactasse para mim, contactassem para mim, contacta pra
    mim, contacte pra mim, contactem pra mim, contactas pra mim, contactam pra mim, contactar pra mim,
    contactarem pra mim, contactasse pra mim, contactassem pra mim, contacta pro meu, contacte pro meu,
    contactem pro meu, contactas pro meu, contactam pro meu, contactar pro meu, contactarem pro meu,
    contactasse pro meu, contactassem pro meu, contacta para o meu, contacte para o meu, contactem para
    o meu, contactas para o meu, contactam para o meu, contactar para o meu, contactarem para o meu,
    contactasse para o meu, contactassem para o meu, contacta de volta, contacte de volta, contactem de
    volta, contactas de volta, contactam de volta, contactar de volta, contactarem de volta, contactasse
    de volta, contactassem de volta, me retorna, retorna me, me retorne, retorne me, me retornem,
    retornem me, me retornas, retornas me, me retornam, retornam me, me retornar, retornar me, me
    retornarem, retornarem me, me retornasse, retornasse me, me retornassem, retornassem me, me
    retornaria, retornaria me, me retornariam, retornariam me, me retornes, retornes me, me retornamos,
    retornamos me, nos retorna, retorna nos, nos retorne, retorne nos, nos retornem, retornem nos, nos
    retornas, retornas nos, nos retornam, retornam nos, nos retornar, retornar nos, nos retornarem,
    retornarem nos, nos retornasse, retornasse nos, nos retornassem, retornassem nos, nos retornaria,
    retornaria nos, nos retornariam, retornariam nos, nos retornes, retornes nos, nos retornamos,
    retornamos nos, pode me retornar, me pode retornar, podem me retornar, me podem retornar, podes me
    retornar, me podes retornar, poderia me retornar, me poderia retornar, poderiam me retornar, me
    poderiam retornar, podia me retornar, me podia retornar, podiam me retornar, me podiam retornar,
    consegue me retornar, me consegue retornar, conseguem me retornar, me conseguem retornar, da pra me
    retornar, me da pra retornar, tem como me retornar, me tem como retornar, vai me retornar, me vai
    retornar, vao me retornar, me vao retornar, retorna para mim, retorne para mim, retornem para mim,
    retornas para mim, retornam para mim, retornar para mim, retornarem para mim, retornasse para mim,
    retornassem para mim, retorna pra mim, retorne pra mim, retornem pra mim, retornas pra mim, retornam
    pra mim, retornar pra mim, retornarem pra mim, retornasse pra mim, retornassem pra mim, retorna pro
    meu, retorne pro meu, retornem pro meu, retornas pro meu, retornam pro meu, retornar pro meu,
    retornarem pro meu, retornasse pro meu, retornassem pro meu, retorna para o meu, retorne para o meu,
    retornem para o meu, retornas para o meu, retornam para o meu, retornar para o meu, retornarem para
    o meu, retornasse para o meu, retornassem para o meu, retorna de volta, retorne de volta, retornem
    de volta, retornas de volta, retornam de volta, retornar de volta, retornarem de volta, retornasse
    de volta, retornassem de volta, entrem em contato comigo, entre em contato comigo, entrar em contato
    comigo, entrem em contacto comigo, entre em contacto comigo, entrar em contacto comigo, entra em
    contato comigo, entra em contacto comigo, entrasse em contacto comigo, entrassem em contato comigo,
    entrassem em contacto comigo, contato comigo, contacto comigo, falem comigo por telefone, fale
    comigo por telefone, falar comigo por telefone, falem comigo, falar comigo ao telefone, atender me
    por telefone, me da uma ligada, me de uma ligada, me deem uma ligada, me dar uma ligada, da uma
    ligada, dar uma ligada, da uma ligadinha, me da um toque, me de um toque, me da um alo, me faz uma
    ligacao, me facam uma chamada, fazer me uma chamada, facam me uma chamada, faca me uma chamada,
    ligar para o meu numero, ligar para o meu telemovel, ligar pro meu celular, liguem para o meu
    telemovel, liguem pro meu celular, liguem para o meu numero, ligue para o meu numero, escrevam me,
    me escrevam, me chama no zap, me chamem no whatsapp`,
  callback: `
    devolver me a chamada, devolverem me a chamada, devolvam me a chamada, devolva me a chamada,
    devolverem a chamada, me devolvam a ligacao, me devolva a ligacao, me devolvam a chamada, devolver a
    ligacao, devolvam a ligacao, retornar a chamada, retornem a chamada, retorne a chamada, me retornem
    a chamada, uma ligadinha, uma chamadinha, um telefonema, quero um telefonema, agradecia um
    telefonema, agradeco um telefonema, pedir um telefonema, agendar uma ligacao, agendar uma chamada,
    marcar uma ligacao, marcar uma chamada, marcar um telefonema, solicitar uma ligacao, solicitar uma
    chamada, peco uma chamada, peco que me liguem, queria uma chamada, gostaria de uma ligacao, gostava
    de receber uma chamada, receber um telefonema, receber ligacao, aguardo ligacao, aguardo uma
    ligacao, aguardo contato, aguardo contacto, aguardo o vosso contacto, aguardo chamada, consulta por
    telefone, atendimento por telefone, atendimento telefonico, reuniao por telefone`,
  transferme: `
    me passa, passa me, me passe, passe me, me passem, passem me, me passas, passas me, me passam,
    passam me, me passar, passar me, me passarem, passarem me, me passasse, passasse me, me passassem,
    passassem me, me passaria, passaria me, me passariam, passariam me, me passes, passes me, me
    passamos, passamos me, nos passa, passa nos, nos passe, passe nos, nos passem, passem nos, nos
    passas, passas nos, nos passam, passam nos, nos passar, passar nos, nos passarem, passarem nos, nos
    passasse, passasse nos, nos passassem, passassem nos, nos passaria, passaria nos, nos passariam,
    passariam nos, nos passes, passes nos, nos passamos, passamos nos, pode me passar, me pode passar,
    podem me passar, me podem passar, podes me passar, me podes passar, poderia me passar, me poderia
    passar, poderiam me passar, me poderiam passar, podia me passar, me podia passar, podiam me passar,
    me podiam passar, consegue me passar, me consegue passar, conseguem me passar, me conseguem passar,
    da pra me passar, me da pra passar, tem como me passar, me tem como passar, vai me passar, me vai
    passar, vao me passar, me vao passar, me encaminha, encaminha me, me encaminhe, encaminhe me, me
    encaminhem, encaminhem me, me encaminhas, encaminhas me, me encaminham, encaminham me, me
    encaminhar, encaminhar me, me encaminharem, encaminharem me, me encaminhasse, encaminhasse me, me
    encaminhassem, encaminhassem me, me encaminharia, encaminharia me, me encaminhariam, encaminhariam
    me, me encaminhes, encaminhes me, me encaminhamos, encaminhamos me, nos encaminha, encaminha nos,
    nos encaminhe, encaminhe nos, nos encaminhem, encaminhem nos, nos encaminhas, encaminhas nos, nos
    encaminham, encaminham nos, nos encaminhar, encaminhar nos, nos encaminharem, encaminharem nos, nos
    encaminhasse, encaminhasse nos, nos encaminhassem, encaminhassem nos, nos encaminharia, encaminharia
    nos, nos encaminhariam, encaminhariam nos, nos encaminhes, encaminhes nos, nos encaminhamos,
    encaminhamos nos, pode me encaminhar, me pode encaminhar, podem me encaminhar, me podem encaminhar,
    podes me encaminhar, me podes encaminhar, poderia me encaminhar, me poderia encaminhar, poderiam me
    encaminhar, me poderiam encaminhar, podia me encaminhar, me podia encaminhar, podiam me encaminhar,
    me podiam encaminhar, consegue me encaminhar, me consegue encaminhar, conseguem me encaminhar, me
    conseguem encaminhar, da pra me encaminhar, me da pra encaminhar, tem como me encaminhar, me tem
    como encaminhar, vai me encaminhar, me vai encaminhar, vao me encaminhar, me vao encaminhar, me
    reencaminha, reencaminha me, me reencaminhe, reencaminhe me, me reencaminhem, reencaminhem me, me
    reencaminhas, reencaminhas me, me reencaminham, reencaminham me, me reencaminhar, reencaminhar me,
    me reencaminharem, reencaminharem me, me reencaminhasse, reencaminhasse me, me reencaminhassem,
    reencaminhassem me, me reencaminharia, reencaminharia me, me reencaminhariam, reencaminhariam me, me
    reencaminhes, reencaminhes me, me reencaminhamos, reencaminhamos me, nos reencaminha, reencaminha
    nos, nos reencaminhe, reencaminhe nos, nos reencaminhem, reencaminhem nos, nos reencaminhas,
    reencaminhas nos, nos reencaminham, reencaminham nos, nos reencaminhar, reencaminhar nos, nos
    reencaminharem, reencaminharem nos, nos reencaminhasse, reencaminhasse nos, nos reencaminhassem,
    reencaminhassem nos, nos reencaminharia, reencaminharia nos, nos reencaminhariam, reencaminhariam
    nos, nos reencaminhes, reencaminhes nos, nos reencaminhamos, reencaminhamos nos, pode me
    reencaminhar, me pode reencaminhar, podem me reencaminhar, me podem reencaminhar, podes me
    reencaminhar, me podes reencaminhar, poderia me reencaminhar, me poderia reencaminhar, poderiam me
    reencaminhar, me poderiam reencaminhar, podia me reencaminhar, me podia reencaminhar, podiam me
    reencaminhar, me podiam reencaminhar, consegue me reencaminhar, me consegue reencaminhar, conseguem
    me reencaminhar, me conseguem reencaminhar, da pra me reencaminhar, me da pra reencaminhar, tem como
    me reencaminhar, me tem como reencaminhar, vai me reencaminhar, me vai reencaminhar, vao me
    reencaminhar, me vao reencaminhar, me conecta, conecta me, me conecte, conecte me, me conectem,
    conectem me, me conectas, conectas me, me conectam, conectam me, me conectar, conectar me, me
    conectarem, conectarem me, me conectasse, conectasse me, me conectassem, conectassem me, me
    conectaria, conectaria me, me conectariam, conectariam me, me conectes, conectes me, me conectamos,
    conectamos me, nos conecta, conecta nos, nos conecte, conecte nos, nos conectem, conectem nos, nos
    conectas, conectas nos, nos conectam, conectam nos, nos conectar, conectar nos, nos conectarem,
    conectarem nos, nos conectasse, conectasse nos, nos conectassem, conectassem nos, nos conectaria,
    conectaria nos, nos conectariam, conectariam nos, nos conectes, conectes nos, nos conectamos,
    conectamos nos, pode me conectar, me pode conectar, podem me conectar, me podem conectar, podes me
    conectar, me podes conectar, poderia me conectar, me poderia conectar, poderiam me conectar, me
    poderiam conectar, podia me conectar, me podia conectar, podiam me conectar, me podiam conectar,
    consegue me conectar, me consegue conectar, conseguem me conectar, me conseguem conectar, da pra me
    conectar, me da pra conectar, tem como me conectar, me tem como conectar, vai me conectar, me vai
    conectar, vao me conectar, me vao conectar, me coloca, coloca me, me coloque, coloque me, me
    coloquem, coloquem me, me colocas, colocas me, me colocam, colocam me, me colocar, colocar me, me
    colocarem, colocarem me, me colocasse, colocasse me, me colocassem, colocassem me, me colocaria,
    colocaria me, me colocariam, colocariam me, me coloques, coloques me, me colocamos, colocamos me,
    nos coloca, coloca nos, nos coloque, coloque nos, nos coloquem, coloquem nos, nos colocas, colocas
    nos, nos colocam, colocam nos, nos colocar, colocar nos, nos colocarem, colocarem nos, nos
    colocasse, colocasse nos, nos colocassem, colocassem nos, nos colocaria, colocaria nos, nos
    colocariam, colocariam nos, nos coloques, coloques nos, nos colocamos, colocamos nos, pode me
    colocar, me pode colocar, podem me colocar, me podem colocar, podes me colocar, me podes colocar,
    poderia me colocar, me poderia colocar, poderiam me colocar, me poderiam colocar, podia me colocar,
    me podia colocar, podiam me colocar, me podiam colocar, consegue me colocar, me consegue colocar,
    conseguem me colocar, me conseguem colocar, da pra me colocar, me da pra colocar, tem como me
    colocar, me tem como colocar, vai me colocar, me vai colocar, vao me colocar, me vao colocar, me
    direciona, direciona me, me direcione, direcione me, me direcionem, direcionem me, me direcionas,
    direcionas me, me direcionam, direcionam me, me direcionar, direcionar me, me direcionarem,
    direcionarem me, me direcionasse, direcionasse me, me direcionassem, direcionassem me, me
    direcionaria, direcionaria me, me direcionariam, direcionariam me, me direciones, direciones me, me
    direcionamos, direcionamos me, nos direciona, direciona nos, nos direcione, direcione nos, nos
    direcionem, direcionem nos, nos direcionas, direcionas nos, nos direcionam, direcionam nos, nos
    direcionar, direcionar nos, nos direcionarem, direcionarem nos, nos direcionasse, direcionasse nos,
    nos direcionassem, direcionassem nos, nos direcionaria, direcionaria nos, nos direcionariam,
    direcionariam nos, nos direciones, direciones nos, nos direcionamos, direcionamos nos, pode me
    direcionar, me pode direcionar, podem me direcionar, me podem direcionar, podes me direcionar, me
    podes direcionar, poderia me direcionar, me poderia direcionar, poderiam me direcionar, me poderiam
    direcionar, podia me direcionar, me podia direcionar, podiam me direcionar, me podiam direcionar,
    consegue me direcionar, me consegue direcionar, conseguem me direcionar, me conseguem direcionar, da
    pra me direcionar, me da pra direcionar, tem como me direcionar, me tem como direcionar, vai me
    direcionar, me vai direcionar, vao me direcionar, me vao direcionar, me redireciona, redireciona me,
    me redirecione, redirecione me, me redirecionem, redirecionem me, me redirecionas, redirecionas me,
    me redirecionam, redirecionam me, me redirecionar, redirecionar me, me redirecionarem,
    redirecionarem me, me redirecionasse, redirecionasse me, me redirecionassem, redirecionassem me, me
    redirecionaria, redirecionaria me, me redirecionariam, redirecionariam me, me redireciones,
    redireciones me, me redirecionamos, redirecionamos me, nos redireciona, redireciona nos, nos
    redirecione, redirecione nos, nos redirecionem, redirecionem nos, nos redirecionas, redirecionas
    nos, nos redirecionam, redirecionam nos, nos redirecionar, redirecionar nos, nos redirecionarem,
    redirecionarem nos, nos redirecionasse, redirecionasse nos, nos redirecionassem, redirecionassem
    nos, nos redirecionaria, redirecionaria nos, nos redirecionariam, redirecionariam nos, nos
    redireciones, redireciones nos, nos redirecionamos, redirecionamos nos, pode me redirecionar, me
    pode redirecionar, podem me redirecionar, me podem redirecionar, podes me redirecionar, me podes
    redirecionar, poderia me redirecionar, me poderia redirecionar, poderiam me redirecionar, me
    poderiam redirecionar, podia me redirecionar, me podia redirecionar, podiam me redirecionar, me
    podiam redirecionar, consegue me redirecionar, me consegue redirecionar, conseguem me redirecionar,
    me conseguem redirecionar, da pra me redirecionar, me da pra redirecionar, tem como me redirecionar,
    me tem como redirecionar, vai me redirecionar, me vai redirecionar, vao me redirecionar, me vao
    redirecionar, me bota, bota me, me bote, bote me, me botem, botem me, me botas, botas me, me botam,
    botam me, me botar, botar me, me botarem, botarem me, me botasse, botasse me, me botassem, botassem
    me, me botaria, botaria me, me botariam, botariam me, me botes, botes me, me botamos, botamos me,
    nos bota, bota nos, nos bote, bote nos, nos botem, botem nos, nos botas, botas nos, nos botam, botam
    nos, nos botar, botar nos, nos botarem, botarem nos, nos botasse, botasse nos, nos botassem,
    botassem nos, nos botaria, botaria nos, nos botariam, botariam nos, nos botes, botes nos, nos
    botamos, botamos nos, pode me botar, me pode botar, podem me botar, me podem botar, podes me botar,
    me podes botar, poderia me botar, me poderia botar, poderiam me botar, me poderiam botar, podia me
    botar, me podia botar, podiam me botar, me podiam botar, consegue me botar, me consegue botar,
    conseguem me botar, me conseguem botar, da pra me botar, me da pra botar, tem como me botar, me tem
    como botar, vai me botar, me vai botar, vao me botar, me vao botar, me desvia, desvia me, me desvie,
    desvie me, me desviem, desviem me, me desvias, desvias me, me desviam, desviam me, me desviar,
    desviar me, me desviarem, desviarem me, me desviasse, desviasse me, me desviassem, desviassem me, me
    desviaria, desviaria me, me desviariam, desviariam me, me desvies, desvies me, me desviamos,
    desviamos me, nos desvia, desvia nos, nos desvie, desvie nos, nos desviem, desviem nos, nos desvias,
    desvias nos, nos desviam, desviam nos, nos desviar, desviar nos, nos desviarem, desviarem nos, nos
    desviasse, desviasse nos, nos desviassem, desviassem nos, nos desviaria, desviaria nos, nos
    desviariam, desviariam nos, nos desvies, desvies nos, nos desviamos, desviamos nos, pode me desviar,
    me pode desviar, podem me desviar, me podem desviar, podes me desviar, me podes desviar, poderia me
    desviar, me poderia desviar, poderiam me desviar, me poderiam desviar, podia me desviar, me podia
    desviar, podiam me desviar, me podiam desviar, consegue me desviar, me consegue desviar, conseguem
    me desviar, me conseguem desviar, da pra me desviar, me da pra desviar, tem como me desviar, me tem
    como desviar, vai me desviar, me vai desviar, vao me desviar, me vao desviar, me transfere,
    transfere me, me transfira, transfira me, me transfiram, transfiram me, me transferem, transferem
    me, me transferir, transferir me, me transferirem, transferirem me, me transferisse, transferisse
    me, me transferiria, transferiria me, nos transfere, transfere nos, nos transfira, transfira nos,
    nos transfiram, transfiram nos, nos transferem, transferem nos, nos transferir, transferir nos, nos
    transferirem, transferirem nos, nos transferisse, transferisse nos, nos transferiria, transferiria
    nos, pode me transferir, me pode transferir, podem me transferir, me podem transferir, podes me
    transferir, me podes transferir, poderia me transferir, me poderia transferir, poderiam me
    transferir, me poderiam transferir, podia me transferir, me podia transferir, podiam me transferir,
    me podiam transferir, consegue me transferir, me consegue transferir, conseguem me transferir, me
    conseguem transferir, da pra me transferir, me da pra transferir, tem como me transferir, me tem
    como transferir, vai me transferir, me vai transferir, vao me transferir, me vao transferir, me poe,
    poe me, me ponha, ponha me, me ponham, ponham me, me poem, poem me, me por, por me, me pusesse,
    pusesse me, me puser, puser me, nos poe, poe nos, nos ponha, ponha nos, nos ponham, ponham nos, nos
    poem, poem nos, nos pusesse, pusesse nos, nos puser, puser nos, pode me por, me pode por, podem me
    por, me podem por, podes me por, me podes por, poderia me por, me poderia por, poderiam me por, me
    poderiam por, podia me por, me podia por, podiam me por, me podiam por, consegue me por, me consegue
    por, conseguem me por, me conseguem por, da pra me por, me da pra por, tem como me por, me tem como
    por, vai me por, me vai por, vao me por, me vao por, ligue me a, ligue me ao, ligue me com, liga me
    a, liga me ao, liga me com, ligar me a, ligar me ao, ligar me com, ponha me em contacto, ponha me em
    linha, me poe na linha, me coloca na linha, me coloca em contato, me ponha em contacto, ponham me em
    contacto, me bota na linha, me liga com, me liga na, me liga no`,
};
/** The same for the rules that understand people nobody can list. */
export const portugueseFormsOpen: Readonly<Record<string, string>> = {
  speakto: `
    reunir me, tratar, tratar disso, tratar disto, resolver isso, resolver isto, discutir, discutir
    isso, discutir isto, esclarecer isso, ver isso, trocar uma ideia, trocar umas palavras, ter uma
    conversa, falasse, falassem, falar se, sentar, reunir, papear, dar uma palavrinha, dar uma palavra,
    uma palavrinha, ter uma palavra`,
  serve: `
    me atenda, me atende, me atendem, me atendam, me atendesse, me atendessem, atenda me, atendam me,
    atende me, atender me, nos atenda, nos atendam, me ajude, me de uma mao, me da uma mao, me deem uma
    mao, de me uma mao, me assista, me oiça, me ouça, me ouçam, me oriente, me explique, explique me, me
    responda, me respondam, responda me, assuma o caso, assuma a conversa, assuma este chat, pegue o meu
    caso, pegue meu caso, pega meu caso, trate do meu caso, trate disso, trate disto, entre no chat,
    entra no chat, venha ao chat, venha ao telefone, fala cmg, fale cmg, falem cmg, fala comigo, se
    ocupe, me acompanhe, cuide do meu caso, veja isso, veja isto`,
  passme: `
    me passa, me passe, me passem, passa me, passe me, passem me, me transfere, me transfira, me
    transfiram, transfere me, transfira me, transfiram me, me conecta, me conecte, me encaminha, me
    encaminhe, encaminhe me, me bota com, me coloca com, me poe com, ponha me com, ponha cá, ponham cá,
    me arranja, me arruma, arranje me, arranjem me`,
};
