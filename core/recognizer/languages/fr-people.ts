/** Concept → French names of people, teams and machines in many trades. */
export const frenchPeople: Readonly<Record<string, string>> = {
  role: `
    assistant, assistante, auxiliaire, secretaire, secretaires, administratif, administrative, charge de
    dossier, chargee de dossier, gestionnaire de compte, gestionnaire de dossier, responsable de compte,
    responsable clientele, chef de service, cheffe de service, chef de rayon, chef d equipe, cheffe d
    equipe, coordinateur, coordinatrice, moderateur, moderatrice, delegue, deleguee, correspondant,
    correspondante, commerciaux, salarie, salariee, membre du staff, gens du service, promoteur,
    orienteur, superviseurs, gestionnaires, gm, maitre du jeu, admin, administrateur, administratrice,
    moderation, permanencier, permanence, astreinte, personne d astreinte, technicien d astreinte,
    ingenieur d astreinte, conseiller referent, conseillere referente, referent, referente,
    teleconseillers, commis, agent d accueil, agente d accueil, hote d accueil, hotesse d accueil,
    humain competent, humain reel, vrai conseiller, vraie conseillere, vrai agent, vrai technicien, vrai
    humain, conseiller dedie, quelqu un de competent`,
  wide: `
    avocat, avocate, infirmier, infirmiere, medecin, docteur, docteure, pediatre, sage femme,
    psychologue, psy, therapeute, kine, kinesitherapeute, dentiste, pharmacien, pharmacienne,
    veterinaire, assistant social, assistante sociale, educateur, educatrice, professeur, professeure,
    prof, enseignant, enseignante, instituteur, institutrice, maitre, maitresse, proviseur, principal,
    cpe, bibliothecaire, moniteur, monitrice, entraineur, entraineuse, coach, formateur, formatrice,
    cuisinier, cuisiniere, chef cuisinier, serveur, serveuse, maitre d hotel, barista, boulanger,
    boulangere, coiffeur, coiffeuse, barbier, estheticienne, masseur, masseuse, plombier, plombiere,
    electricien, electricienne, macon, menuisier, serrurier, jardinier, jardiniere, peintre,
    installateur, installatrice, reparateur, reparatrice, depanneur, depanneuse, chauffagiste,
    mecanicien, mecanicienne, garagiste, chauffeur, chauffeuse, conducteur, conductrice, livreur,
    livreuse, coursier, transporteur, demenageur, gars de la benne, pilote, hotesse de l air, steward,
    agent de voyage, agent de voyages, guide, hote, hotelier, proprietaire, bailleur, syndic, gerant de
    l immeuble, concierge, gardien, gardienne, vigile, inspecteur, inspectrice, controleur, controleuse,
    expert, experte, courtier, courtiere, notaire, maire, adjoint au maire, conseiller municipal, elu,
    elue, fonctionnaire, officier d etat civil, agent municipal, comptable, commissaire, auditeur,
    fiscaliste, banquier, banquiere, guichetier, guichetiere, caissier, caissiere, economiste,
    architecte, ingenieur, ingenieure, programmeur, programmeuse, developpeur, developpeuse,
    informaticien, informaticienne, administrateur systeme, sysadmin, analyste, graphiste, traducteur,
    traductrice, interprete, photographe, vendeur, vendeuse, commercant, acheteur, acheteuse,
    contremaitre, chef de chantier, conducteur de travaux, chef de cuisine, chef de salle, chef des
    ventes, capitaine, patron, patronne, boss, big boss, directeur general, directrice generale, pdg,
    president, presidente, proprio, associe, associee, doyen, doyenne, recteur, cure, pasteur, policier,
    policiere, pompier, arbitre, organisateur, organisatrice, producteur, productrice, conservateur,
    regisseur, intendant, intendante, directeur d agence, directrice d agence, chef d agence, directeur
    d ecole, directrice d ecole`,
  team: `
    comptabilite, la comptabilite, compta, la compta, recouvrement, reclamations, retours,
    remboursements, les remboursements, resiliation, resiliations, depannage, sinistres, fraude,
    fraudes, tresorerie, inscriptions, admissions, urgences, les urgences, infirmerie, secretariat, le
    secretariat, scolarite, etat civil, urbanisme, l urbanisme, impots, cadastre, juridique, service
    juridique, achats, logistique, entrepot, atelier, l atelier, la cuisine, conciergerie, loge,
    guichet, le guichet, apres vente, maintenance, informatique, dsi, systemes, objets trouves, objets
    perdus, les objets perdus, les objets trouves, bibliotheque, bourses, amendes, voirie, dechets,
    encombrants, espaces verts, services sociaux, service logement, prets, assurances, visas, etrangers,
    standard telephonique, le standard, fidelisation, astreinte, reservations, les reservations, mairie,
    la mairie, prefecture, la prefecture, la direction, la hierarchie, front office, back office,
    plateforme telephonique, service des eaux, service technique, pole emploi, equipe technique, l
    equipe technique, equipe commerciale, l equipe commerciale`,
  vague: `
    quelque personne, un collegue, une collegue, un de vos collegues, une de vos collegues, un collegue
    a vous, un des votres, l un des votres, un de vos gars, un de chez vous, quelqu un de chez vous,
    quelqu un la bas, quelqu un d autre, celui qui gere, celle qui gere, celui qui s occupe, celle qui s
    occupe, la personne qui s occupe, la personne qui gere, celui qui decide, qui de droit, la personne
    concernee, la bonne personne, quelqu un de plus haut, quelqu un au dessus, quelqu un de la haut,
    quelqu un de plus qualifie, un responsable quelconque, n importe quel conseiller, tout autre
    personne, une autre personne, un autre conseiller, autre conseiller, un gars de chez vous, quelqu un
    en mesure de decider, quelqu un qui decide`,
  human: `
    etre vivant, quelqu un de vivant, personne vivante, personne normale, quelqu un avec un cerveau,
    chair et os, quelqu un en chair et en os, quelqu un de chair et d os, chair et d os, voix humaine,
    un vrai gens, personne comme moi, vrai etre humain, bipede, une ame`,
  bot: `
    machine, machines, boite vocale, message enregistre, messages enregistres, reponses preformatees,
    reponses toutes faites, reponse toute faite, reponses automatiques, menu vocal, menu, menus,
    intelligence artificielle, ordinateur, ordi, systeme automatique, robotise, assistant virtuel,
    serveur vocal, automate, logiciel, algorithme`,
  onscreen: `
    bouton, menu, option, lien, onglet, icone, widget, touche`,
  willdo: `
    appelle, appellerai, parle, parlerai, contacte, contacterai, rappellerai, telephone, telephonerai`,
  ne: `
    ne, n`,
  nobody: `
    personne`,
};
