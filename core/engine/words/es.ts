import type { LanguageWords } from './language-words.ts';

export const es: LanguageWords = {
  commands: {
    back: 'atrás, volver, volver atrás, vuelve atrás, ir atrás, regresar, anterior, pregunta anterior, la pregunta anterior, paso atrás, un paso atrás',
    skip: 'saltar, omitir, pasar, siguiente, saltar esto, saltar esta, omitir esto, prefiero no decirlo, prefiero no decir, prefiero no contestar, dejar en blanco',
    none: 'ninguno, ninguna, nada, no tengo, no tengo ninguno, no lo tengo, no la tengo, no lo sé, no sé, no sabría, no aplica, no quiero darlo, no quiero decirlo, no quiero decir, no lo quiero dar, no, no gracias, ahora no',
    cancel:
      'cancelar, cancela, cancélalo, parar, para, detener, salir, olvídalo, olvidalo, olvídelo, déjalo, dejalo, déjelo, ya no quiero, no quiero seguir, no importa, he cambiado de opinión',
    'start-over':
      'empezar de nuevo, empezar otra vez, empecemos de nuevo, comenzar de nuevo, volver a empezar, desde el principio, empezar desde el principio, reiniciar, de cero, empezar de cero',
    help: 'ayuda, ayúdame, ayudame, qué puedo decir, qué hago, qué tengo que escribir, qué quieres decir, no entiendo, no lo entiendo, no comprendo, cómo funciona, cómo',
    hold: 'un momento, un momentito, un segundo, un minuto, espera, espere, espera un momento, espere un momento, déjame ver, ya vuelvo',
    person: 'agente, humano, persona, una persona, operador, asesor, representante',
    yes: 'sí, si, claro, vale, de acuerdo, por supuesto, correcto, exacto, así es, sí por favor, continuar, seguir, sigamos, adelante',
    no: 'no, no gracias, incorrecto, está mal, no es correcto',
    approve:
      'enviar, envía, envíalo, envíelo, mandar, está bien, todo bien, todo correcto, está correcto, es correcto, perfecto, bien, muy bien, confirmar, confirmo, confirmado, listo, está perfecto, todo está bien, adelante',
    change:
      'cambiar, cambiar algo, editar, corregir, corregir algo, modificar, modificar algo, algo está mal, hay un error',
  },
  fillers:
    'yo mi tu su el la lo los las un una unos de del al a en con que quiero quisiera querría necesito puedo podría puede puedes por favor me gustaría vamos ahora ya es está hay he hecho gracias hola sí no y pero pues ese esa este esta eso esto dato campo respuesta',
  changes:
    'cambiar cambia cambie cambio corregir corrige corrija editar edita modificar modifica actualizar actualiza mal incorrecto incorrecta equivocado equivocada equivoqué error erróneo errónea falso',
  connectors: 'a por es está debe ser debería en sea realidad',
  corrections: 'perdón perdona perdone disculpa disculpe lo siento ups uy espera no realidad',
  fields: {
    email:
      'correo, correo electrónico, email, e mail, mail, dirección de correo, dirección de correo electrónico, dirección de email',
    phone:
      'teléfono, número, número de teléfono, móvil, celular, número de móvil, número de celular, numero de telefono',
    name: 'nombre, nombre completo',
    date: 'fecha, día',
  },
  nameIs: '(?:mi\\s+nombre\\s+es|me\\s+llamo|soy|el\\s+nombre\\s+es|nombre\\s*:)',
  notNames:
    'un una el la muy cliente clienta nuevo nueva usuario usuaria yo de del alguien quien el la lo los no ya todavía español española mexicano mexicana',
  asides: [
    /^(?:y |pero )?por que (?:lo |me |la |le |necesitas|necesita|necesitan|quieres|quiere|preguntas|pregunta)/,
    /^(?:y |pero )?(?:para que|por que)(?: lo necesitas| lo necesita| es| sirve)?$/,
    /^cuanto (?:tarda|tardara|tiempo|dura|falta)\b/,
    /^(?:eres|es usted|es) (?:un |una )?(?:bot|robot|humano|humana|persona|maquina)\b/,
    /^quien (?:eres|es usted|es)$/,
    /^es (?:obligatorio|obligatoria|necesario|necesaria|seguro|segura|gratis|opcional)\b/,
    /^que (?:haran|hacen|haras|hara|pasa) con mis? (?:datos|correo|telefono)\b/,
  ],
  questionWords: 'qué por cómo cuándo dónde quién cuál cuánto cuánta',
  about: 'sobre porque acerca por para',
  at: 'arroba',
  dot: 'punto',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  days: 'hoy, mañana, pasado mañana',
  numbers: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  ordinals:
    'primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima',
  around:
    'el la los las un una es era fue próximo próxima este viene creo que por favor de del mi número pedido sería prefiero quiero opción el día gracias',
};
