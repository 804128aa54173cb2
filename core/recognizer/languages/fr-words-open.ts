/** Concept → French words for the rules that understand people and teams nobody can list. */
export const frenchWordsOpen: Readonly<Record<string, string>> = {
  speakto: `
    parler, causer, discuter, echanger, chatter, tchatter, tchater, chater, dialoguer, m entretenir, mentretenir, m adresser,
    madresser, parler directement, entrer en contact, prendre contact, communiquer, converser, parlr`,
  toward: 'a, au, vers, aux, avec, ac, avc, aupres de, aupres d, avec un, a l, a la',
  atplace: 'de, du, des, chez, d',
  vagueof: 'quelqu un de, quelquun de',
  ofyou: 'l un de vous, un de vous, l un d entre vous, quelqu un de chez vous',
  pron: 'lui, leur, elle, eux',
  serve: 'occupe de moi, assiste, occupe',
  withme: 'avec moi, avec nous, me, m',
  passme: 'passez moi, passe moi, me passer, me passez, me passes, file moi, filez moi',
  passverb: 'transferez, transferer, transfere, passez, orientez, orienter, redirigez, dirigez, basculez',
  easier: 'plus simple, plus facile, prefere, prefererais, mieux',
  none: 'pas de, pas d, aucun, aucune, sans',
  last: 'dernier, derniere, precedent, precedente',
  chatnoun: 'appel, appels, conversation, discussion, echange, rendez vous, entretien, rdv',
  telling: 'dites, dis, dites a, dites au, dis au, prevenez, dis a',
  title: 'monsieur, madame, mademoiselle, mr, mme, mlle, docteur, dr, maitre',
  name: `
    sandrine, marie, pierre, jean, paul, sophie, julie, camille, nicolas, thomas, luc, marc, anne, claire, isabelle,
    nathalie, philippe, laurent, celine, karim, fatima, mohamed, antoine, louis, emma, lea, hugo, chloe, martine`,
  third: 'chef, patron, patronne, cheffe',
  nobiz: `
    dieu, fantomes, morts, chien, chat, filles, garcons, inconnus, extraterrestres, plantes, siri, alexa, voix, haute,
    public, accent, aisance`,
  device: `
    wifi, reseau, internet, bluetooth, imprimante, serveur, tele, television, forfait, offre, abonnement, formule, page,
    site, lien, facture, mail, email, liste, code, pdf, document, fichier, portable, voiture, batterie, compte, carte,
    banque, premium, commande, etape, suite, caisse, formulaire, catalogue, devis, sel, numero`,
  callmenow: 'appelez moi, appelle moi, rappelez moi, rappelle moi, contactez moi',
  aloud: 'de vive voix, en personne, personnellement, par telephone',
  come: 'vienne, viens',
  explain: 'expliquer, raconter, exposer, exprimer',
  tongue: 'anglais, francais, espagnol, allemand, italien, arabe, chinois',
  whichever: 'quelqu un qui, quelquun qui',
};
