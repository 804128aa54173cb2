/** Concept → French forms of the verbs of calling and passing on. */
export const frenchForms: Readonly<Record<string, string>> = {
  callme: `
    appelez moi, appelez nous, appelle moi, m appeler, mappeler, m appelle, mappelle, m appelez,
    mappelez, m appellent, mappellent, m appelait, mappelait, m appelera, mappelera, m appelerait,
    mappelerait, m appeleriez, mappeleriez, m appelles, mappelles, nous appeler, rappelez moi, rappelez
    nous, rappelle moi, me rappeler, me rappelle, me rappelez, me rappellent, me rappelait, me
    rappelera, me rappelerait, me rappeleriez, me rappelles, nous rappeler, telephonez moi, telephonez
    nous, telephone moi, me telephoner, me telephone, me telephonez, me telephonent, me telephonait, me
    telephonera, me telephonerait, me telephoneriez, me telephones, nous telephoner, retelephonez moi,
    retelephonez nous, retelephone moi, me retelephoner, me retelephone, me retelephonez, me
    retelephonent, me retelephonait, me retelephonera, me retelephonerait, me retelephoneriez, me
    retelephones, nous retelephoner, contactez moi, contactez nous, contacte moi, me contacter, me
    contacte, me contactez, me contactent, me contactait, me contactera, me contacterait, me
    contacteriez, me contactes, nous contacter, recontactez moi, recontactez nous, recontacte moi, me
    recontacter, me recontacte, me recontactez, me recontactent, me recontactait, me recontactera, me
    recontacterait, me recontacteriez, me recontactes, nous recontacter, joignez moi, joignez nous,
    joigne moi, me joindre, me joigne, me joignez, me joignent, me joignait, nous joindre, ecrivez moi,
    ecrivez nous, ecrive moi, m ecrire, mecrire, m ecrive, mecrive, m ecrivez, mecrivez, m ecrivent,
    mecrivent, m ecrivait, mecrivait, nous ecrire, prenez contact avec moi, prendre contact avec moi,
    prenne contact avec moi, entrer en contact avec moi, entrez en contact avec moi, reprenez contact
    avec moi, me fasse signe, faites moi signe, fais moi signe, me faire signe, m avoir au telephone, me
    prendre au telephone, appeler sur mon portable, appelez sur mon portable, m appeler sur mon
    portable, que vous m appeliez, vous m appeliez, vous m appelez, vous me rappelez, me rappeliez, etre
    appelee, etre appele, etre joint, etre jointe, quon m appelle, qu on m appelle, qu on me telephone,
    qu on me contacte, qu on me recontacte, qu on me joigne, on m appelle, on me telephone, on me
    contacte, on me recontacte`,
  callback: `
    un coup de fil, coup de fil, un coup de telephone, coup de telephone, me passer un coup de fil,
    passez moi un coup de fil, passe moi un coup de fil, donnez moi un coup de fil, donne moi un coup de
    fil, me donner un coup de fil, un coup de bigo, un petit coup de fil, un appel telephonique, un
    appel svp, demander un appel, demande d appel, prendre un rendez vous telephonique, rendez vous
    telephonique, rdv telephonique, rendez vous par telephone, programmer un appel, planifier un appel,
    recevoir un appel, souhaite un appel, voudrais un appel, veux un appel, j attends un appel, j
    attends votre appel, dans l attente de votre appel, rappel svp, rappel urgent, rappel souhaite,
    merci de m appeler, merci de me rappeler, merci de me contacter, merci de me telephoner`,
  transferme: `
    passez moi, passez nous, passe moi, me passer, me passe, me passez, me passent, me passait, me
    passera, me passerait, me passeriez, me passes, nous passer, transferez moi, transferez nous,
    transfere moi, me transferer, me transfere, me transferez, me transferent, me transferait, me
    transferera, me transfererait, me transfereriez, me transferes, nous transferer, mettez moi en
    relation, mettez nous en relation, mets moi en relation, me mettre en relation, me mette en
    relation, me mettez en relation, me mettent en relation, me mettait en relation, nous mettre en
    relation, mettez moi en contact, mettez nous en contact, mets moi en contact, me mettre en contact,
    me mette en contact, me mettez en contact, me mettent en contact, me mettait en contact, nous mettre
    en contact, mettez moi en communication, mettez nous en communication, mets moi en communication, me
    mettre en communication, me mette en communication, me mettez en communication, me mettent en
    communication, nous mettre en communication, mettez moi en ligne, mettez nous en ligne, mets moi en
    ligne, me mettre en ligne, me mette en ligne, me mettez en ligne, nous mettre en ligne, connectez
    moi, connectez nous, connecte moi, me connecter, me connecte, me connectez, me connectent, me
    connectait, me connectera, me connecterait, me connecteriez, me connectes, nous connecter, dirigez
    moi, dirigez nous, dirige moi, me diriger, me dirige, me dirigez, me dirigent, me dirigera, me
    dirigerait, me dirigeriez, me diriges, nous diriger, redirigez moi, redirigez nous, redirige moi, me
    rediriger, me redirige, me redirigez, me redirigent, me redirigera, me redirigerait, me
    redirigeriez, me rediriges, nous rediriger, orientez moi, orientez nous, oriente moi, m orienter,
    morienter, m oriente, moriente, m orientez, morientez, m orientent, morientent, m orientait,
    morientait, m orientera, morientera, m orienterait, morienterait, m orienteriez, morienteriez, m
    orientes, morientes, nous orienter, basculez moi, basculez nous, bascule moi, me basculer, me
    bascule, me basculez, me basculent, me basculera, me basculerait, me basculeriez, me bascules, nous
    basculer, branchez moi, branchez nous, branche moi, me brancher, me branche, me branchez, me
    branchent, me branchera, me brancherait, me brancheriez, me branches, nous brancher, reliez moi,
    reliez nous, relie moi, me relier, me relie, me reliez, me relient, me reliera, me relierait, me
    relieriez, me relies, nous relier, aiguillez moi, aiguillez nous, aiguille moi, m aiguiller,
    maiguiller, m aiguille, maiguille, m aiguillez, maiguillez, m aiguillent, maiguillent, m aiguillera,
    maiguillera, m aiguillerait, maiguillerait, m aiguilleriez, maiguilleriez, m aiguilles, maiguilles,
    nous aiguiller, adressez moi, adressez nous, adresse moi, m adresser, madresser, m adresse,
    madresse, m adressez, madressez, m adressent, madressent, m adressera, madressera, m adresserait,
    madresserait, m adresseriez, madresseriez, m adresses, madresses, nous adresser, renvoyez moi,
    renvoyez nous, renvoie moi, me renvoyer, me renvoie, me renvoyez, me renvoient, me renvoyera, me
    renvoyerait, me renvoyeriez, me renvoies, nous renvoyer, routez moi, routez nous, route moi, me
    router, me route, me routez, me routent, me routera, me routerait, me routeriez, me routes, nous
    router, refilez moi, refilez nous, refile moi, me refiler, me refile, me refilez, me refilent, me
    refilera, me refilerait, me refileriez, me refiles, nous refiler, repassez moi, repassez nous,
    repasse moi, me repasser, me repasse, me repassez, me repassent, me repassera, me repasserait, me
    repasseriez, me repasses, nous repasser, remettez moi avec, remettez nous avec, remets moi avec, me
    remettre avec, me remette avec, me remettez avec, nous remettre avec, faites moi parler, faites nous
    parler, fais moi parler, me faire parler, me fasse parler, me faites parler, me faire parlera, me
    faire parlerait, me faire parleriez, me fasse parlers, nous faire parler, qu on me passe, quon me
    passe, qu on me transfere, qu on me mette en relation, on me passe, on peut me passer, on me
    transfere, etre redirigee, etre bascule, etre basculee, etre oriente, etre orientee, etre aiguille,
    etre mis en ligne, parler a nouveau, remettez moi, remets moi, reparler`,
};

/** The same for the rules that understand people nobody can list. */
export const frenchFormsOpen: Readonly<Record<string, string>> = {
  speakto: `
    reparler, jaser, placoter, papoter, tchatcher, converser, m expliquer, mexpliquer, voir ca, voir
    cela, regler ca, en parler, en discuter, discuter de ca, avoir une conversation, avoir une
    discussion, avoir un echange, avoir un entretien, echanger quelques mots, toucher un mot, dire deux
    mots, rencontrer, m asseoir, parlementer, rediscuter, rentrer en contact`,
  serve: `
    s occupe de moi, s occuper de moi, s occupe de mon dossier, s occuper de mon dossier, prenne mon
    dossier, prenne le relais, prendre le relais, prend le relais, prenne la main, prendre la main,
    prend la main, reprenne la main, reprenne la conversation, reprendre la conversation, me reponde, me
    repondre, me repond, me reponde en vrai, repondez moi, m ecoute, m ecouter, m aide, m aider, maider,
    m assiste, m assister, m accompagne, m accompagner, me conseiller, me conseille, me renseigne, me
    renseigner, m explique, m expliquer ca, me guide, me guider, me prenne en charge, me prendre en
    charge, intervienne, vienne en ligne, vienne sur le chat, rejoigne le chat, rejoindre le chat,
    rejoigne l appel, rejoigne notre appel, regarde mon dossier, se penche sur mon dossier, prenne cinq
    minutes, me donne un coup de main, donnez moi un coup de main`,
  passme: `
    passez moi, passe moi, me passer, me passez, me passes, me passe, repassez moi, repasse moi, refile
    moi, refilez moi, transferez moi, transfere moi, me transferer, branchez moi, branche moi, basculez
    moi, mettez moi, mets moi, orientez moi, dirigez moi, connectez moi, connecte moi, qu on me passe,
    on me passe, faites venir, fais venir, envoyez moi, amenez moi`,
};
