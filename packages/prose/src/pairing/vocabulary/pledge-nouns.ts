/** Nouns of what is promised: "un plan de 4 milliards", "a €5.2 billion gigafactory". */
export const PLEDGE_NOUNS: string =
  "mise enveloppe programme+ projet+ promesse+ engagement+ annonce+ tranche chantier+ création+ recrutement+ embauche+ emploi+ usine+ centre+ entrepôt+ parc+ complexe+ atelier+ laborato* ligne+ agrandissement+ modernisation+ implantation+ travaux dépense+ somme montant chèque déploiement réseau bornes chiffre " +
  "invest* plan+ program+ project+ pledge+ commitment+ announcement+ effort+ package+ hire+ hiring recruitment job+ giga* mega* site+ plant+ factor(y/ies) mill+ campus center+ data datacent* warehouse+ hub+ park+ complex facilit(y/ies) lab+ line+ extension+ expansion+ upgrade+ construction+ work+ outlay spending spend capex sum+ amount+ total ticket roll(/-)out network infrastructure+ figure initiative strateg* deal";

/** What follows a figure and is no noun that it qualifies, so that no compound holds it. */
export const NO_PART_OF_COMPOUND: string =
  "en de d du des dans pour sur a au aux par et ou chez vers direct+ cdi après avant grâce avec " +
  "to in for on from over into by at will is are was were has have had that which and or as of with";

/** What else begins no compound: "€4 billion this year". */
export const NO_START_OF_COMPOUND: string =
  "this its the per between would it he she they pledged promised announced committed invested planned across near around through toward+ when while after before until during under but so";
