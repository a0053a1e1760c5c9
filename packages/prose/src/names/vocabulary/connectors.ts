/** Little words that join a name to the word which tells its sense. */
export const LITTLE_WORDS: string =
  "le la les l un une des de du d à a au aux en dans sur sous vers par pour avec et ou ce cet cette son sa ses leur notre " +
  "the an of in on to into from at by for with and or across through its their our this that s";

/** Little words that join a name to the word which tells another sense: "le bassin de l’Amazon", not "l’usine commune avec Suez". */
export const JOINING_WORDS: string =
  "le la les l un une des de du d à a au aux en dans sur sous vers et ou ce cet cette son sa ses " +
  "the an of in on to into from at and or across through its their our this that s";

/** Words after which the subject's verb still comes: "Orange a annoncé", "Meta will soon invest". */
export const AUXILIARIES: string =
  "a ont avait va vont vient doit peut pourrait devrait est s se qui en y aussi également ne n d bientôt déjà encore bien enfin finalement " +
  "has have had will would is are was may might could should to also soon now already not which who";

/** Second halves that make an adjective of a name: "Sanofi-backed". */
export const COMPOUND_ENDS: string =
  "backed owned led funded based made run sponsored controlled supported branded built operated financed type related held designed affiliated inspired only era specific sized wide hosted trained developed compatible certified approved employed powered bound";

/** First halves that are put before a name: "pre-Tesla", "anti-Amazon". */
export const COMPOUND_BEGINNINGS: string =
  "pre pré post anti pro ex non mini méga mega super sous sur inter intra extra néo neo pan trans quasi pseudo after ultra multi co contre hors méta franco";

/** What joins the parts of a place or a family in one hyphenated name: "Mars-sur-Allier", "Saint-Tesla". */
export const PLACE_LINKS: string =
  "saint sainte st ste sur sous en le la les lès lez de du des d l aux à et près mont val vieux bois";
