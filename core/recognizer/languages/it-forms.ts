/** Concept → Italian forms of the verbs of calling and passing on. */
export const italianForms: Readonly<Record<string, string>> = {
  callme: `
    chiamami, chiamatemi, chiamarmi, mi chiami, mi chiamino, mi chiama, mi chiamate, mi chiamasse, mi
    chiamassero, mi chiamaste, mi puo chiamare, mi puoi chiamare, mi potete chiamare, mi potrebbe
    chiamare, mi potreste chiamare, mi potresti chiamare, mi possono chiamare, mi faccia chiamare, mi fa
    chiamare, mi fate chiamare, mi fai chiamare, mi chiamerebbe, chiamaci, chiamateci, chiamarci, ci
    chiami, ci chiamino, ci chiama, ci chiamate, ci chiamasse, ci chiamassero, ci chiamaste, ci puo
    chiamare, ci puoi chiamare, ci potete chiamare, ci potrebbe chiamare, ci potreste chiamare, ci
    potresti chiamare, ci possono chiamare, ci faccia chiamare, ci fa chiamare, ci fate chiamare, ci fai
    chiamare, ci chiamerebbe, richiamami, richiamatemi, richiamarmi, mi richiami, mi richiamino, mi
    richiama, mi richiamate, mi richiamasse, mi richiamassero, mi richiamaste, mi puo richiamare, mi
    puoi richiamare, mi potete richiamare, mi potrebbe richiamare, mi potreste richiamare, mi potresti
    richiamare, mi possono richiamare, mi faccia richiamare, mi fa richiamare, mi fate richiamare, mi
    fai richiamare, mi richiamerebbe, richiamaci, richiamateci, richiamarci, ci richiami, ci richiamino,
    ci richiama, ci richiamate, ci richiamasse, ci richiamassero, ci richiamaste, ci puo richiamare, ci
    puoi richiamare, ci potete richiamare, ci potrebbe richiamare, ci potreste richiamare, ci potresti
    richiamare, ci possono richiamare, ci faccia richiamare, ci fa richiamare, ci fate richiamare, ci
    fai richiamare, ci richiamerebbe, telefonami, telefonatemi, telefonarmi, mi telefoni, mi telefonino,
    mi telefona, mi telefonate, mi telefonasse, mi telefonassero, mi telefonaste, mi puo telefonare, mi
    puoi telefonare, mi potete telefonare, mi potrebbe telefonare, mi potreste telefonare, mi potresti
    telefonare, mi possono telefonare, mi faccia telefonare, mi fa telefonare, mi fate telefonare, mi
    fai telefonare, mi telefonerebbe, telefonaci, telefonateci, telefonarci, ci telefoni, ci telefonino,
    ci telefona, ci telefonate, ci telefonasse, ci telefonassero, ci telefonaste, ci puo telefonare, ci
    puoi telefonare, ci potete telefonare, ci potrebbe telefonare, ci potreste telefonare, ci potresti
    telefonare, ci possono telefonare, ci faccia telefonare, ci fa telefonare, ci fate telefonare, ci
    fai telefonare, ci telefonerebbe, ritelefonami, ritelefonatemi, ritelefonarmi, mi ritelefoni, mi
    ritelefonino, mi ritelefona, mi ritelefonate, mi ritelefonasse, mi ritelefonassero, mi
    ritelefonaste, mi puo ritelefonare, mi puoi ritelefonare, mi potete ritelefonare, mi potrebbe
    ritelefonare, mi potreste ritelefonare, mi potresti ritelefonare, mi possono ritelefonare, mi faccia
    ritelefonare, mi fa ritelefonare, mi fate ritelefonare, mi fai ritelefonare, mi ritelefonerebbe,
    ritelefonaci, ritelefonateci, ritelefonarci, ci ritelefoni, ci ritelefonino, ci ritelefona, ci
    ritelefonate, ci ritelefonasse, ci ritelefonassero, ci ritelefonaste, ci puo ritelefonare, ci puoi
    ritelefonare, ci potete ritelefonare, ci potrebbe ritelefonare, ci potreste ritelefonare, ci
    potresti ritelefonare, ci possono ritelefonare, ci faccia ritelefonare, ci fa ritelefonare, ci fate
    ritelefonare, ci fai ritelefonare, ci ritelefonerebbe, contattami, contattatemi, contattarmi, mi
    contatti, mi contattino, mi contatta, mi contattate, mi contattasse, mi contattassero, mi
    contattaste, mi puo contattare, mi puoi contattare, mi potete contattare, mi potrebbe contattare, mi
    potreste contattare, mi potresti contattare, mi possono contattare, mi faccia contattare, mi fa
    contattare, mi fate contattare, mi fai contattare, mi contatterebbe, contattaci, contattateci,
    contattarci, ci contatti, ci contattino, ci contatta, ci contattate, ci contattasse, ci
    contattassero, ci contattaste, ci puo contattare, ci puoi contattare, ci potete contattare, ci
    potrebbe contattare, ci potreste contattare, ci potresti contattare, ci possono contattare, ci
    faccia contattare, ci fa contattare, ci fate contattare, ci fai contattare, ci contatterebbe,
    ricontattami, ricontattatemi, ricontattarmi, mi ricontatti, mi ricontattino, mi ricontatta, mi
    ricontattate, mi ricontattasse, mi ricontattassero, mi ricontattaste, mi puo ricontattare, mi puoi
    ricontattare, mi potete ricontattare, mi potrebbe ricontattare, mi potreste ricontattare, mi
    potresti ricontattare, mi possono ricontattare, mi faccia ricontattare, mi fa ricontattare, mi fate
    ricontattare, mi fai ricontattare, mi ricontatterebbe, ricontattaci, ricontattateci, ricontattarci,
    ci ricontatti, ci ricontattino, ci ricontatta, ci ricontattate, ci ricontattasse, ci
    ricontattassero, ci ricontattaste, ci puo ricontattare, ci puoi ricontattare, ci potete
    ricontattare, ci potrebbe ricontattare, ci potreste ricontattare, ci potresti ricontattare, ci
    possono ricontattare, ci faccia ricontattare, ci fa ricontattare, ci fate ricontattare, ci fai
    ricontattare, ci ricontatterebbe, fatevi sentire, si faccia sentire, fatti sentire, fatevi vivi,
    farsi sentire, farvi sentire, mettetevi in contatto con me, si metta in contatto con me, mettiti in
    contatto con me, mettersi in contatto con me, contatto con me, mi chiamate voi, chiamatemi voi,
    chiamare il mio numero, chiamate il mio numero, chiamate questo numero, chiami questo numero,
    chiamare al cellulare, chiamate al cellulare, sentirmi per telefono, suonarmi, mi suona, mi suoni,
    fammi una chiamata, fatemi una chiamata, mi faccia una chiamata, mi fate una chiamata, mi fa una
    chiamata, fatemi chiamare, fammi chiamare, farmi chiamare, farmi richiamare, fatemi richiamare,
    fammi richiamare, scrivetemi, mi scriva`,
  callback: `
    uno squillo, fatemi uno squillo, fammi uno squillo, mi faccia uno squillo, un colpo di telefono,
    datemi un colpo di telefono, dammi un colpo di telefono, mi dia un colpo di telefono, un colpo di
    fono, una telefonata, vorrei una telefonata, desidero una telefonata, aspetto una telefonata,
    gradirei una telefonata, chiedo una telefonata, una chiamata da, vorrei una chiamata, prenotare una
    chiamata, fissare una chiamata, fissare una telefonata, richiedere una chiamata, chiedo una
    chiamata, attendo una chiamata, attendo chiamata, aspetto una chiamata, aspetto una vostra chiamata,
    ricevere una chiamata, ricevere una telefonata, essere richiamato, essere richiamata, essere
    chiamato, essere chiamata, venire richiamato, essere ricontattato, essere ricontattata, essere
    contattato, essere contattata, vorrei essere sentito, appuntamento telefonico, consulenza
    telefonica, colloquio telefonico, richiamata, una richiamata, richiesta di richiamata`,
  transferme: `
    passami, passatemi, passarmi, mi passi, mi passino, mi passa, mi passate, mi passasse, mi
    passassero, mi passaste, mi puo passare, mi puoi passare, mi potete passare, mi potrebbe passare, mi
    potreste passare, mi potresti passare, mi possono passare, mi faccia passare, mi fa passare, mi fate
    passare, mi fai passare, mi passerebbe, passaci, passateci, passarci, ci passi, ci passino, ci
    passa, ci passate, ci passasse, ci passassero, ci passaste, ci puo passare, ci puoi passare, ci
    potete passare, ci potrebbe passare, ci potreste passare, ci potresti passare, ci possono passare,
    ci faccia passare, ci fa passare, ci fate passare, ci fai passare, ci passerebbe, girami, giratemi,
    girarmi, mi giri, mi girino, mi gira, mi girate, mi girasse, mi girassero, mi giraste, mi puo
    girare, mi puoi girare, mi potete girare, mi potrebbe girare, mi potreste girare, mi potresti
    girare, mi possono girare, mi faccia girare, mi fa girare, mi fate girare, mi fai girare, mi
    girerebbe, giraci, girateci, girarci, ci giri, ci girino, ci gira, ci girate, ci girasse, ci
    girassero, ci giraste, ci puo girare, ci puoi girare, ci potete girare, ci potrebbe girare, ci
    potreste girare, ci potresti girare, ci possono girare, ci faccia girare, ci fa girare, ci fate
    girare, ci fai girare, ci girerebbe, inoltrami, inoltratemi, inoltrarmi, mi inoltri, mi inoltrino,
    mi inoltra, mi inoltrate, mi inoltrasse, mi inoltrassero, mi inoltraste, mi puo inoltrare, mi puoi
    inoltrare, mi potete inoltrare, mi potrebbe inoltrare, mi potreste inoltrare, mi potresti inoltrare,
    mi possono inoltrare, mi faccia inoltrare, mi fa inoltrare, mi fate inoltrare, mi fai inoltrare, mi
    inoltrerebbe, inoltraci, inoltrateci, inoltrarci, ci inoltri, ci inoltrino, ci inoltra, ci
    inoltrate, ci inoltrasse, ci inoltrassero, ci inoltraste, ci puo inoltrare, ci puoi inoltrare, ci
    potete inoltrare, ci potrebbe inoltrare, ci potreste inoltrare, ci potresti inoltrare, ci possono
    inoltrare, ci faccia inoltrare, ci fa inoltrare, ci fate inoltrare, ci fai inoltrare, ci
    inoltrerebbe, indirizzami, indirizzatemi, indirizzarmi, mi indirizzi, mi indirizzino, mi indirizza,
    mi indirizzate, mi indirizzasse, mi indirizzassero, mi indirizzaste, mi puo indirizzare, mi puoi
    indirizzare, mi potete indirizzare, mi potrebbe indirizzare, mi potreste indirizzare, mi potresti
    indirizzare, mi possono indirizzare, mi faccia indirizzare, mi fa indirizzare, mi fate indirizzare,
    mi fai indirizzare, mi indirizzerebbe, indirizzaci, indirizzateci, indirizzarci, ci indirizzi, ci
    indirizzino, ci indirizza, ci indirizzate, ci indirizzasse, ci indirizzassero, ci indirizzaste, ci
    puo indirizzare, ci puoi indirizzare, ci potete indirizzare, ci potrebbe indirizzare, ci potreste
    indirizzare, ci potresti indirizzare, ci possono indirizzare, ci faccia indirizzare, ci fa
    indirizzare, ci fate indirizzare, ci fai indirizzare, ci indirizzerebbe, reindirizzami,
    reindirizzatemi, reindirizzarmi, mi reindirizzi, mi reindirizzino, mi reindirizza, mi reindirizzate,
    mi reindirizzasse, mi reindirizzassero, mi reindirizzaste, mi puo reindirizzare, mi puoi
    reindirizzare, mi potete reindirizzare, mi potrebbe reindirizzare, mi potreste reindirizzare, mi
    potresti reindirizzare, mi possono reindirizzare, mi faccia reindirizzare, mi fa reindirizzare, mi
    fate reindirizzare, mi fai reindirizzare, mi reindirizzerebbe, reindirizzaci, reindirizzateci,
    reindirizzarci, ci reindirizzi, ci reindirizzino, ci reindirizza, ci reindirizzate, ci
    reindirizzasse, ci reindirizzassero, ci reindirizzaste, ci puo reindirizzare, ci puoi reindirizzare,
    ci potete reindirizzare, ci potrebbe reindirizzare, ci potreste reindirizzare, ci potresti
    reindirizzare, ci possono reindirizzare, ci faccia reindirizzare, ci fa reindirizzare, ci fate
    reindirizzare, ci fai reindirizzare, ci reindirizzerebbe, dirottami, dirottatemi, dirottarmi, mi
    dirotti, mi dirottino, mi dirotta, mi dirottate, mi dirottasse, mi dirottassero, mi dirottaste, mi
    puo dirottare, mi puoi dirottare, mi potete dirottare, mi potrebbe dirottare, mi potreste dirottare,
    mi potresti dirottare, mi possono dirottare, mi faccia dirottare, mi fa dirottare, mi fate
    dirottare, mi fai dirottare, mi dirotterebbe, dirottaci, dirottateci, dirottarci, ci dirotti, ci
    dirottino, ci dirotta, ci dirottate, ci dirottasse, ci dirottassero, ci dirottaste, ci puo
    dirottare, ci puoi dirottare, ci potete dirottare, ci potrebbe dirottare, ci potreste dirottare, ci
    potresti dirottare, ci possono dirottare, ci faccia dirottare, ci fa dirottare, ci fate dirottare,
    ci fai dirottare, ci dirotterebbe, smistami, smistatemi, smistarmi, mi smisti, mi smistino, mi
    smista, mi smistate, mi smistasse, mi smistassero, mi smistaste, mi puo smistare, mi puoi smistare,
    mi potete smistare, mi potrebbe smistare, mi potreste smistare, mi potresti smistare, mi possono
    smistare, mi faccia smistare, mi fa smistare, mi fate smistare, mi fai smistare, mi smisterebbe,
    smistaci, smistateci, smistarci, ci smisti, ci smistino, ci smista, ci smistate, ci smistasse, ci
    smistassero, ci smistaste, ci puo smistare, ci puoi smistare, ci potete smistare, ci potrebbe
    smistare, ci potreste smistare, ci potresti smistare, ci possono smistare, ci faccia smistare, ci fa
    smistare, ci fate smistare, ci fai smistare, ci smisterebbe, collegami, collegatemi, collegarmi, mi
    colleghi, mi colleghino, mi collega, mi collegate, mi collegasse, mi collegassero, mi collegaste, mi
    puo collegare, mi puoi collegare, mi potete collegare, mi potrebbe collegare, mi potreste collegare,
    mi potresti collegare, mi possono collegare, mi faccia collegare, mi fa collegare, mi fate
    collegare, mi fai collegare, mi collegerebbe, collegaci, collegateci, collegarci, ci colleghi, ci
    colleghino, ci collega, ci collegate, ci collegasse, ci collegassero, ci collegaste, ci puo
    collegare, ci puoi collegare, ci potete collegare, ci potrebbe collegare, ci potreste collegare, ci
    potresti collegare, ci possono collegare, ci faccia collegare, ci fa collegare, ci fate collegare,
    ci fai collegare, ci collegerebbe, mettimi, mettetemi, mettermi, mi metta, mi mettano, mi metti, mi
    mette, mi mettete, mi mettesse, mi mettessero, mi metteste, mi puo mettere, mi puoi mettere, mi
    potete mettere, mi potrebbe mettere, mi potreste mettere, mi potresti mettere, mi possono mettere,
    mi faccia mettere, mi fa mettere, mi fate mettere, mi fai mettere, mi metterebbe, mettici,
    metteteci, metterci, ci metta, ci mettano, ci metti, ci mette, ci mettete, ci mettesse, ci
    mettessero, ci metteste, ci puo mettere, ci puoi mettere, ci potete mettere, ci potrebbe mettere, ci
    potreste mettere, ci potresti mettere, ci possono mettere, ci faccia mettere, ci fa mettere, ci fate
    mettere, ci fai mettere, ci metterebbe, trasferiscimi, trasferitemi, trasferirmi, mi trasferisca, mi
    trasferiscano, mi trasferisci, mi trasferisce, mi trasferite, mi trasferisse, mi trasferissero, mi
    trasferiste, mi puo trasferire, mi puoi trasferire, mi potete trasferire, mi potrebbe trasferire, mi
    potreste trasferire, mi potresti trasferire, mi possono trasferire, mi faccia trasferire, mi fa
    trasferire, mi fate trasferire, mi fai trasferire, mi trasferirebbe, trasferiscici, trasferiteci,
    trasferirci, ci trasferisca, ci trasferiscano, ci trasferisci, ci trasferisce, ci trasferite, ci
    trasferisse, ci trasferissero, ci trasferiste, ci puo trasferire, ci puoi trasferire, ci potete
    trasferire, ci potrebbe trasferire, ci potreste trasferire, ci potresti trasferire, ci possono
    trasferire, ci faccia trasferire, ci fa trasferire, ci fate trasferire, ci fai trasferire, ci
    trasferirebbe, connettimi, connettetemi, connettermi, mi connetta, mi connettano, mi connetti, mi
    connette, mi connettete, mi connettesse, mi connettessero, mi connetteste, mi puo connettere, mi
    puoi connettere, mi potete connettere, mi potrebbe connettere, mi potreste connettere, mi potresti
    connettere, mi possono connettere, mi faccia connettere, mi fa connettere, mi fate connettere, mi
    fai connettere, mi connetterebbe, connettici, connetteteci, connetterci, ci connetta, ci connettano,
    ci connetti, ci connette, ci connettete, ci connettesse, ci connettessero, ci connetteste, ci puo
    connettere, ci puoi connettere, ci potete connettere, ci potrebbe connettere, ci potreste
    connettere, ci potresti connettere, ci possono connettere, ci faccia connettere, ci fa connettere,
    ci fate connettere, ci fai connettere, ci connetterebbe, mettere in contatto, mettere in linea,
    mettere in comunicazione, mi metta in comunicazione, mi metta in linea, mettetemi in linea, mettimi
    in linea, mettimi in contatto, mettetemi in contatto, me lo passi, me lo passa, me la passi, me la
    passa, me lo passate, me la passate, passatemelo, passatemela, passatemeli, passamelo, passamela, me
    li passi, me li passa, farmi parlare, fammi parlare, fatemi parlare, mi faccia parlare, mi fa
    parlare, mi fate parlare, fatemi avere, fammi avere`,
};

/** The same for the rules that understand people nobody can list. */
export const italianFormsOpen: Readonly<Record<string, string>> = {
  speakto: `
    parlarne, parlarci, parlargli, parlarle, discuterne, vedermela, chiarirmi, chiarire, chiarirlo,
    risolverla, spiegarmi, confrontarmi, incontrare, incontrarmi, sedermi, fare due parole, scambiare
    due parole, due parole, fare una chiacchierata, avere un confronto, fare due chiacchiere, sentirmi,
    interloquire, vederlo`,
  serve: `
    mi assista, mi assiste, mi assistano, mi assistesse, assistermi, assistetemi, mi aiuti, mi dia una
    mano, mi date una mano, mi da una mano, datemi una mano, dammi una mano, mi ascolti, mi ascolta,
    ascoltarmi, mi segua, mi segue, seguirmi, mi risponda, mi risponde, mi rispondano, rispondermi,
    rispondetemi, mi spieghi, spiegarmi, mi guidi, prenda in carico, prenda in mano, prendere in carico,
    prendere in mano, se ne occupi, si occupi, occuparsene, entri in chat, entra in chat, venga in chat,
    venga al telefono, venga in linea, intervenga, subentri, si faccia carico, dia un occhiata, guardi
    il caso`,
  passme: `
    passami, mi passi, mi passa, passatemi, mi passate, mi metti, mettimi, mi metta, mettetemi, girami,
    mi giri, giratemi, mi trasferisca, mi trasferisci, trasferiscimi, trasferitemi, fammi venire, fate
    venire, fatemi venire, mi colleghi, collegami, collegatemi`,
};
