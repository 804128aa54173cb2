/** Concept → Spanish names of people, teams and machines in many trades. */
export const spanishPeople: Readonly<Record<string, string>> = {
  role: `
    asistente, asistentes, auxiliar, administrativo, administrativa, recepcionistas, secretario,
    secretaria, tramitador, tramitadora, gestor de cuenta, gestora de cuenta, ejecutivo de cuenta,
    ejecutiva de cuenta, agente de cuenta, jefe de servicio, jefa de servicio, jefe de turno, jefa de
    turno, jefe de planta, coordinador, coordinadora, moderador, moderadora, delegado, delegada,
    interlocutor, interlocutora, telefonista, operadoras, comerciales, tecnicos, encargados,
    representante de ventas, personal, personal humano, miembro del personal, trabajadores, licenciado,
    licenciada, ejecutivo de ventas, promotor, promotora, informador, informadora, orientador,
    orientadora, gestores, supervisores, experto en, gm, game master, administrador del juego, master
    del juego`,
  wide: `
    abogado, abogada, enfermero, enfermera, medico, medica, pediatra, matrona, matron, comadrona,
    psicologo, psicologa, terapeuta, fisioterapeuta, dentista, farmaceutico, farmaceutica, boticario,
    boticaria, veterinario, veterinaria, celador, celadora, trabajador social, trabajadora social,
    asistente social, profesor, profesora, maestro, maestra, tutor, tutora, orientador, orientadora,
    director de la escuela, jefe de estudios, jefa de estudios, bedel, bibliotecario, bibliotecaria,
    monitor, monitora, entrenador, entrenadora, instructor, instructora, cocinero, cocinera, chef,
    camarero, camarera, maitre, barista, panadero, panadera, peluquero, peluquera, barbero, barbera,
    esteticista, masajista, fontanero, fontanera, plomero, plomera, electricista, albañil, carpintero,
    carpintera, cerrajero, cerrajera, jardinero, jardinera, pintor, pintora, instalador, instaladora,
    reparador, reparadora, montador, montadora, tecnico de la caldera, calderero, mecanico, mecanica,
    chofer, conductor, conductora, repartidor, repartidora, mensajero, mensajera, transportista,
    mudancero, taxista, gruista, piloto, azafata, auxiliar de vuelo, agente de viajes, guia, guía
    turistico, anfitrion, anfitriona, casero, casera, arrendador, arrendadora, administrador de fincas,
    portero, portera, conserje, vigilante, guardia, guarda, inspector, inspectora, perito, perita,
    tasador, tasadora, corredor, corredora, agente inmobiliario de ustedes, notario, notaria,
    registrador, registradora, alcalde, alcaldesa, concejal, concejala, funcionario, funcionaria,
    inspector de hacienda, contador, contadora, contable, auditor, auditora, asesor fiscal, asesora
    fiscal, gestor, gestora, banquero, banquera, cajero, cajera, economista, arquitecto, arquitecta,
    aparejador, aparejadora, ingeniero, ingeniera, programador, programadora, desarrollador,
    desarrolladora, informatico, informatica, sysadmin, administrador de sistemas, analista, diseñador,
    diseñadora, redactor, redactora, traductor, traductora, interprete, fotografo, fotografa, vendedor,
    vendedora, dependiente, dependientea, comprador, compradora, capataz, jefe de obra, jefa de obra,
    encargado de obra, jefe de equipo, jefa de equipo, jefe de cocina, jefe de sala, jefe de ventas,
    jefe de tienda, jefa de tienda, jefazo, capitan, patron, gerente general, director general,
    directora general, presidente, presidenta, dueños, propietario, propietaria, socio, socia,
    consejero, consejera, decano, decana, rector, rectora, parroco, pastor, sacerdote, comisario,
    policia local, bombero, arbitro, organizador, organizadora, promotor, productor, productora,
    curador, curadora`,
  team: `
    contabilidad, cobranzas, cobros, reclamos, quejas, devoluciones, reembolsos, bajas, altas, averias,
    siniestros, fraude, fraudes, tesoreria, matriculas, matriculacion, admisiones, urgencias,
    enfermeria, registro civil, urbanismo, padron, catastro, juridico, el area legal, asesoria juridica,
    compras, logistica, taller, el taller, la cocina, conserjeria, la recepcion, mostrador, el
    mostrador, postventa, posventa, mantenimiento, sistemas, informatica, tecnologia, objetos perdidos,
    biblioteca, becas, recaudacion, multas, basuras, parques y jardines, alumbrado, servicios sociales,
    oficina de vivienda, hipotecas, prestamos, tarjetas, seguros, polizas, tramites, visados,
    extranjeria, centralita, retencion, fidelizacion, cancelaciones, guardia, central de reservas, mesa
    de servicio, turno de guardia, area de sistemas, direccion tecnica, servicio de averias, gerencia,
    la direccion, altos mandos`,
  vague: `
    alguna persona, algun compañero, alguna compañera, algun colega, uno de los vuestros, alguno de los
    suyos, uno de su equipo, alguien mas arriba, el que manda, quien mande, quien manda, quien lleve,
    quien lleva, quien se encargue, quien se encarga, el que lleve, la que lleve, quien corresponda,
    quien pueda, quien este a cargo, quien sepa, un colega, una compañera, otro compañero, otra
    compañera, cualquier persona, alguien ahi`,
  human: `
    ser vivo, alguien con pulso, alguien que respire, alguien de carne, persona viva, personita, gente
    normal, gente de carne y hueso, uno de carne y hueso, un cristiano, tercera persona real, persona
    como yo, alguien con cerebro, algun humano, persona del mundo real`,
  bot: `
    maquinita, contestadora, contestador, robotito, programita, mensajes grabados, grabacion,
    grabaciones, respuestas de manual, respuestas enlatadas, menu, menus, maquinas, inteligencia
    artificial, ordenador, computadora, ia`,
  onscreen: `
    boton, menu, opcion, enlace, pestaña, icono, widget, casilla`,
  willdo: `
    llamo, llamare, hablo, hablare, contacto, contactare, pedire, acudo, acudire, aviso, avisare`,
};
