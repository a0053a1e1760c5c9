/** Common given names of French and English. */
export const FIRST_NAMES: string =
  "adrien alain alexandre alice andré anne antoine bernard bruno camille catherine charles christian christine christophe claire claude daniel david denis dominique édouard emmanuel éric étienne " +
  "fabien françois françoise frédéric gérard guillaume hélène henri hugo isabelle jacques jean jeanne jérôme joseph jules julie julien laurent léa louis louise luc lucas marc marie martin mathieu " +
  "michel nathalie nicolas nikola olivier pascal patrick paul philippe pierre rené robert simon sophie stéphane sylvie thierry thomas victor vincent xavier yves " +
  "alex andrew ann anna ben brian carol chris elizabeth emma frank george+ harry jack james jane jennifer jim john kate kevin laura linda lisa mark mary matt mike nick peter richard sam sarah steve susan tim tom william";

/** Capitalised words before a family name that are no given names: heads of sentences, months, countries, nationalities. */
export const NO_GIVEN_NAMES: string =
  "le la les l un une des du de d à au aux en dans sur sous vers par pour avec sans et ou mais donc or ni car si ce cet cette ces son sa ses leur leurs notre nos votre mon ma mes " +
  "il elle on ils elles nous vous je tu qui que quand comme lorsque puis ensuite enfin ainsi aussi alors après avant pendant depuis dès selon chez côté même chaque tout toute tous toutes aucun aucune outre malgré entre contre parmi hors sauf désormais déjà encore où grand grande grands nouveau nouvelle petit " +
  "the a an this that these those its his her their our my your in on at by for with from to of as and or but nor so yet if when while where since because though after before during under over between among against about into through both each every all any some no not only even also then now here there today later however what why how who which did does do will would can could may might should has have had is are was were let big " +
  "janvier " +
  "france paris europe lyon lille londres london brussels bruxelles america amérique china chine japan japon germany allemagne italy italie spain espagne " +
  "suisse buy sell monsieur madame big ";
