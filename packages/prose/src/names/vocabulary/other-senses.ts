import type { OtherSense } from "@choosefr/model";

/**
 * The words that give another sense of a name away, French then English, written as people write them.
 * Everything here is compared folded: accents and capitals do not matter.
 */
export interface SenseWords {
  /** Before the name, only little words between: "le bassin de l'Amazon", "mission to Mars". */
  readonly before: string;
  /** Directly after the name, or after "et": "the Amazon rainforest", "Mars et Vénus". */
  readonly after: string;
  /** Directly before, unless a company's sign follows: "sur Mars", "à Orange". */
  readonly prepositions: string;
  /** Directly before, unless a noun follows that the article may belong to: "the Amazon", but "the Amazon deal". */
  readonly articles: string;
  /** Which numbers beside the name are signs: a day before and a year after ("3 Mars"), or any after ("Apollo 11"). */
  readonly numbers: "date" | "after" | "before" | "none";
}

const NONE = { prepositions: "", articles: "", numbers: "none" } as const;

const MONTHS =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre january february march april june july august september october november december";

const COLOURS =
  "rouge jaune vert verte bleu bleue noir noire blanc blanche violet rose red yellow green blue black white purple";

/** The vocabulary of every sense. A new sense in the model does not compile until it has words here. */
export const OTHER_SENSE_WORDS: Readonly<Record<OtherSense, SenseWords>> = {
  river: {
    ...NONE,
    before:
      "fleuve fleuves rivière bassin delta rive rives affluent affluents embouchure source sources eaux cours vallée estuaire crue crues descendre remonter navigation indigènes brésil pérou colombie bolivie équateur " +
      "river rivers basin mouth bank banks tributary tributaries headwaters upper lower estuary drought along down brazil peru colombia bolivia ecuador brazilian peruvian",
    after:
      "fleuve rivière bassin delta river basin estuary tributary tributaries valley watershed dolphin dolphins flood floods brésilien brésilienne péruvien péruvienne colombien colombienne brazilian peruvian congo nil nile orénoque orinoco",
    articles: "the l",
  },
  forest: {
    ...NONE,
    before:
      "forêt forêts jungle déforestation biodiversité poumon tribus tribu peuples incendies feux bassin sauver indigènes " +
      "forest forests rainforest rainforests deforestation biodiversity tribes tribe fires wildfires jungle save tropical brazilian peruvian",
    after:
      "forêt jungle rainforest rainforests forest forests deforestation biodiversity wildlife tribe tribes fire fires wildfires biome ecosystem region canopy summit soy tropical tropicale vast indigenous basin brazilian peruvian",
    articles: "the l",
  },
  myth: {
    ...NONE,
    before:
      "dieu dieux déesse temple culte mythe légende statue oracle fils fille filles reine guerrière guerrières labyrinthe ailes vol mythologie héros homère ulysse zeus jupiter vénus artémis icare minotaure bacchus dionysos " +
      "god gods goddess cult myth legend son daughter queen warrior warriors labyrinth wings mythology hero homer odyssey artemis venus icarus minotaur dionysus",
    after:
      "warrior warriors guerrière guerrières queen queens temple god goddess myth mythe legend légende delphes delphi zeus jupiter artémis artemis diane vénus venus icare icarus minotaure minotaur belvedere belvédère odyssée odyssey dionysos dionysus",
    articles: "",
  },
  fruit: {
    ...NONE,
    before:
      "jus zeste zestes confiture marmelade quartier quartiers tarte compote fleur écorce pelure pépins arbre arbres kilo kilos verger vergers cueillir manger pressée " +
      "juice peel slice slices zest marmalade orchard orchards eat eating rotten toffee caramel big fruit fruits",
    after:
      "amère sanguine sanguines pressée pressées confite confites mûre mûres juteuse " +
      "juice peel slice slices zest marmalade tree trees orchard orchards blossom grove groves pie pies cider crumble sauce tart pips",
    articles: "une un an les des deux trois",
  },
  colour: {
    ...NONE,
    before: `couleur couleurs vigilance alerte code feu gilet gilets ruban niveau fond teinte zone drapeau lumière colour color shade bright dark light ${COLOURS}`,
    after: `vif clair foncé fluo pâle alert light lights jacket jackets flag flags vest vests coloured colored ${COLOURS}`,
  },
  town: {
    ...NONE,
    before:
      "ville commune mairie maire habitants gare théâtre arènes festival chorégies préfecture quartier rue vivre habiter naître né née situé située près arriver aller autoroute a7 avignon carpentras vaucluse " +
      "town city mayor residents village street near outside born",
    after:
      "county countys vaucluse beach californie california texas connecticut avignon carpentras montélimar township",
    prepositions: "à near at near",
    articles: "",
  },
  planet: {
    ...NONE,
    before:
      "planète planètes mission missions rover rovers voyage voyages vol vols colonie colonies colonisation coloniser atmosphère sol surface conquête exploration explorer sonde sondes vie autour astronaute astronautes atteindre habiter cratère orbite lune terre vénus jupiter saturne mercure " +
      "planet planets probe probes life colony colonize colonise colonizing colonising trip journey flight flights travel astronaut astronauts atmosphere crater orbit moon earth venus saturn mercury reach land landing humans",
    after:
      "rover rovers mission missions colony colonies landing landings orbit orbiter orbiters lander landers exploration atmosphere express odyssey pathfinder reconnaissance probe sample dust climate attacks vénus venus jupiter saturne saturn mercure mercury terre earth lune moon",
    prepositions: "on to sur vers from around",
  },
  month: {
    ...NONE,
    before: `mois lundi mardi mercredi jeudi vendredi samedi dimanche ${MONTHS}`,
    after: `dernier prochain ${MONTHS}`,
    prepositions: "début fin mi courant en depuis",
    numbers: "date",
  },
  sum: {
    ...NONE,
    before: "somme montant chiffre sum amount cost",
    after:
      "général générale des du de cumulé cumulés hors annuel of amount cost costs sum annual investment investments jobs",
    prepositions: "au en le un grand the a in grand",
    numbers: "before",
  },
  wind: {
    ...NONE,
    before: "vent vents rafale rafales souffle coup wind winds gust gusts tramontane sirocco",
    after:
      "souffle soufflait soufflera soufflant gagnant violent glacial wind winds blows blew blowing gusts tramontane",
    articles: "le du au un ce the a",
  },
  spice: {
    ...NONE,
    before:
      "pistil pistils filament filaments stigmates culture récolte risotto riz pincée gramme grammes kilo sauce bulbes crocus épice épices curcuma cumin goût spice spices pinch",
    after: "moulu bio pur iranien iran cachemire quercy curcuma cumin cannelle épice épices",
    articles: "le du au ce",
  },
  canal: {
    ...NONE,
    before:
      "canal isthme crise golfe détroit port nationalisation expédition traversée " +
      "crisis isthmus gulf strait crossing passage",
    after: "canal crisis isthmus expedition crise panama",
    prepositions: "via through à",
  },
  person: {
    ...NONE,
    before:
      "monsieur madame mademoiselle mm mr mrs ms mme mlle docteur dr professeur prof maître famille frères rue avenue boulevard place lycée inventeur ingénieur " +
      "family brothers inventor street sir lord " +
      "adrien alain alexandre alice andré anne antoine bernard bruno camille catherine charles christian christine christophe claire claude daniel david denis dominique édouard emmanuel éric étienne " +
      "fabien françois françoise frédéric georges gérard guillaume hélène henri hugo isabelle jacques jean jeanne jérôme joseph jules julie julien laurent léa louis louise luc lucas marc marie martin mathieu " +
      "michel nathalie nicolas nikola olivier pascal patrick paul philippe pierre rené robert simon sophie stéphane sylvie thierry thomas victor vincent xavier yves " +
      "alex andrew ann anna ben brian carol chris elizabeth emma frank george harry jack james jane jennifer jim john kate kevin laura linda lisa mark mary matt mike nick peter richard sam sarah steve susan tim tom william",
    after: "coil coils bobine bobines",
  },
  programme: {
    ...NONE,
    before:
      "programme programmes mission missions capsule capsules module modules astronaute astronautes fusée fusées nasa vol vols équipage " +
      "program programs astronaut astronauts rocket rockets spacecraft flight crew era",
    after:
      "programme programmes program programs mission missions astronaut astronauts lander moon lunar era capsule spacecraft rocket soyouz soyuz gemini artemis",
    numbers: "after",
  },
};
