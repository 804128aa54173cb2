import { unfolded } from './unfolded.ts';

/** Concept → Italian forms of the verbs of calling and passing on. */
export const italianForms: Readonly<Record<string, string>> = unfolded({
  callme: [
    [
      `chiam, contatt, richiam, ricontatt, ritelefon, telefon`,
      `
      ci fa ~are, ci faccia ~are, ci fai ~are, ci fate ~are, ci possono ~are, ci potete ~are, ci
      potrebbe ~are, ci potreste ~are, ci potresti ~are, ci puo ~are, ci puoi ~are, ci ~a, ci ~asse,
      ci ~assero, ci ~aste, ci ~ate, ci ~erebbe, ci ~i, ci ~ino, mi fa ~are, mi faccia ~are, mi fai
      ~are, mi fate ~are, mi possono ~are, mi potete ~are, mi potrebbe ~are, mi potreste ~are, mi
      potresti ~are, mi puo ~are, mi puoi ~are, mi ~a, mi ~asse, mi ~assero, mi ~aste, mi ~ate, mi
      ~erebbe, mi ~i, mi ~ino, ~aci, ~ami, ~arci, ~armi, ~ateci, ~atemi`,
    ],
    [
      '',
      `
      chiamare al cellulare, chiamare il mio numero, chiamate al cellulare, chiamate il mio numero,
      chiamate questo numero, chiamatemi voi, chiami questo numero, contatto con me, fammi chiamare,
      fammi richiamare, fammi una chiamata, farmi chiamare, farmi richiamare, farsi sentire, farvi
      sentire, fatemi chiamare, fatemi richiamare, fatemi una chiamata, fatevi sentire, fatevi vivi,
      fatti sentire, mettersi in contatto con me, mettetevi in contatto con me, mettiti in contatto
      con me, mi chiamate voi, mi fa una chiamata, mi faccia una chiamata, mi fate una chiamata, mi
      scriva, mi suona, mi suoni, scrivetemi, sentirmi per telefono, si faccia sentire, si metta in
      contatto con me, suonarmi`,
    ],
  ],
  callback: [
    [
      `aspetto, chiedo, fissare, ricevere, vorrei`,
      `
      ~ una chiamata, ~ una telefonata`,
    ],
    [
      `chiam, contatt, richiam, ricontatt`,
      `
      essere ~ata, essere ~ato`,
    ],
    [
      '',
      `
      appuntamento telefonico, aspetto una vostra chiamata, attendo chiamata, attendo una chiamata,
      colloquio telefonico, consulenza telefonica, dammi un colpo di telefono, datemi un colpo di
      telefono, desidero una telefonata, fammi uno squillo, fatemi uno squillo, gradirei una
      telefonata, mi dia un colpo di telefono, mi faccia uno squillo, prenotare una chiamata,
      richiamata, richiedere una chiamata, richiesta di richiamata, un colpo di fono, un colpo di
      telefono, una chiamata da, una richiamata, una telefonata, uno squillo, venire richiamato,
      vorrei essere sentito`,
    ],
  ],
  transferme: [
    [
      `collega, connette, dirotta, gira, indirizza, inoltra, mette, passa, reindirizza, smista, trasferi`,
      `
      ci fa ~re, ci faccia ~re, ci fai ~re, ci fate ~re, ci possono ~re, ci potete ~re, ci potrebbe
      ~re, ci potreste ~re, ci potresti ~re, ci puo ~re, ci puoi ~re, ci ~sse, ci ~ssero, ci ~ste,
      ci ~te, mi fa ~re, mi faccia ~re, mi fai ~re, mi fate ~re, mi possono ~re, mi potete ~re, mi
      potrebbe ~re, mi potreste ~re, mi potresti ~re, mi puo ~re, mi puoi ~re, mi ~sse, mi ~ssero,
      mi ~ste, mi ~te, ~rci, ~rmi, ~teci, ~temi`,
    ],
    [
      `dirott, gir, indirizz, inoltr, pass, reindirizz, smist`,
      `
      ci ~a, ci ~erebbe, ci ~i, ci ~ino, mi ~a, mi ~erebbe, mi ~i, mi ~ino, ~aci, ~ami`,
    ],
    [
      `connett, mett, trasferisc`,
      `
      ci ~a, ci ~ano, ci ~e, ci ~i, mi ~a, mi ~ano, mi ~e, mi ~i, ~ici, ~imi`,
    ],
    [
      `collega, collegerebbe, colleghino, connetterebbe, metterebbe, trasferirebbe`,
      `
      ci ~, mi ~`,
    ],
    [
      '',
      `
      ci colleghi, collegaci, collegami, fammi avere, fammi parlare, farmi parlare, fatemi avere,
      fatemi parlare, me la passa, me la passate, me la passi, me li passa, me li passi, me lo
      passa, me lo passate, me lo passi, mettere in comunicazione, mettere in contatto, mettere in
      linea, mettetemi in contatto, mettetemi in linea, mettimi in contatto, mettimi in linea, mi
      colleghi, mi fa parlare, mi faccia parlare, mi fate parlare, mi metta in comunicazione, mi
      metta in linea, passamela, passamelo, passatemela, passatemeli, passatemelo`,
    ],
  ],
});

/** The same for the rules that understand people nobody can list. */
export const italianFormsOpen: Readonly<Record<string, string>> = unfolded({
  speakto: [
    [
      '',
      `
      avere un confronto, chiarire, chiarirlo, chiarirmi, confrontarmi, discuterne, due parole, fare
      due chiacchiere, fare due parole, fare una chiacchierata, incontrare, incontrarmi,
      interloquire, parlarci, parlargli, parlarle, parlarne, risolverla, scambiare due parole,
      sedermi, sentirmi, spiegarmi, vederlo, vedermela`,
    ],
  ],
  serve: [
    [
      `assist, rispond`,
      `
      mi ~a, mi ~ano, mi ~e, ~ermi, ~etemi`,
    ],
    [
      '',
      `
      ascoltarmi, dammi una mano, datemi una mano, dia un occhiata, entra in chat, entri in chat,
      guardi il caso, intervenga, mi aiuti, mi ascolta, mi ascolti, mi assistesse, mi da una mano,
      mi date una mano, mi dia una mano, mi guidi, mi segua, mi segue, mi spieghi, occuparsene,
      prenda in carico, prenda in mano, prendere in carico, prendere in mano, se ne occupi,
      seguirmi, si faccia carico, si occupi, spiegarmi, subentri, venga al telefono, venga in chat,
      venga in linea`,
    ],
  ],
  passme: [
    [
      '',
      `
      collegami, collegatemi, fammi venire, fate venire, fatemi venire, girami, giratemi, mettetemi,
      mettimi, mi colleghi, mi giri, mi metta, mi metti, mi passa, mi passate, mi passi, mi
      trasferisca, mi trasferisci, passami, passatemi, trasferiscimi, trasferitemi`,
    ],
  ],
});
