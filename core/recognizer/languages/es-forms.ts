/** Concept → Spanish forms of the verbs of calling and passing on. */
export const spanishForms: Readonly<Record<string, string>> = {
  callme: `
    llamame, llameme, llamenme, llamadme, llamarme, me llamas, me llama, me llaman, me llamais, me
    llames, me llame, me llamen, me llamara, me llamaran, me llamase, me llamasen, me llamaria, me
    llamarian, me puede llamar, me pueden llamar, me puedes llamar, me podria llamar, me podrian llamar,
    me podrias llamar, me podeis llamar, me podriais llamar, me va a llamar, me van a llamar, me hace el
    favor de llamar, me haga el favor de llamar, llamanos, llamenos, llamennos, llamarnos, nos llamas,
    nos llama, nos llaman, nos llamais, nos llames, nos llame, nos llamen, nos llamara, nos llamaran,
    nos llamase, nos llamasen, nos llamaria, nos llamarian, nos puede llamar, nos pueden llamar, nos
    puedes llamar, nos podria llamar, nos podrian llamar, nos podrias llamar, nos podeis llamar, nos
    podriais llamar, nos va a llamar, nos van a llamar, nos hace el favor de llamar, nos haga el favor
    de llamar, telefoneame, telefoneeme, telefoneenme, telefoneadme, telefonearme, me telefoneas, me
    telefonea, me telefonean, me telefoneais, me telefonees, me telefonee, me telefoneen, me
    telefoneara, me telefonearan, me telefonease, me telefoneasen, me telefonearia, me telefonearian, me
    puede telefonear, me pueden telefonear, me puedes telefonear, me podria telefonear, me podrian
    telefonear, me podrias telefonear, me podeis telefonear, me podriais telefonear, me va a telefonear,
    me van a telefonear, me hace el favor de telefonear, me haga el favor de telefonear, telefoneanos,
    telefoneenos, telefoneennos, telefonearnos, nos telefoneas, nos telefonea, nos telefonean, nos
    telefoneais, nos telefonees, nos telefonee, nos telefoneen, nos telefoneara, nos telefonearan, nos
    telefonease, nos telefoneasen, nos telefonearia, nos telefonearian, nos puede telefonear, nos pueden
    telefonear, nos puedes telefonear, nos podria telefonear, nos podrian telefonear, nos podrias
    telefonear, nos podeis telefonear, nos podriais telefonear, nos va a telefonear, nos van a
    telefonear, nos hace el favor de telefonear, nos haga el favor de telefonear, marcame, marqueme,
    marquenme, marcadme, marcarme, me marcas, me marca, me marcan, me marcais, me marques, me marque, me
    marquen, me marcara, me marcaran, me marcase, me marcasen, me marcaria, me marcarian, me puede
    marcar, me pueden marcar, me puedes marcar, me podria marcar, me podrian marcar, me podrias marcar,
    me podeis marcar, me podriais marcar, me va a marcar, me van a marcar, me hace el favor de marcar,
    me haga el favor de marcar, marcanos, marquenos, marquennos, marcarnos, nos marcas, nos marca, nos
    marcan, nos marcais, nos marques, nos marque, nos marquen, nos marcara, nos marcaran, nos marcase,
    nos marcasen, nos marcaria, nos marcarian, nos puede marcar, nos pueden marcar, nos puedes marcar,
    nos podria marcar, nos podrian marcar, nos podrias marcar, nos podeis marcar, nos podriais marcar,
    nos va a marcar, nos van a marcar, nos hace el favor de marcar, nos haga el favor de marcar,
    contactame, contacteme, contactenme, contactadme, contactarme, me contactas, me contacta, me
    contactan, me contactais, me contactes, me contacte, me contacten, me contactara, me contactaran, me
    contactase, me contactasen, me contactaria, me contactarian, me puede contactar, me pueden
    contactar, me puedes contactar, me podria contactar, me podrian contactar, me podrias contactar, me
    podeis contactar, me podriais contactar, me va a contactar, me van a contactar, me hace el favor de
    contactar, me haga el favor de contactar, contactanos, contactenos, contactennos, contactarnos, nos
    contactas, nos contacta, nos contactan, nos contactais, nos contactes, nos contacte, nos contacten,
    nos contactara, nos contactaran, nos contactase, nos contactasen, nos contactaria, nos contactarian,
    nos puede contactar, nos pueden contactar, nos puedes contactar, nos podria contactar, nos podrian
    contactar, nos podrias contactar, nos podeis contactar, nos podriais contactar, nos va a contactar,
    nos van a contactar, nos hace el favor de contactar, nos haga el favor de contactar, localizame,
    localiceme, localicenme, localizadme, localizarme, me localizas, me localiza, me localizan, me
    localizais, me localices, me localice, me localicen, me localizara, me localizaran, me localizase,
    me localizasen, me localizaria, me localizarian, me puede localizar, me pueden localizar, me puedes
    localizar, me podria localizar, me podrian localizar, me podrias localizar, me podeis localizar, me
    podriais localizar, me va a localizar, me van a localizar, me hace el favor de localizar, me haga el
    favor de localizar, localizanos, localicenos, localicennos, localizarnos, nos localizas, nos
    localiza, nos localizan, nos localizais, nos localices, nos localice, nos localicen, nos localizara,
    nos localizaran, nos localizase, nos localizasen, nos localizaria, nos localizarian, nos puede
    localizar, nos pueden localizar, nos puedes localizar, nos podria localizar, nos podrian localizar,
    nos podrias localizar, nos podeis localizar, nos podriais localizar, nos va a localizar, nos van a
    localizar, nos hace el favor de localizar, nos haga el favor de localizar, timbrame, timbreme,
    timbrenme, timbradme, timbrarme, me timbras, me timbra, me timbran, me timbrais, me timbres, me
    timbre, me timbren, me timbrara, me timbraran, me timbrase, me timbrasen, me timbraria, me
    timbrarian, me puede timbrar, me pueden timbrar, me puedes timbrar, me podria timbrar, me podrian
    timbrar, me podrias timbrar, me podeis timbrar, me podriais timbrar, me va a timbrar, me van a
    timbrar, me hace el favor de timbrar, me haga el favor de timbrar, timbranos, timbrenos, timbrennos,
    timbrarnos, nos timbras, nos timbra, nos timbran, nos timbrais, nos timbres, nos timbre, nos
    timbren, nos timbrara, nos timbraran, nos timbrase, nos timbrasen, nos timbraria, nos timbrarian,
    nos puede timbrar, nos pueden timbrar, nos puedes timbrar, nos podria timbrar, nos podrian timbrar,
    nos podrias timbrar, nos podeis timbrar, nos podriais timbrar, nos va a timbrar, nos van a timbrar,
    nos hace el favor de timbrar, nos haga el favor de timbrar, pongase en contacto conmigo, ponganse en
    contacto conmigo, ponte en contacto conmigo, poneos en contacto conmigo, se ponga en contacto
    conmigo, se pongan en contacto conmigo, ponerse en contacto conmigo, comuniquese conmigo,
    comuniquense conmigo, se comunique conmigo, se comuniquen conmigo, comunicarse conmigo, hablarme por
    telefono, me hable por telefono, me hablen por telefono, me hablan por telefono, atenderme por
    telefono, me atiendan por telefono, me contesten por telefono, llamen a mi movil, llamen a mi
    numero, llame a mi numero, llamar a mi movil, llamar a mi numero, escribanme, escribame, escribeme`,
  callback: `
    darme un telefonazo, deme un telefonazo, denme un telefonazo, dame un telefonazo, un telefonazo,
    darme un toque, dame un toque, deme un toque, denme un toque, dadme un toque, un timbrazo, pegarme
    un toque, pegame un toque, peguenme un toque, una llamadita, llamadita, echarme una llamada, echenme
    una llamada, echame una llamada, darme una llamada, denme una llamada, deme una llamada, hacerme una
    llamada, haganme una llamada, me hagan una llamada, me haga una llamada, me den una llamada, agendar
    una llamada, programar una llamada, concertar una llamada, pedir una llamada, solicitar una llamada,
    quisiera una llamada, me gustaria una llamada, espero su llamada, espero una llamada, agradeceria
    una llamada, una llamada por favor, llamada por favor, me llamen cuando puedan, regresarme la
    llamada, regresen la llamada, me regresen la llamada, devuelvan la llamada, devuelvanme, cita
    telefonica, reunion telefonica`,
  transferme: `
    pasame, paseme, pasenme, pasadme, pasarme, me pasas, me pasa, me pasan, me pasais, me pases, me
    pase, me pasen, me pasara, me pasaran, me pasase, me pasasen, me pasaria, me pasarian, me puede
    pasar, me pueden pasar, me puedes pasar, me podria pasar, me podrian pasar, me podrias pasar, me
    podeis pasar, me podriais pasar, me va a pasar, me van a pasar, me hace el favor de pasar, me haga
    el favor de pasar, pasanos, pasenos, pasennos, pasarnos, nos pasas, nos pasa, nos pasan, nos pasais,
    nos pases, nos pase, nos pasen, nos pasara, nos pasaran, nos pasase, nos pasasen, nos pasaria, nos
    pasarian, nos puede pasar, nos pueden pasar, nos puedes pasar, nos podria pasar, nos podrian pasar,
    nos podrias pasar, nos podeis pasar, nos podriais pasar, nos va a pasar, nos van a pasar, nos hace
    el favor de pasar, nos haga el favor de pasar, comunicame, comuniqueme, comuniquenme, comunicadme,
    comunicarme, me comunicas, me comunica, me comunican, me comunicais, me comuniques, me comunique, me
    comuniquen, me comunicara, me comunicaran, me comunicase, me comunicasen, me comunicaria, me
    comunicarian, me puede comunicar, me pueden comunicar, me puedes comunicar, me podria comunicar, me
    podrian comunicar, me podrias comunicar, me podeis comunicar, me podriais comunicar, me va a
    comunicar, me van a comunicar, me hace el favor de comunicar, me haga el favor de comunicar,
    comunicanos, comuniquenos, comuniquennos, comunicarnos, nos comunicas, nos comunica, nos comunican,
    nos comunicais, nos comuniques, nos comunique, nos comuniquen, nos comunicara, nos comunicaran, nos
    comunicase, nos comunicasen, nos comunicaria, nos comunicarian, nos puede comunicar, nos pueden
    comunicar, nos puedes comunicar, nos podria comunicar, nos podrian comunicar, nos podrias comunicar,
    nos podeis comunicar, nos podriais comunicar, nos va a comunicar, nos van a comunicar, nos hace el
    favor de comunicar, nos haga el favor de comunicar, conectame, conecteme, conectenme, conectadme,
    conectarme, me conectas, me conecta, me conectan, me conectais, me conectes, me conecte, me
    conecten, me conectara, me conectaran, me conectase, me conectasen, me conectaria, me conectarian,
    me puede conectar, me pueden conectar, me puedes conectar, me podria conectar, me podrian conectar,
    me podrias conectar, me podeis conectar, me podriais conectar, me va a conectar, me van a conectar,
    me hace el favor de conectar, me haga el favor de conectar, conectanos, conectenos, conectennos,
    conectarnos, nos conectas, nos conecta, nos conectan, nos conectais, nos conectes, nos conecte, nos
    conecten, nos conectara, nos conectaran, nos conectase, nos conectasen, nos conectaria, nos
    conectarian, nos puede conectar, nos pueden conectar, nos puedes conectar, nos podria conectar, nos
    podrian conectar, nos podrias conectar, nos podeis conectar, nos podriais conectar, nos va a
    conectar, nos van a conectar, nos hace el favor de conectar, nos haga el favor de conectar,
    derivame, deriveme, derivenme, derivadme, derivarme, me derivas, me deriva, me derivan, me derivais,
    me derives, me derive, me deriven, me derivara, me derivaran, me derivase, me derivasen, me
    derivaria, me derivarian, me puede derivar, me pueden derivar, me puedes derivar, me podria derivar,
    me podrian derivar, me podrias derivar, me podeis derivar, me podriais derivar, me va a derivar, me
    van a derivar, me hace el favor de derivar, me haga el favor de derivar, derivanos, derivenos,
    derivennos, derivarnos, nos derivas, nos deriva, nos derivan, nos derivais, nos derives, nos derive,
    nos deriven, nos derivara, nos derivaran, nos derivase, nos derivasen, nos derivaria, nos
    derivarian, nos puede derivar, nos pueden derivar, nos puedes derivar, nos podria derivar, nos
    podrian derivar, nos podrias derivar, nos podeis derivar, nos podriais derivar, nos va a derivar,
    nos van a derivar, nos hace el favor de derivar, nos haga el favor de derivar, enlazame, enlaceme,
    enlacenme, enlazadme, enlazarme, me enlazas, me enlaza, me enlazan, me enlazais, me enlaces, me
    enlace, me enlacen, me enlazara, me enlazaran, me enlazase, me enlazasen, me enlazaria, me
    enlazarian, me puede enlazar, me pueden enlazar, me puedes enlazar, me podria enlazar, me podrian
    enlazar, me podrias enlazar, me podeis enlazar, me podriais enlazar, me va a enlazar, me van a
    enlazar, me hace el favor de enlazar, me haga el favor de enlazar, enlazanos, enlacenos, enlacennos,
    enlazarnos, nos enlazas, nos enlaza, nos enlazan, nos enlazais, nos enlaces, nos enlace, nos
    enlacen, nos enlazara, nos enlazaran, nos enlazase, nos enlazasen, nos enlazaria, nos enlazarian,
    nos puede enlazar, nos pueden enlazar, nos puedes enlazar, nos podria enlazar, nos podrian enlazar,
    nos podrias enlazar, nos podeis enlazar, nos podriais enlazar, nos va a enlazar, nos van a enlazar,
    nos hace el favor de enlazar, nos haga el favor de enlazar, canalizame, canaliceme, canalicenme,
    canalizadme, canalizarme, me canalizas, me canaliza, me canalizan, me canalizais, me canalices, me
    canalice, me canalicen, me canalizara, me canalizaran, me canalizase, me canalizasen, me
    canalizaria, me canalizarian, me puede canalizar, me pueden canalizar, me puedes canalizar, me
    podria canalizar, me podrian canalizar, me podrias canalizar, me podeis canalizar, me podriais
    canalizar, me va a canalizar, me van a canalizar, me hace el favor de canalizar, me haga el favor de
    canalizar, canalizanos, canalicenos, canalicennos, canalizarnos, nos canalizas, nos canaliza, nos
    canalizan, nos canalizais, nos canalices, nos canalice, nos canalicen, nos canalizara, nos
    canalizaran, nos canalizase, nos canalizasen, nos canalizaria, nos canalizarian, nos puede
    canalizar, nos pueden canalizar, nos puedes canalizar, nos podria canalizar, nos podrian canalizar,
    nos podrias canalizar, nos podeis canalizar, nos podriais canalizar, nos va a canalizar, nos van a
    canalizar, nos hace el favor de canalizar, nos haga el favor de canalizar, desviame, desvieme,
    desvienme, desviadme, desviarme, me desvias, me desvia, me desvian, me desviais, me desvies, me
    desvie, me desvien, me desviara, me desviaran, me desviase, me desviasen, me desviaria, me
    desviarian, me puede desviar, me pueden desviar, me puedes desviar, me podria desviar, me podrian
    desviar, me podrias desviar, me podeis desviar, me podriais desviar, me va a desviar, me van a
    desviar, me hace el favor de desviar, me haga el favor de desviar, desvianos, desvienos, desviennos,
    desviarnos, nos desvias, nos desvia, nos desvian, nos desviais, nos desvies, nos desvie, nos
    desvien, nos desviara, nos desviaran, nos desviase, nos desviasen, nos desviaria, nos desviarian,
    nos puede desviar, nos pueden desviar, nos puedes desviar, nos podria desviar, nos podrian desviar,
    nos podrias desviar, nos podeis desviar, nos podriais desviar, nos va a desviar, nos van a desviar,
    nos hace el favor de desviar, nos haga el favor de desviar, ponme, pongame, ponganme, ponedme,
    ponerme, me pones, me pone, me ponen, me poneis, me pongas, me ponga, me pongan, me pusiera, me
    pusieran, me pondria, me pondrian, me puede poner, me pueden poner, me puedes poner, me podria
    poner, me podrian poner, me podrias poner, me podeis poner, me podriais poner, me va a poner, me van
    a poner, me hace el favor de poner, me haga el favor de poner, ponnos, ponganos, pongannos,
    ponernos, nos pones, nos pone, nos ponen, nos poneis, nos pongas, nos ponga, nos pongan, nos
    pusiera, nos pusieran, nos pondria, nos pondrian, nos puede poner, nos pueden poner, nos puedes
    poner, nos podria poner, nos podrian poner, nos podrias poner, nos podeis poner, nos podriais poner,
    nos va a poner, nos van a poner, nos hace el favor de poner, nos haga el favor de poner,
    transfiereme, transfierame, transfieranme, transferidme, transferirme, me transfieres, me
    transfiere, me transfieren, me transfieras, me transfiera, me transfieran, me transfiriera, me
    transferiria, me puede transferir, me pueden transferir, me puedes transferir, me podria transferir,
    me podrian transferir, me podrias transferir, me podeis transferir, me podriais transferir, me va a
    transferir, me van a transferir, me hace el favor de transferir, me haga el favor de transferir,
    transfierenos, transfieranos, transfierannos, transferirnos, nos transfieres, nos transfiere, nos
    transfieren, nos transfieras, nos transfiera, nos transfieran, nos transfiriera, nos transferiria,
    nos puede transferir, nos pueden transferir, nos puedes transferir, nos podria transferir, nos
    podrian transferir, nos podrias transferir, nos podeis transferir, nos podriais transferir, nos va a
    transferir, nos van a transferir, nos hace el favor de transferir, nos haga el favor de transferir,
    redirigeme, redirijame, redirijanme, redirigirme, me rediriges, me redirige, me redirigen, me
    redirija, me redirijan, me puede redirigir, me pueden redirigir, me puedes redirigir, me podria
    redirigir, me podrian redirigir, me podrias redirigir, me podeis redirigir, me podriais redirigir,
    me va a redirigir, me van a redirigir, me hace el favor de redirigir, me haga el favor de redirigir,
    redirigenos, redirijanos, redirijannos, redirigirnos, nos rediriges, nos redirige, nos redirigen,
    nos redirija, nos redirijan, nos puede redirigir, nos pueden redirigir, nos puedes redirigir, nos
    podria redirigir, nos podrian redirigir, nos podrias redirigir, nos podeis redirigir, nos podriais
    redirigir, nos va a redirigir, nos van a redirigir, nos hace el favor de redirigir, nos haga el
    favor de redirigir, dirigeme, dirijame, dirijanme, dirigirme, me diriges, me dirige, me dirija, me
    dirijan, me puede dirigir, me pueden dirigir, me puedes dirigir, me podria dirigir, me podrian
    dirigir, me podrias dirigir, me podeis dirigir, me podriais dirigir, me va a dirigir, me van a
    dirigir, me hace el favor de dirigir, me haga el favor de dirigir, dirigenos, dirijanos, dirijannos,
    dirigirnos, nos diriges, nos dirige, nos dirija, nos dirijan, nos puede dirigir, nos pueden dirigir,
    nos puedes dirigir, nos podria dirigir, nos podrian dirigir, nos podrias dirigir, nos podeis
    dirigir, nos podriais dirigir, nos va a dirigir, nos van a dirigir, nos hace el favor de dirigir,
    nos haga el favor de dirigir, remiteme, remitame, remitanme, remitirme, me remites, me remite, me
    remita, me remitan, me puede remitir, me pueden remitir, me puedes remitir, me podria remitir, me
    podrian remitir, me podrias remitir, me podeis remitir, me podriais remitir, me va a remitir, me van
    a remitir, me hace el favor de remitir, me haga el favor de remitir, remitenos, remitanos,
    remitannos, remitirnos, nos remites, nos remite, nos remita, nos remitan, nos puede remitir, nos
    pueden remitir, nos puedes remitir, nos podria remitir, nos podrian remitir, nos podrias remitir,
    nos podeis remitir, nos podriais remitir, nos va a remitir, nos van a remitir, nos hace el favor de
    remitir, nos haga el favor de remitir, pasar con, comunicar con, que me pasen, que me pongan, que me
    comuniquen, ponganme al habla, me pongan al habla, poneis con`,
};

/** The same for the rules that understand people nobody can list. */
export const spanishFormsOpen: Readonly<Record<string, string>> = {
  speakto: `
    reunirme, sentarme, verme, tratar, tratarlo, comentarlo, discutirlo, aclararlo, resolverlo,
    hablarlo, verlo, entrevistarme, hablarle, cruzar unas palabras, echar un hablada, platicarlo,
    reunirnos, hablemos, hablase, hablara, charlar un rato, tener una charla, tener una conversacion,
    tener unas palabras`,
  serve: `
    me atienda, me atiende, me atienden, me atendiera, me atendieran, me atenderia, atiendame,
    atiendanme, atiendeme, atenderme, nos atienda, nos atiende, nos atiendan, me ayude, me eche una
    mano, me echen una mano, me echa una mano, me asista, me asistan, me escuche, me escuchen, me
    oriente, me orienten, me conteste, me contesten, me responda, me respondan, se haga cargo, se hagan
    cargo, tome mi caso, tome el caso, se ocupe, se encargue, se ponga al telefono, se ponga al aparato,
    se meta al chat, entre al chat, entre en el chat, se una al chat, se una a la llamada, tome el
    control, lo vea, lo revise, me lo explique`,
  passme: `
    pasame, paseme, pasenme, ponme, pongame, ponganme, me pasas, me pasa, me pasan, me pones, me pone,
    me ponen, me pases, me pase, me pasen, me comunica, me comunicas, me comunican, comunicame,
    comuniqueme, comuniquenme, me transfiere, me transfieres, me transfieren, transfierame,
    transfiereme, me deriva, me derivan, deriveme, derivame, me conecta, me conectan, me conectas,
    conectame, conecteme`,
};
