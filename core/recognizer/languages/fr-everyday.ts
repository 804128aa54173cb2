/** Words spelled right that are one slip away from a word of the lexicon, so that they are left alone. */
export const frenchEveryday = `
  ageant aiderai aiderais aides aie aile aime aimera aimeras aimerons amene amenee amener amenes ameniez ans
  apporte apportee apporter apportes apportiez argents attend attendre attendrez attendu attendus baisse
  baissez basculera bascules bois bols bonne bons bouts buts cachez caisse casse casser cassez celle celles
  ces ceux chanter chattes cherchee chercher cherches cherchez clair cle cles coffre commente completent
  comptee compter comptes comptez connectees connectera connectes constatee constater cou coulons cour
  couvert craie craies crient defaut demandes depasse depasser depassez desiree desirer desirerai desirerait
  desireras desires desirez desirions detestee devoir devrais dimanches directe directs dis discutee
  discutera discutes discutez doigt don donnee donner donnes donniez dons dont droit ecoutee employees
  employer employez entre envers epousee espece esperee esperer esperes esperez eut eux expliquee expliquera
  expliques expliquez exploser faim faims faits faute fautes faux fermant fermee fermer fermes fermez feux
  font forme forment four fous frais fut gagnee gais geant gels genant gene genes gomme haut heurte heurtes
  hommes jetaient jetait jetes jeu jeux lac lait lavait lavez lavons lente lentes lettre liens lisse lois
  lune mai main maison manger marine masse maux mecs menez mers met metre metres mode mois monte montres
  mots mou mous muets nagees nagent neveux noir nommais nomme nomment noms ont outre palais palit parce
  pardonne pardonnez parfait parfaites pariais parie parier pariez parions parole passee passera passiez
  pause peaux pechez pente pentes perle peur plaie plat pliait plient pneux pois pomme pont pots pouf
  pourrai pourras pourrez propose proposee prouve prouver prouvez puisque puits punis pur purs quant ramene
  ramenee ramener ramenes rameniez rappelera rappeles reclamee reclamera reclames reclamez refusee regardee
  remonte remontee remontera remontes remontez repose reposee representait representent riens robe rois
  ronde roulons sac sacs sagees sains sais samedis sang sangs saut savez savoir savons sechez selle selles
  sens ses somme son sonne sonnez sons sort sou souhaitee souhaiter souhaiterai souhaiterait souhaiteras
  souhaites souhaitez souhaitions suisse supporte tasse taux telephonee telephonera telephones telle tend
  tente tentes tete tetes tien tient toit tour tous trainer travailles troupe vais vante vantes varie varies
  veaux vent ventre ventres vents venue verifiee veritablees vert verte vertes veste vestes vidant vide
  viens vieux vitre voeux voie vois voit volons vols vomir vont vote votee voter votres voudra
`;
