/** Concept → French words, as they are typed: with or without accents makes no difference. */
export const frenchWords: Readonly<Record<string, string>> = {
  i: 'je, j, on, nous, jai, suis',
  me: 'me, m, moi, nous',
  my: 'mon, ma, mes, notre, nos',
  your: 'ton, ta, votre, vos, tes',
  you: 'vous, tu, toi, te',
  is: 'est, sont, est ce que, est ce quun, est ce qu, es ce que, y a',
  yoube: `
    etes vous, es tu, tu es, t es, tes, vous etes, est ce que tu es, est ce que vous etes, cest, c est,
    est ce, y a t il derriere, vous etes vraiment, ai je affaire a, tas lair d, on dirait`,
  talking: `
    je parle, est ce que je parle, parle je, je discute, suis je en train de parler, je suis en train de
    parler, je chatte, jecris, je suis en ligne avec, je suis en contact`,
  like: 'comme, vraiment',
  forto: 'pour',
  or: 'ou',
  want: `
    veux, voudrais, voudrai, veut, voulons, voudrions, aimerais, jaimerais, j aimerais, aimerions,
    souhaite, souhaiterais, souhaitons, desire, desirerais, besoin, besoin de, besoin d, jai besoin de,
    jai besoin d, jai besoin, prefere, prefererais, prefererai, exige, demande, demande a, reclame, il me
    faut, me faut, faut, il faut, faudrait, cherche, cherche a, essaie de, essaye de, dois, doit, envie
    de, tiens a, merci de, veu, ve, voudrait, besoin que, jexige, prefererions, attends, espere, desirons,
    jaimerai, aimerai, je voudrai, insiste pour, arrive pas a, arrive a, demander a, demander, serait
    possible, merci`,
  wish: `
    veux, voudrais, souhaite, aimerais, jaimerais, desire, prefere, besoin, envie, tiens, demande, ai
    besoin, compte, veu, cherche`,
  need: `
    veux, voudrais, souhaite, souhaiterais, desire, besoin, besoin de, besoin d, jai besoin, jai besoin
    de, jai besoin d, prefere, prefererais, exige, demande, demande a avoir, reclame, il me faut, me faut,
    faut, cherche, veu, jaimerais, aimerais, jaimerais avoir, voudrais avoir, veux avoir, il faut, jexige,
    attends, voudrais voir, veux voir`,
  wantss: `
    veut, veulent, souhaite, demande, demandent, souhaitent, prefere, a besoin, voulait, desire, voudrait,
    aimerait`,
  can: `
    puis je, puis, peux, peut, peuvent, pouvez, pouvez vous, pourriez, pourriez vous, pourrais, pourrais
    je, pourrait, peux tu, peux je, est il possible de, est il possible d, est ce possible de, possible
    de, possible d, serait il possible de, serait il possible d, y a t il moyen de, y a til moyen de,
    moyen de, y a moyen de, peut on, pourrait on, on peut, il y a moyen de, est ce que je peux, est ce que
    je pourrais, pouvons nous, peu, pe, possibilite de, tu peux, vous pouvez, ya moyen de, possible,
    auriez vous, avez vous`,
  let: `
    laissez moi, laisse moi, laissez, laisse, permettez moi de, permettez moi, faites, fais, faites que,
    qu, que`,
  how: `
    comment, ou, comment faire pour, comment puis je, comment est ce que je peux, quel numero, par quel
    moyen, ou puis je, que dois je faire pour, que faire pour, quoi faire pour, comment peut on`,
  please: `
    s il vous plait, s il te plait, sil vous plait, sil te plait, svp, stp, s v p, s t p, plz, pls, sil
    vous plais, merci, please, siouplait`,
  det: `
    un, une, le, la, l, les, des, d, un de vos, une de vos, l un de vos, un de, une de, quelque, quelques,
    votre, vos, ton, tes, autre, un autre, une autre, cette, ce, cet, n importe quel, nimporte quel,
    quelconque, aucun, aucune, plus de, plutot`,
  adj: `
    vrai, vraie, reel, reelle, humain, humaine, vivant, vivante, physique, authentique, en chair et en os,
    chair et os, competent, competente, disponible, qualifie, qualifiee, specialise, autre, en direct,
    veritable, normal, normale, clientele, client, putain de, foutu, fichu, en ligne, dedie, dediee,
    responsable, sympa, veritables, vrais, vraies, professionnel, francophone, direct, technique,
    commercial`,
  dept: `
    service, client, clients, clientele, support, technique, techniques, ventes, vente, commercial,
    commerciale, facturation, departement, equipe, securite, reclamations, retours, paiement,
    comptabilite, livraison, reservation, sav, apres vente, de clientele, de vente, du service, du
    support, de l equipe, de votre equipe, de chez vous, de, du, financier, sinistres, assurance`,
  role: `
    account manager, agent, agents, agente, conseiller, conseillere, conseillers, conseilleres, operateur, operatrice,
    operateurs, representant, representante, representants, technicien, technicienne, techniciens,
    responsable, responsables, superviseur, superviseure, specialiste, specialistes, expert, experte,
    employe, employee, employes, collaborateur, collaboratrice, collaborateurs, commercial, commerciale,
    gestionnaire, charge de clientele, chargee de clientele, interlocuteur, interlocutrice, gerant,
    gerante, manager, membre de votre equipe, membre de l equipe, teleconseiller, teleconseillere,
    hotesse, standardiste, assistant humain, membre du personnel, personnel, receptionniste, consultant,
    consultante, collegue, collegues, vendeur, vendeuse, conseiler, consseiller, conseillé, agent humain,
    conseiller humain, operateur humain, charge de compte, personne responsable, personne en charge,
    personne competente, quelqu un du service, aide humaine, assistance humaine, contact humain, support
    humain, interaction humaine, intervention humaine, teleoperateur, agent reel, conseiller clientele,
    service humain, preposee, prepose`,
  human: `
    humain, humaine, humains, personne, personnes, vraie personne, personne reelle, personne physique,
    etre humain, etres humains, quelqu un de reel, quelquun de reel, quelquun de vrai, quelqu un de vrai,
    gens, vrai gens, vraies personnes, une vraie, un vrai, personne humaine, personne de chair et d os,
    personne en chair et en os, quelqu un d humain, quelquun dhumain, umain, humin, quelquun en vrai,
    homme, etre vivant`,
  vague: `
    quelqu un, quelquun, quelqun, qqn, qq1, qqun, quelcun, kelkun, quelqu un de, quelquun de, quelqu un d
    autre, quelquun dautre, quelqu un qui, monde, n importe qui, quelq un, qqu, un monsieur, une dame,
    quelque un, kelk1`,
  wide: `
    chef, cheffe, patron, patronne, directeur, directrice, superieur, superieure, superieurs, medecin,
    docteur, infirmiere, avocat, avocate, comptable, banquier, concierge, reception, accueil, mecanicien,
    pharmacien, ingenieur, developpeur, conseiller bancaire, hierarchie, direction, gardien, guichetier, n
    plus 1`,
  team: `
    service client, service clients, service clientele, service apres vente, sav, support, support
    technique, service technique, assistance, assistance technique, hotline, service facturation, service
    commercial, service des ventes, equipe, votre equipe, equipe support, departement, centre d appel,
    centre d appels, accueil, reception, standard, service financier, service comptabilite, service
    reclamation, service reclamations, service livraison, ressources humaines, le service, votre service,
    votre bureau, la boutique, le magasin, l agence, chat en direct, relation client, service
    consommateurs`,
  terse: `
    service client, support technique, chat en direct, aide humaine, assistance humaine, contact humain,
    support humain, conseiller clientele`,
  other: 'agent immobilier, agent d assurance, avocat, medecin, voisin',
  talk: `
    parler, discuter, echanger, chatter, tchatter, tchater, chater, dialoguer, converser, communiquer, m
    entretenir, mentretenir, m adresser, madresser, parle, parlé, parler directement, avoir une
    conversation, entrer en contact, prendre contact, correspondre, etre en contact, avoir affaire, avoir
    a faire, traiter, m expliquer, expliquer ca, expliquer, parlais, discute, parlez, parle en direct,
    avoir une discussion, une discussion, une conversation, un entretien, voir ca, voir cela, regler ca,
    me plaindre, parlr, parler un peu, consulter, reclamer, telephoner, exposer, parlons`,
  to: 'a, au, aux, avec, vers, a l, a la, avec un, ac, avc, aupres de, aupres d, chez, de, d, du, a un, ds',
  from: 'de, d, par, de la part de, du, de l',
  rel: 'qui, lequel, laquelle, que, qu',
  who: 'qui, ki',
  whom: 'a qui, avec qui',
  through: `
    en relation, en contact, en communication, en ligne, au telephone, par telephone, directement, en
    relations, la communication`,
  phone: 'telephone, ligne, au telephone, en ligne, au bout du fil, bout du fil',
  have: 'avoir, obtenir, joindre, recevoir, trouver, eu',
  transferme: `
    passez moi, passe moi, mettez moi, mets moi, transferez moi, transfere moi, connectez moi, connecte
    moi, me passer, me mettre, me transferer, me connecter, m orienter, morienter, orientez moi, oriente
    moi, redirigez moi, redirige moi, me rediriger, dirigez moi, dirige moi, etre mis en relation, etre
    mise en relation, etre mis en contact, etre mise en contact, etre transfere, etre transferee, etre
    redirige, etre redirigee, etre connecte, etre connectee, basculez moi, bascule moi, me basculer,
    renvoyez moi, me renvoyer, envoyez moi, mise en relation, mettre en relation, me passez, me passes, me
    mettez, me mets, me transferez, me transferes, reliez moi, me relier, me faire passer, raccordez moi,
    trouvez moi, trouve moi, m envoyer, menvoyer, me laisser parler, m aiguiller, adressez moi, branchez
    moi, branche moi, je sois mis en relation, sois transfere`,
  transfer: `
    passer, transferer, transfere, transfert, rediriger, orienter, mettre, connecter, basculer, escalader,
    escalade, remonter, transmettre, transmettez, transmets, relayer, transferez, passez, mettez, mets,
    passe`,
  passed: `
    mis en relation, mise en relation, mis en contact, mise en contact, transfere, transferee, redirige,
    redirigee, connecte, connectee, oriente, orientee, mis en communication, passe`,
  give: `
    donnez, donne, donnez moi, donne moi, trouvez, trouve, amenez, appelez, envoyez, fournissez, ramenez,
    faites venir, fais venir, passez, apportez`,
  case: `
    ca, cela, mon dossier, ma demande, mon probleme, ma reclamation, la conversation, cette conversation,
    mon cas, le chat`,
  reach: `
    joindre, contacter, atteindre, appeler, rejoindre, trouver, contact avec, contacter avec, prendre
    contact avec, avoir, entrer en contact avec, telephoner, ecrire, rentrer en contact avec, prendre
    contact, contacte, etre en contact avec, obtenir`,
  help: `
    aide, aider, m aider, maider, aidez, assistance, assister, assiste, reponse, repondre, reponds,
    reponde, prenne en charge, prendre en charge, s occupe, s occuper, regarde, regarder, voir, traite,
    traiter, verifie, verifier, explique, expliquer, intervienne, intervention, soutien, support,
    conseils, conseil, ecoute, prenne, aide moi, m aide, maide, prendre le relais, prenne le relais,
    occupe, occuper, resoudre`,
  helped: `
    aide, aidee, assiste, assistee, pris en charge, prise en charge, accompagne, accompagnee, contacte,
    contactee, conseille`,
  callme: `
    appelez moi, appelle moi, m appeler, mappeler, m appelle, mappelle, rappelez moi, rappelle moi, me
    rappeler, me rappelle, me rappellent, me rappeliez, etre rappele, etre rappelee, etre appele, etre
    contacte, etre contactee, contactez moi, contacte moi, me contacter, me contacte, me recontacter,
    recontactez moi, etre recontacte, etre recontactee, me joindre, me telephoner, telephonez moi, m
    appelez, me rappelez, rappelez, rappeler, m ecrire, me rappelait, m appelait`,
  callback: `
    rappel telephonique, demande de rappel, etre rappele, etre rappelee, etre recontacte, etre
    recontactee, rappelez moi, rappelle moi, me rappeler, qu on me rappelle, quon me rappelle, on me
    rappelle, un rappel, qu on m appelle, quon mappelle, un appel de`,
  back: `
    vite, rapidement, au plus vite, des que possible, maintenant, svp, s il vous plait, sil vous plait,
    stp, au, demain, aujourd hui, aujourdhui, tout de suite, des que vous pouvez, immediatement, ce soir,
    cet apres midi, urgent, en urgence, le plus vite possible, le plus rapidement possible, par telephone,
    concernant, des demain, merci`,
  bot: `
    bot, robot, bots, robots, chatbot, chatbots, ia, intelligence artificielle, assistant virtuel,
    repondeur, reponses automatiques, reponse automatique, automate, messages automatiques, systeme
    automatique, robo, automatique`,
  machine: `
    machine, machines, ordinateur, programme, logiciel, systeme, algorithme, enregistrement, boite vocale`,
  neg: 'ne, n, pas, plus, jamais, non, aucun, pas de, nan, sans vouloir, ni',
  noneed: `
    pas besoin de, pas besoin d, pas la peine de, inutile de, pas necessaire de, aucun besoin de, aucun
    besoin d, pas besoin`,
  dislike: `
    marre de, marre des, marre d, ras le bol de, ras le bol des, ras le bol du, assez de, assez des, assez
    du, deteste, fatigue de, au lieu de, au lieu d, plutot que, plutot qu, refuse de, refuse, hors de
    question de, stop aux, stop, arretez avec, arrete avec, finissez avec, deteste parler, ca suffit le,
    en ai marre de, fini les, horreur de, sauf`,
  instead: 'au lieu de, au lieu d, plutot que, plutot qu, pas, et pas, et non, que, non pas, pas a',
  stop: 'arretez de, arrete de, cessez de, stop',
  without: 'sans, eviter, sans avoir a',
  should: `
    dois je, faut il, doit on, est ce que je dois, est il necessaire de, suis je oblige de, dois, oblige
    de, est il obligatoire de`,
  pasttalk: `
    ai parle, avons parle, a parle, ai discute, ai contacte, ai eu, ai joint, ai appele, deja parle, j ai
    parle, jai parle, jai eu, jai contacte, jai discute, jai appele, jai deja parle, ai deja parle, a deja
    parle, ai echange, discute hier, jai echange, on m a passe, on ma passe, ete mis en relation, ete
    transfere, jai ete transfere, jai ete mis en relation, parlait`,
  did: `
    m a, ma, dit, a dit, etait, a, m avait, promis, aide, a ete, raccroche, a raccroche, m a dit, ma dit,
    avait, repondu, a appele, m a appele, ma appele, a promis, devait, appele, a ferme, conseille,
    etaient, disait, travaillent ils, travaillent, fait, gagne`,
  praise: 'merci de m avoir, merci de mavoir, merci pour, merci de, merci a',
  third: `
    mari, femme, epouse, epoux, fils, fille, pere, mere, frere, soeur, ami, amie, client, clients,
    cliente, utilisateur, utilisateurs, voisin, copain, copine, conjoint, grand mere, grand pere, enfant,
    enfants, oncle, cousine, cousin, beau pere`,
  they: 'il, elle, ils, elles',
  jobs: `
    emploi, travail, poste, salaire, recrutement, cv, candidature, stage, metier, formation, offre d
    emploi, job`,
  become: `
    devenir, recrutez vous, recrutez, recrute, embauchez vous, embauchez, travaille comme, travailler
    comme, travaille en tant que, poste de, metier de, salaire d un, que fait, fait un, gagne un,
    candidature de, stage de, postuler, formation de, engagez vous, engagez`,
  hours: `
    horaire, horaires, heures, heure, ouvert, ouvre, ferme, ouvrent, ferment, dimanche, week end, weekend,
    jours feries, temps d attente, delai, combien de temps, samedi, 24h, ouverture, fermeture, attente`,
  when: `
    quand, a quelle heure, jusqu a quelle heure, quelle heure, quels horaires, quels sont les horaires,
    quels jours, depuis quand, combien, quelles heures`,
  open: 'ouvre, ouvert, ferme, disponible, ouvrent',
  prod: `
    licence, licences, tableau, forfait, nombre, combien d, combien de, prix, compte, nom, profil, mot de
    passe, application, deux, trois, quatre, cinq, six, table pour, ajouter un, ajouter une, changer la,
    offre, interface, poste, argent a une, reservation pour, cout`,
  thing: `
    ressources humaines, droits humains, droits de l homme, corps humain, agent immobilier, agent d
    assurance, agent de nettoyage, agent nettoyant, par personne, erreur humaine, robot de cuisine, robot
    aspirateur, robot tondeuse, personne de contact, autre personne, autres personnes, une autre personne,
    chaque personne, personnes agees, jeune homme, operateur logique, premiere personne, tierce personne,
    personne ne, personne n, personne a, personne morale`,
  avail: `
    disponible, disponibles, la, dispo, en ligne, present, libre, ici, de dispo, de disponible, joignable,
    chez vous`,
  there: `
    y a t il, y a til, il y a, ya, y a, est ce qu il y a, avez vous, est ce quil y a, existe t il, ya t
    il, ya til, a t on, auriez vous, disposez vous d`,
  adv: `
    maintenant, directement, vraiment, juste, tout de suite, immediatement, urgemment, seulement, enfin,
    aussi, plutot, simplement, rapidement, vite, en direct, par telephone, au telephone, en personne, ici,
    aujourd hui, bien, mieux, en urgence, au plus vite, si possible, de vive voix, en prive, encore, tres,
    une fois, donc, par chat, sur le chat, en ligne, absolument, un peu, directement a, au moins, bientot,
    de suite`,
  polite: `
    bonjour, bonsoir, salut, coucou, merci, oui, non, ok, d accord, svp, stp, s il vous plait, sil vous
    plait, s il te plait, sil te plait, allo, excusez moi, pardon, desole, bon, ben, bah, alors,
    maintenant, urgent, vite, madame, monsieur, hello, hey, hein, ecoute, ecoutez, putain, merde, enfin,
    aide, cordialement, plait, voila, juste, tout de suite, immediatement, ca suffit, assez, stop, merci d
    avance, bjr, slt`,
  fill: `
    que, qui, de, du, des, et, en, y, a, plus, tres, ce, se, sur, pour, chez vous, chez, la, vous, etre,
    est, un peu, soit, par, mais, donc, s, qu, dans, toi, t`,
};
