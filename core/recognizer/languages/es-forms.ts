import { unfolded } from './unfolded.ts';

/** Concept → Spanish forms of the verbs of calling and passing on. */
export const spanishForms: Readonly<Record<string, string>> = unfolded({
  callme: [
    [
      `contacta, llama, localiza, marca, telefonea, timbra`,
      `
      me hace el favor de ~r, me haga el favor de ~r, me podeis ~r, me podria ~r, me podriais ~r, me
      podrian ~r, me podrias ~r, me puede ~r, me pueden ~r, me puedes ~r, me va a ~r, me van a ~r,
      me ~, me ~is, me ~n, me ~ra, me ~ran, me ~ria, me ~rian, me ~s, me ~se, me ~sen, nos hace el
      favor de ~r, nos haga el favor de ~r, nos podeis ~r, nos podria ~r, nos podriais ~r, nos
      podrian ~r, nos podrias ~r, nos puede ~r, nos pueden ~r, nos puedes ~r, nos va a ~r, nos van a
      ~r, nos ~, nos ~is, nos ~n, nos ~ra, nos ~ran, nos ~ria, nos ~rian, nos ~s, nos ~se, nos ~sen,
      ~dme, ~me, ~nos, ~rme, ~rnos`,
    ],
    [
      `contacte, llame, localice, marque, telefonee, timbre`,
      `
      me ~, me ~n, me ~s, nos ~, nos ~n, nos ~s, ~me, ~nme, ~nnos, ~nos`,
    ],
    [
      '',
      `
      atenderme por telefono, comunicarse conmigo, comuniquense conmigo, comuniquese conmigo,
      escribame, escribanme, escribeme, hablarme por telefono, llamar a mi movil, llamar a mi
      numero, llame a mi numero, llamen a mi movil, llamen a mi numero, me atiendan por telefono, me
      contesten por telefono, me hablan por telefono, me hable por telefono, me hablen por telefono,
      poneos en contacto conmigo, ponerse en contacto conmigo, ponganse en contacto conmigo, pongase
      en contacto conmigo, ponte en contacto conmigo, se comunique conmigo, se comuniquen conmigo,
      se ponga en contacto conmigo, se pongan en contacto conmigo`,
    ],
  ],
  callback: [
    [
      `agendar, agradeceria, concertar, darme, deme, denme, echame, echarme, echenme, espero, hacerme,
      haganme, pedir, programar, quisiera, solicitar`,
      `
      ~ una llamada`,
    ],
    [
      `dam, darm, dem, denm`,
      `
      ~e un telefonazo, ~e un toque`,
    ],
    [
      '',
      `
      cita telefonica, dadme un toque, devuelvan la llamada, devuelvanme, espero su llamada, llamada
      por favor, llamadita, me den una llamada, me gustaria una llamada, me haga una llamada, me
      hagan una llamada, me llamen cuando puedan, me regresen la llamada, pegame un toque, pegarme
      un toque, peguenme un toque, regresarme la llamada, regresen la llamada, reunion telefonica,
      un telefonazo, un timbrazo, una llamada por favor, una llamadita`,
    ],
  ],
  transferme: [
    [
      `canalizar, comunicar, conectar, derivar, desviar, dirigir, enlazar, pasar, poner, redirigir,
      remitir, transferir`,
      `
      me hace el favor de ~, me haga el favor de ~, me podeis ~, me podria ~, me podriais ~, me
      podrian ~, me podrias ~, me puede ~, me pueden ~, me puedes ~, me va a ~, me van a ~, nos hace
      el favor de ~, nos haga el favor de ~, nos podeis ~, nos podria ~, nos podriais ~, nos podrian
      ~, nos podrias ~, nos puede ~, nos pueden ~, nos puedes ~, nos va a ~, nos van a ~, ~me, ~nos`,
    ],
    [
      `canaliza, comunica, conecta, deriva, desvia, enlaza, pasa`,
      `
      me ~, me ~is, me ~n, me ~ra, me ~ran, me ~ria, me ~rian, me ~s, me ~se, me ~sen, nos ~, nos
      ~is, nos ~n, nos ~ra, nos ~ran, nos ~ria, nos ~rian, nos ~s, nos ~se, nos ~sen, ~dme, ~me,
      ~nos`,
    ],
    [
      `canalice, comunique, conecte, derive, desvie, dirija, enlace, pase, ponga, redirija, remita,
      transfiera`,
      `
      me ~, me ~n, nos ~, nos ~n, ~me, ~nme, ~nnos, ~nos`,
    ],
    [
      `canalices, comuniques, conectes, derives, desvies, diriges, enlaces, pases, pondrian, poneis,
      ponen, pones, pongas, pusieran, redirigen, rediriges, remites, transferiria, transfieras,
      transfieren, transfieres, transfiriera`,
      `
      me ~, nos ~`,
    ],
    [
      `dirige, redirige, remite, transfiere`,
      `
      me ~, nos ~, ~me, ~nos`,
    ],
    [
      '',
      `
      comunicar con, me pondria, me pone, me pongan al habla, me pusiera, nos pondria, nos pone, nos
      pusiera, pasar con, ponedme, poneis con, ponganme al habla, ponme, ponnos, que me comuniquen,
      que me pasen, que me pongan, transferidme`,
    ],
  ],
});

/** The same for the rules that understand people nobody can list. */
export const spanishFormsOpen: Readonly<Record<string, string>> = unfolded({
  speakto: [
    [
      '',
      `
      aclararlo, charlar un rato, comentarlo, cruzar unas palabras, discutirlo, echar un hablada,
      entrevistarme, hablara, hablarle, hablarlo, hablase, hablemos, platicarlo, resolverlo,
      reunirme, reunirnos, sentarme, tener una charla, tener una conversacion, tener unas palabras,
      tratar, tratarlo, verlo, verme`,
    ],
  ],
  serve: [
    [
      `asista, atendiera, atiende, conteste, escuche, oriente, responda`,
      `
      me ~, me ~n`,
    ],
    [
      '',
      `
      atenderme, atiendame, atiendanme, atiendeme, entre al chat, entre en el chat, lo revise, lo
      vea, me atenderia, me atienda, me ayude, me echa una mano, me eche una mano, me echen una
      mano, me lo explique, nos atienda, nos atiendan, nos atiende, se encargue, se haga cargo, se
      hagan cargo, se meta al chat, se ocupe, se ponga al aparato, se ponga al telefono, se una a la
      llamada, se una al chat, tome el caso, tome el control, tome mi caso`,
    ],
  ],
  passme: [
    [
      `comunica, conecta, pasa, pase, transfiere`,
      `
      me ~, me ~n, me ~s, ~me`,
    ],
    [
      '',
      `
      comuniqueme, comuniquenme, conecteme, derivame, deriveme, me deriva, me derivan, me pone, me
      ponen, me pones, pasenme, pongame, ponganme, ponme, transfierame`,
    ],
  ],
});
