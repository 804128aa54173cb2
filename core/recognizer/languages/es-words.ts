/** Concept → Spanish words, as they are typed: with or without accents makes no difference. */
export const spanishWords: Readonly<Record<string, string>> = {
  i: 'yo, estoy, soy, tengo, he',
  me: 'me, nos',
  my: 'mi, mis, nuestro, nuestra, nuestros, su hijo, tu hijo',
  your: 'tu, su, vuestro, vuestra, tus, sus',
  you: 'usted, ustedes, tu, vosotros, vos',
  is: 'es, esta, son, estan, sera',
  yoube: `
    eres, es usted, sos, es esto, esto es, eres tu, usted es, tu eres, son ustedes, es un, es una, estas
    siendo, hay detras, quien es, pareces, parece, eres realmente`,
  talking: 'estoy hablando, hablo, estoy chateando, estoy tratando, estoy charlando, estoy conversando',
  like: 'como, acaso',
  forto: 'para, por',
  or: 'o, u',
  want: `
    quiero, quisiera, querria, quiere, deseo, deseamos, desearia, me gustaria, nos gustaria, gustaria,
    necesito, necesitaria, necesitamos, preciso, prefiero, preferiria, queremos, exijo, pido, solicito,
    requiero, ocupo, busco, intento, trato de, tratando de, intentando, espero, kiero, qiero, ojala, tengo
    que, debo, hace falta, me urge, urge, demando, insisto en, insisto, quiero que, necesito que, me
    encantaria, vengo a, solicitar, solicitud de, quisieramos, puedo pedir, favor de, ganas de, reclamo,
    merezco`,
  wish: `
    quiero, quisiera, deseo, necesito, me gustaria, gustaria, prefiero, quieras, hace falta, pienso, voy
    a, tengo ganas de, me interesa, necesidad de, querria, pido`,
  need: `
    quiero, quisiera, necesito, necesitamos, deseo, prefiero, preferiria, exijo, pido, solicito, requiero,
    busco, ocupo, kiero, querria, me gustaria tener, necesitaria, queremos, preciso, urge, me urge, hace
    falta, quiero ver a, reclamo, llama a, llamen a, trae, traigan, ponme, dame, pasame, manda`,
  wantss: `
    quiere, quieren, necesita, necesitan, pide, piden, desea, prefiere, solicita, pregunta, queria, pidio,
    preguntan`,
  can: `
    puedo, puede, puedes, pueden, podria, podrias, podrian, podemos, se puede, es posible, seria posible,
    hay forma de, hay manera de, hay alguna manera de, hay alguna forma de, posibilidad de, podeis, podria
    ser, habria forma de, habria manera de, sera posible, puedan, pueda`,
  let: 'dejame, dejeme, deja, permitame, permiteme, dejenme, quiero que, haz que, que, hagan que',
  how: `
    como, donde, de que manera, que hago para, que tengo que hacer para, que debo hacer para, cual es la
    manera de, quiero saber como, como hago para, como puedo, a donde, que numero`,
  please: 'por favor, porfa, porfavor, x favor, xfa, pf, plis, pls, xfavor, por fa, porfis, porfi, favor',
  det: `
    un, una, el, la, los, las, algun, alguna, alguno, unos, unas, uno, una de, uno de, tu, su, sus, tus,
    vuestro, otro, otra, cualquier, este, esta, ese, esa, uno de sus, uno de tus, uno de los, alguien,
    nadie, ningun, ninguna, mas, lo`,
  adj: `
    real, reales, verdadero, verdadera, humano, humana, humanos, en vivo, vivo, viva, fisica, fisico,
    autentico, autentica, de verdad, de carne y hueso, carne y hueso, competente, disponible,
    especializado, especializada, otro, otra, mejor, virtual no, responsable, en linea, directo, directa,
    de confianza, profesional, cualificado, capacitado, puto, puta, maldito, bendito, dichoso, jodido, de
    la empresa, de la compania, personalmente, normal`,
  dept: `
    servicio, atencion, cliente, clientes, al cliente, a clientes, soporte, tecnico, tecnica, ventas,
    facturacion, departamento, departamento de, area de, area, equipo, equipo de, seguridad,
    reclamaciones, devoluciones, pagos, cobros, cuentas, reservas, envios, comercial, administracion, de
    ventas, de soporte, de atencion, de servicio, de facturacion, del, de la, de, de su, de tu, de
    vuestro, de el`,
  role: `
    account manager, agente, agentes, representante, representantes, asesor, asesora, asesores, operador, operadora,
    operadores, operario, ejecutivo, ejecutiva, ejecutivos, especialista, especialistas, supervisor,
    supervisora, encargado, encargada, responsable, gerente, teleoperador, teleoperadora, empleado,
    empleada, empleados, trabajador, tecnico, tecnica, consultor, consultora, comercial, gestor, gestora,
    experto, experta, companero, companera, companeros, asistente humano, miembro del equipo, miembro de
    su equipo, miembro de tu equipo, alguien del equipo, persona encargada, persona responsable,
    recepcionista, dependiente, colaborador, colaboradora, coordinador, coordinadora, funcionario,
    vendedor, vendedora, personal, agnte, ajente, azesor, asesor humano, agente humano, operador humano,
    agente en vivo, agente real, asesor de ventas, ejecutivo de cuenta, ejecutivo de ventas, atencion
    humana, atencion personalizada, atencion personal, soporte humano, asistencia humana, ayuda humana,
    contacto humano, trato humano, ayuda personal, asistencia personal`,
  human: `
    persona, personas, humano, humana, humanos, persona real, persona de verdad, persona humana, ser
    humano, seres humanos, alguien real, alguien de verdad, alguien humano, alguien de carne y hueso,
    gente real, gente, gente de verdad, persona de carne y hueso, persona fisica, prsona, presona, umano,
    alma, uno de verdad, una real`,
  vague: `
    alguien, alguno, alguna, alguien mas, alguien de, alguien del, quien sea, gente, alguien en, otra
    persona, algn, señor, senorita, senora, chico, chica, tio, compi, alguien que`,
  wide: `
    jefe, jefa, jefes, director, directora, dueno, duena, superior, superiores, medico, doctor, doctora,
    enfermera, abogado, abogada, contable, banquero, cajero, conserje, recepcion, administrador,
    administradora, mecanico, farmaceutico, profesor, gerencia, direccion, ingeniero, ingeniera,
    desarrollador, agente de viajes, tu jefe, mando, cargo superior, mandamas`,
  team: `
    servicio al cliente, servicio de atencion al cliente, atencion al cliente, atencion a clientes,
    servicio tecnico, soporte tecnico, soporte, departamento de ventas, ventas, equipo de soporte, equipo
    de ventas, equipo, departamento, facturacion, centro de atencion, call center, recepcion, mesa de
    ayuda, recursos humanos, la tienda, la oficina, la central, asistencia tecnica, asistencia al cliente,
    asistencia, la empresa, la compania, reclamaciones, sac, departamento tecnico, departamento de
    facturacion, atencion telefonica, chat en vivo, su equipo, vuestro equipo, tu equipo`,
  terse: `
    servicio al cliente, atencion al cliente, soporte tecnico, chat en vivo, agente en vivo, asistencia
    humana, atencion humana, contacto humano, soporte humano`,
  other: 'agente inmobiliario, agente de seguros, abogado, medico, doctor, vecino',
  talk: `
    hablar, charlar, conversar, chatear, comunicarme, comunicarse, comunicarnos, dialogar, platicar,
    contactar, contactarme, ablar, hblar, hablarle, hable, hablemos, hablo, hablase, converse, chatee,
    ponerme en contacto, ponerme en comunicacion, ponerme, ser atendido, ser atendida, entenderme, tratar,
    una conversacion, comentar, discutir, quejarme, entrevistarme, dirigirme, consultar, reunirme, una
    llamada, llamada, hablaar, tratarlo, comentarlo, resolverlo, explicarlo, explicarselo, explicar,
    mensajear, escribirme, una cita, contar`,
  to: 'con, a, al, kn, cn, ante, hacia, c, para, de, del, por, con el, con la, con un',
  from: 'de, por, de parte de',
  rel: 'que, quien, el que, la que, quienes, cual',
  who: 'quien, quienes, kien',
  through: `
    en contacto, en comunicacion, en linea, por telefono, al telefono, al habla, directamente, contacto`,
  phone: 'telefono, linea, al telefono, en linea, por telefono, en la linea, al habla',
  have: 'tener, obtener, recibir, conseguir',
  transferme: `
    pasame, paseme, pasenme, conectame, conecteme, conectenme, comunicame, comuniqueme, comuniquenme,
    transfiereme, transfierame, transfieranme, derivame, deriveme, derivarme, ponme, pongame, ponganme,
    ponerme, pasarme, conectarme, transferirme, comunicarme, dirijame, dirigeme, redirigeme, redirijame,
    enlazame, enlaceme, remiteme, remitame, desviame, desvieme, cambiame, mandame, enviame, pasenos,
    ponedme, pasadme, me pongas, me pases, me pase, me pasen, me comunique, me comuniquen, me conecte, me
    conecten, me transfiera, me transfieran, me derive, me deriven, me pongan, me ponga, que me pasen,
    llevame, contactame, contacteme, ser transferido, ser transferida, ser derivado`,
  transfer: `
    pasar, pasas, pasa, pasan, transferir, transfieres, transfiere, transferencia, conectar, conecta,
    conectas, derivar, deriva, derivas, comunicar, comunica, comunicas, poner, pones, pone, ponen,
    redirigir, escalar, escala, traspasar, enlazar, desviar, remitir, pase, cambiar, dirigir, elevar,
    escalen`,
  give: `
    dame, deme, denme, dar, consigueme, consigame, traeme, traiga, dadme, busca, buscame, llama, asignen,
    asigname, asigneme, mandame, envien, da`,
  case: `
    esto, mi caso, el caso, este caso, mi problema, la conversacion, el chat, mi consulta, mi queja, la
    llamada`,
  reach: `
    contactar, contactar con, contacto con, ponerme en contacto, ponerme en contacto con, localizar,
    llamar, encontrar, dar con, comunicarme, acceder, llegar, contacto, contactarme, contactarse,
    escribir, contactarnos, ubicar, obtener, recibir ayuda`,
  help: `
    ayuda, ayudar, ayudarme, ayude, ayuden, atender, atenderme, atienda, atiendan, atendido, asista,
    asistirme, asistencia, resuelva, responda, respondan, responder, conteste, contestarme, revise,
    revisar, mire, vea, explique, apoyo, soporte, atencion, respuesta, solucione, contesten, atencion de,
    hacerse cargo, se haga cargo, encargue, intervenga, orientacion, colabore, me ayude, gestione,
    escuche, se ocupe`,
  helped: `
    atendido, atendida, ayudado, asistido, contactado, contactada, ser atendido, ser contactado, me
    atienda, me ayude, me atiendan, transferido`,
  callme: `
    llamame, llameme, llamenme, llamadme, llamarme, me llame, me llamen, me llamara, me llamaran, me
    llaman, me llama, me puede llamar, me pueden llamar, puede llamarme, devolver la llamada,
    telefonearme, me telefonee, me contacte, me contacten, contactarme, me contactara, me contacta,
    contactenme, contacteme, llamarnos, marcame, marqueme, me marquen, me marque, me devuelvan la llamada,
    me escriban, me escriba`,
  callback: `
    devolverme la llamada, devolucion de llamada, devuelvame la llamada, devuelvanme la llamada, llamada
    de vuelta, me devuelvan la llamada, devolveis la llamada, devolvedme la llamada, que me llamen, que me
    llame alguien, llamada de un agente, una llamada de, quiero una llamada, solicitar llamada, solicito
    una llamada, quiero que me llamen, devolverme una llamada, me llamen de vuelta, recibir una llamada`,
  back: `
    ya, ahora, cuanto antes, lo antes posible, por favor, porfa, al, hoy, manana, urgente, urgentemente,
    inmediatamente, por telefono, en cuanto puedan, de vuelta, enseguida, esta tarde, por la tarde, a la
    brevedad, cuando puedan, lo mas pronto posible, de inmediato, pronto, rapido`,
  bot: `
    bot, robot, chatbot, bots, robots, ia, chat bot, contestadora, asistente virtual, inteligencia
    artificial, respuestas automaticas, respuesta automatica, automatico, robotito, mensajes automaticos,
    contestador, contestador automatico, sistema automatico`,
  machine: `
    maquina, maquinas, ordenador, computadora, programa, sistema, grabacion, grabaciones, algoritmo`,
  neg: 'no, nunca, ni, tampoco, jamas, sin ganas de, ya no',
  noneed: 'no hace falta, no es necesario, no es necesaria, no necesito, sin necesidad de',
  dislike: `
    harto de, harta de, cansado de, cansada de, odio, basta de, ya basta de, ya basta del, basta del, no
    mas, estoy harto, en vez de, en lugar de, no soporto, me niego a, nada de, paso de, basta con,
    detesto, prefiero no, deja de, me niego`,
  instead: 'que, en vez de, en lugar de, no, y no, antes que, que no',
  stop: 'dejen de, deja de, deje de, dejad de, paren de, no vuelvan a, parad de',
  without: 'sin, evitar, sin tener que',
  should: 'tengo que, debo, hay que, es necesario, hace falta, es obligatorio, necesito',
  pasttalk: `
    hable, hablo, hablamos, hablado, hablaron, converse con, contacte, llame a, llame, me atendio, me
    llamo, chatee con, contactado, contacte con, comunicado, hable ayer, he hablado, habia hablado,
    hablaba, estuve hablando, me pasaron, me transfirieron, me comunicaron, hablando ayer, ya hable, pidio
    hablar, pide hablar`,
  did: `
    dijo, dice, fue, hizo, era, estuvo, me dijo, me ha dicho, colgo, me colgo, ayudo, me ayudo, llamo, me
    llamo, prometio, resolvio, hablo, habia, ha, me atendio, cerro, envio, me envio, mando, no dejo,
    recomendo, me recomendo, cobro, contesto, paso, trato, solo, aseguro, explico, cancelo, me trato`,
  praise: 'gracias por, gracias, agradezco, excelente',
  third: `
    marido, mujer, esposo, esposa, hijo, hija, padre, madre, hermano, hermana, amigo, amiga, cliente,
    clientes, usuario, usuarios, vecino, jefe, jefa, novio, novia, abuelo, abuela, companero, el cliente,
    un cliente, un usuario, primo, tio, suegra`,
  they: 'el, ella, ellos, ellas',
  jobs: `
    trabajo, empleo, vacante, vacantes, sueldo, salario, curriculum, cv, puesto, contratacion, curso,
    formacion, oferta de trabajo`,
  become: `
    ser, trabajar como, trabajo como, trabaja como, convertirme en, hacerme, contratan, contratando,
    contratais, buscan, buscais, hacen los, que hace, que hacen, contratar, puesto de, vacante de,
    vacantes de, estudiar para, sueldo de, gana, ganan, trabajo de, empleo de`,
  hours: `
    horario, horarios, hora, horas, abierto, abren, cierran, cierra, abre, domingos, domingo, fines de
    semana, fin de semana, festivos, tiempo de espera, cuanto tarda, cuanto tardan, 24 horas, tardan,
    tarda, sabados, sabado`,
  when: `
    cuando, a que hora, hasta que hora, que horario, cual es el horario, desde que hora, que dias, que
    horas, cuanto`,
  open: 'abre, abren, abierto, cierra, disponible',
  prod: `
    licencia, licencias, panel, plan, numero, cuantos, cuantas, precio, coste, asientos, perfil, nombre,
    contrasena, tablero, opinion, cada, dos, tres, cuatro, cinco, seis, mesa para, aplicacion, app,
    reserva para, configurar, configurar el, cuanto cuesta, agregar, anadir, agrego, anado, cambiar,
    cambia, cambiar la, entradas para, dinero a, dinero a otra`,
  thing: `
    recursos humanos, derechos humanos, cuerpo humano, agente de limpieza, por persona, error humano,
    robot aspirador, robot de cocina, persona de contacto, agente inmobiliario, agente de seguros, agente
    de viajes, operador de maquina, operador logico, otra persona, otras personas, muchas personas, cada
    persona, robot aspiradora, tercera persona, primera persona, persona juridica, personas mayores,
    agente de usuario, datos personales`,
  avail: `
    disponible, disponibles, ahi, alli, libre, en linea, conectado, por ahi, aqui, de guardia, que me
    ayude, que me atienda, que pueda ayudarme, que me pueda ayudar`,
  there: 'hay, habra, tienen, tienes, existe, teneis, esta, estan, habria',
  adv: `
    ya, ahora, ahora mismo, directamente, solo, solamente, por favor, urgentemente, urgente, mismo,
    inmediatamente, mejor, tambien, personalmente, aqui, hoy, por telefono, por chat, en persona, mas,
    muy, realmente, simplemente, de inmediato, entonces, rapidamente, ya mismo, enseguida, cuanto antes,
    lo antes posible, de una vez, tranquilamente, en privado, en directo, en vivo, sobre esto, sobre mi
    caso, sobre mi problema, al menos, por fin, aunque sea, y no`,
  polite: `
    hola, buenas, buenos dias, buenas tardes, buenas noches, gracias, por favor, porfa, por fa, si, no,
    ok, vale, oye, oiga, disculpe, disculpa, perdon, perdone, bueno, pues, entonces, ya, ahora, urgente,
    necesario, ayuda, senor, eh, ey, muchas gracias, estimados, mira, mire, a ver, amigo, porfavor, de
    verdad, basta, ya basta, listo, claro, dale, porfis, xfa, pls, plis, solo, quiero`,
  fill: `
    que, lo, se, le, les, y, pero, mas, muy, del, en, alguna, vez, sobre, con urgencia, aqui, q, k, esto,
    este, eso, su, sus, tu, vuestro, propio`,
};
