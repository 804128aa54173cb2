import type { LanguageWords } from './language-words.ts';

export const fr: LanguageWords = {
  commands: {
    back: 'retour, revenir, revenir en arrière, retour en arrière, en arrière, précédent, précédente, question précédente, la question précédente, étape précédente',
    skip: 'passer, passe, passons, suivant, suivante, sauter, ignorer, question suivante, je préfère ne pas le dire, préfère ne pas le dire, je préfère ne pas répondre, laisser vide',
    none: 'aucun, aucune, rien, non, je n en ai pas, n en ai pas, j en ai pas, je n ai pas, je ne l ai pas, je ne sais pas, sais pas, je sais pas, aucune idée, sans objet, je ne veux pas le donner, ne veux pas le donner, je ne veux pas le dire, je ne veux pas, non merci, pas de téléphone, pas maintenant',
    cancel:
      'annuler, annule, annulez, arrêter, arrête, arrêtez, stop, quitter, laisse tomber, laissez tomber, oublie, oubliez, tant pis, j ai changé d avis, je ne veux plus, abandonner',
    'start-over':
      'recommencer, recommençons, recommence, reprendre depuis le début, reprendre au début, depuis le début, du début, repartir de zéro, à zéro, tout recommencer, réinitialiser',
    help: 'aide, aidez moi, aide moi, à l aide, que puis je dire, que dois je écrire, que faire, je ne comprends pas, ne comprends pas, comprends pas, je comprends pas, comment ça marche, pardon, quoi, comment',
    hold: 'un instant, un moment, une seconde, une minute, attendez, attends, attendez un instant, deux minutes, je reviens, je regarde',
    person: 'agent, humain, une personne, personne réelle, conseiller, opérateur, un humain, un conseiller',
    yes: 'oui, ouais, d accord, ok, bien sûr, exact, exactement, c est ça, tout à fait, oui s il vous plaît, continuer, continuons, c est exact',
    no: 'non, non merci, pas du tout, c est faux, incorrect',
    approve:
      'envoyer, envoie, envoyez, envoyez le, c est bon, c est correct, tout est bon, tout est correct, tout est juste, parfait, très bien, bien, confirmer, je confirme, valider, je valide, ça va, ça me va, allez y',
    change:
      'modifier, modifier quelque chose, changer, changer quelque chose, corriger, corriger quelque chose, il y a une erreur, quelque chose ne va pas, c est pas bon, ce n est pas bon',
  },
  fillers:
    'je j tu il le la les l un une des de du d mon ma mes votre vos ton ta à a au en que qu me m peux peut pouvez puis pourrais veux voudrais souhaite dois faut aimerais s il vous te plaît svp est c ce cet cette ça ai fait merci bonjour oui non et mais donc alors y là champ réponse maintenant dans sur besoin',
  changes:
    'changer changez change modifier modifiez modifie corriger corrigez corrige rectifier actualiser faux fausse erreur erroné erronée incorrect incorrecte trompé trompée mauvais mauvaise inexact inexacte',
  connectors: 'en par à est c doit être devrait pour plutôt',
  corrections: 'pardon désolé désolée oups excusez moi non enfin plutôt',
  fields: {
    email: 'mail, email, e mail, courriel, adresse mail, adresse email, adresse e mail, adresse électronique',
    phone: 'téléphone, numéro, numéro de téléphone, portable, mobile, tel, numéro de portable',
    name: 'nom, prénom, nom complet',
    date: 'date, jour',
  },
  nameIs:
    "(?:mon\\s+nom\\s+(?:est|c['’]est)|je\\s+m['’]appelle|moi\\s+c['’]est|je\\s+suis|c['’]est|nom\\s*:)",
  notNames:
    'un une le la en très pas plus client cliente nouveau nouvelle toujours déjà encore dans à de du fatigué fâché mécontent mécontente bloqué perdu furieux furieuse désolé ici là prêt Français Française',
  asides: [
    /^(?:et |mais )?pourquoi (?:vous |tu |en |avez|as|cette|me |demandez|voulez|est ce que)/,
    /^(?:et |mais )?(?:pourquoi|pour quoi faire|a quoi ca sert)$/,
    /^(?:ca |cela )?(?:prend|prendra|dure|durera) combien de temps\b/,
    /^(?:combien de temps|ca prend combien|c est long)\b/,
    /^(?:vous etes|etes vous|tu es|es tu|est ce que vous etes) (?:un |une )?(?:robot|bot|humain|humaine|machine|vraie? personne|personne)\b/,
    /^(?:qui etes vous|qui es tu|vous etes qui|t es qui)$/,
    /^(?:est ce que )?(?:c est|est ce|est ce que c est) (?:obligatoire|necessaire|securise|gratuit|facultatif|sur)\b/,
    /^que (?:faites vous|ferez vous|devient|deviennent) /,
  ],
  questionWords: 'pourquoi comment combien quand où qui quel quelle que quoi',
  about: 'sur concernant car parce pour propos sujet',
  at: 'arobase arobas',
  dot: 'point',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  days: 'aujourd hui, demain, après demain',
  numbers: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze',
  ordinals:
    'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième',
  around:
    'le la les l un une c est était prochain prochaine ce je crois pense que s il vous plaît plutôt mon ma numéro commande serait préfère pour option merci',
};
