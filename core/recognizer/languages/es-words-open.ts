/** Concept → Spanish words for the rules that understand people and teams nobody can list. */
export const spanishWordsOpen: Readonly<Record<string, string>> = {
  speakto: `
    hablar, charlar, conversar, chatear, comunicarme, comunicarnos, platicar, ablar, hblar, hable, hablo, contactar,
    contactarme, ponerme en contacto, ponerme, entenderme`,
  toward: 'con, kn, cn, con el, con la, con un, al',
  vagueof: 'alguien de, alguien del, alguien en',
  ofyou: 'alguno de ustedes, alguien de ustedes, uno de ustedes, alguno de vosotros, uno de vosotros',
  pron: 'ella, ellos, ellas, él',
  speakpron: 'hablarle, hablarles, llamarle, llamarla',
  serve:
    'atender, atenderme, atienda, atiendan, atendiera, me atienda, me atiendan, atenderlo, que me atienda',
  withme: 'conmigo, con nosotros, me, nos',
  passme:
    'pasame, paseme, me pasas, me pasa, me pasan, me comunicas, me comunica, me pasáis, me pones, me pone, me ponen',
  passverb: 'pasar, transferir, transfiere, derivar, comunicar, conectar, transfiera, pase, comuniquen',
  easier: 'mejor, mas facil, prefiero, preferiria',
  none: 'ningun, ninguna, nada de, sin',
  last: 'ultima, ultimo, anterior',
  chatnoun: 'llamada, llamadas, conversacion, charla, chat, cita, reunion',
  telling: 'dile, digale, diganle, avisa, avisale, avisele, dile al, digale al',
  title:
    'señor, señora, señorita, sr, sra, srta, doctor, doctora, dr, dra, don, doña, licenciado, licenciada, ingeniero',
  name: `
    carmen, javier, jose, maria, juan, ana, luis, pedro, miguel, elena, marta, laura, carlos, pablo, lucia, sofia,
    antonio, manuel, francisco, david, daniel, raquel, rosa, diego, andrea, alberto, isabel, teresa, paula, jorge`,
  nobiz: `
    nadie, dios, muertos, chicas, chicos, perro, gato, extraterrestres, desconocidos, plantas, siri, alexa,
    propiedad, naturalidad, fluidez, acento, confianza, libertad, franqueza`,
  device: `
    wifi, red, internet, bluetooth, impresora, servidor, tele, television, plan, tarifa, pagina, web, enlace, factura,
    correo, email, lista, codigo, ubicacion, pdf, archivo, documento, movil, coche, bateria, cuenta, cuentas, tarjeta, banco,
    premium, basico, formulario, presupuesto, catalogo`,
  callmenow: 'llamenme, llameme, llamame, llamadme, que me llamen, contactenme',
  aloud: 'de viva voz, en persona, personalmente, por telefono',
  come: 'venga, ven, que venga, que se ponga',
  explain: 'explicar, contar, comentar, plantear, exponer',
  tongue: 'ingles, espanol, frances, aleman, italiano, catalan, chino',
  whichever: 'alguien que',
  callme: 'telefonearme, telefoneeme, me devolviera la llamada, me devolvieran la llamada',
  adj: 'd verdad',
  reachto: 'contactar con, contacto con, contacto, contactar, localizar, ubicar, llamar, ver',
  cond: 'si, en caso de que, cuando',
  saying: 'dijo, dice, dicen, dijeron, comento, conto',
  polite: 'joder, coño, mierda, hostia',
  officeword: 'oficina, departamento, area, secretaria, seccion, mostrador',
  feedback: 'respuesta, contestacion',
  conel: 'con el',
};
