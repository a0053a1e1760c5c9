import type { OtherSense } from "@choosefr/model";
import { once } from "../../once.ts";

/**
 * The words that give another sense of a name away, French then English, written as people write them.
 * Everything here is compared folded: accents and capitals do not matter. A word with a plus stands for its plural in
 * "s" as well.
 */
export interface SenseWords {
  /** Before the name, only little words between: "le bassin de l'Amazon", "mission to Mars". */
  readonly before: string;
  /**
   * Directly after the name, or after "et" or "de": "the Amazon rainforest", "Mars et Vénus", "Thales of Miletus". A word
   * that is a sign after one name only is joined to it: "skeleton_staff".
   */
  readonly after: string;
  /** Directly before, unless a company's sign follows: "sur Mars", "à Orange". */
  readonly prepositions: string;
  /** Which numbers beside the name are signs: a day before and a year after ("3 Mars"), or any after ("Apollo 11"). */
  readonly numbers: "date" | "after" | "before" | "none";
  /** Whether the other sense is written small, so that a capital at the head of a sentence tells nothing. */
  readonly isSmall?: boolean;
}

const NONE = { prepositions: "", numbers: "none" } as const;

export const MONTHS: string =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre january february march april june july august september october november december";

const COLOURS =
  "rouge jaune vert verte bleu bleue noir noire blanc blanche violet rose red yellow green blue black white purple";

/** The vocabulary of every sense. A new sense in the model does not compile until it has words here. */
export const OTHER_SENSE_WORDS: () => Readonly<Record<OtherSense, SenseWords>> = once(() => ({
  river: {
    ...NONE,
    before:
      "fleuve+ rivière bassin delta rive+ affluent+ embouchure source+ eaux cours vallée estuaire crue+ descendre remonter navigation indigènes brésil pérou colombie bolivie équateur " +
      "river+ basin mouth bank+ tributary tributaries headwaters upper lower estuary drought along down brazil peru colombia bolivia ecuador brazilian peruvian",
    after:
      "fleuve rivière bassin delta river basin estuary tributary tributaries valley watershed dolphin+ flood+ brésilien brésilienne péruvien péruvienne colombien colombienne brazilian peruvian congo nil nile orénoque orinoco",
  },
  forest: {
    ...NONE,
    before:
      "forêt+ jungle déforestation biodiversité poumon tribu+ peuples incendies feux bassin sauver indigènes " +
      "forest+ rainforest+ biodiversity tribe+ fires wildfires save tropical brazilian peruvian",
    after:
      "forêt jungle rainforest+ forest+ deforestation biodiversity wildlife tribe+ fire+ wildfires biome ecosystem region canopy summit soy tropical tropicale vast indigenous basin brazilian peruvian",
  },
  myth: {
    ...NONE,
    before:
      "dieu dieux déesse temple culte mythe légende statue oracle fils fille+ reine guerrière+ labyrinthe ailes vol mythologie homère ulysse zeus jupiter vénus artémis icare minotaure bacchus dionysos " +
      "god+ goddess cult myth legend son daughter queen warrior+ labyrinth wings mythology hero+ homer odyssey icarus minotaur dionysus",
    after:
      "warrior+ guerrière+ queen+ temple god goddess myth mythe legend légende delphes delphi zeus jupiter artémis diane vénus icare icarus minotaure minotaur belvedere odyssée odyssey dionysos dionysus",
  },
  fruit: {
    ...NONE,
    before:
      "jus zeste+ confiture marmelade quartier+ tarte compote fleur écorce pelure pépins arbre+ kilo+ verger+ cueillir manger pressée " +
      "juice peel slice+ zest marmalade orchard+ eat eating rotten toffee caramel big fruit+",
    after:
      "amère sanguine+ pressée+ confite+ mûre+ juteuse " +
      "juice peel slice+ zest marmalade tree+ orchard+ blossom grove+ pie+ cider crumble sauce tart pips",
    isSmall: true,
  },
  colour: {
    ...NONE,
    before: `couleur couleurs vigilance alerte code feu gilet gilets ruban niveau fond teinte zone drapeau lumière colour color shade bright dark light ${COLOURS}`,
    after: `vif clair foncé fluo pâle alert light lights jacket jackets flag flags vest vests coloured colored ${COLOURS}`,
    isSmall: true,
  },
  town: {
    ...NONE,
    before:
      "ville mairie maire habitants gare théâtre arènes festival chorégies préfecture quartier vivre habiter naître né née situé située près arriver aller autoroute a7 avignon carpentras vaucluse " +
      "train+ bus station town city mayor residents village college near outside born north south east west kilometres miles",
    after:
      "del county+ vaucluse finland finlande beach californie california texas connecticut avignon carpentras montélimar township",
    prepositions: "à near at in",
  },
  planet: {
    ...NONE,
    before:
      "colon+ colonist+ martien+ martienne+ martian+ planète+ mission+ rover+ voyage+ vol+ colonie+ colonisation coloniser atmosphère sol surface conquête exploration explorer sonde+ vie autour astronaute+ atteindre habiter cratère orbite lune terre vénus jupiter saturne mercure " +
      "planet+ probe+ life colony colonize colonise colonizing colonising trip journey flight+ travel astronaut+ crater orbit moon earth saturn mercury reach land landing humans",
    after:
      "exhibit exhibition rover+ mission+ colony colonies landing+ orbit orbiter+ lander+ exploration atmosphere express odyssey pathfinder reconnaissance probe sample dust climate attacks vénus jupiter saturne saturn mercure mercury terre earth lune moon",
    prepositions: "on to sur vers from around",
  },
  month: {
    ...NONE,
    before: `mois lundi mardi mercredi jeudi vendredi samedi dimanche ${MONTHS}`,
    after: `dernier prochain ${MONTHS}`,
    prepositions: "début fin mi courant en depuis",
    numbers: "date",
    isSmall: true,
  },
  sum: {
    ...NONE,
    before: "somme montant chiffre sum amount cost",
    after: "général générale des du de cumulé+ hors annuel of amount cost+ sum annual investment+ jobs",
    prepositions: "au en le un grand the a in grand",
    numbers: "before",
    isSmall: true,
  },
  wind: {
    ...NONE,
    before: "vent+ rafale+ souffle coup wind+ gust+ tramontane sirocco",
    after: "souffle soufflait soufflera soufflant gagnant violent glacial wind+ blows blew blowing gusts tramontane",
    isSmall: true,
  },
  spice: {
    ...NONE,
    before:
      "pistil+ filament+ stigmates culture récolte risotto riz pincée gramme+ kilo sauce bulbes crocus épice+ curcuma cumin goût spice+ pinch",
    after: "moulu bio pur iranien iran cachemire quercy curcuma cumin cannelle épice+",
    isSmall: true,
  },
  canal: {
    ...NONE,
    before:
      "canal isthme crise golfe détroit port nationalisation expédition traversée " +
      "crisis isthmus gulf strait crossing passage north south east west",
    after: "canal crisis isthmus expedition crise panama",
    prepositions: "via through à",
  },
  person: {
    ...NONE,
    before:
      "théorème monsieur madame mademoiselle mm mr mrs ms mme mlle docteur dr professeur prof maître famille frères place inventeur ingénieur banquier financier peintre écrivain poète prénom patronyme sénateur mathématicien " +
      "family brothers inventor street sir lord banker financier painter tennis surname forename senator professor",
    after:
      "died born dies invented patented married wrote scored invente inventa meurt mourut naît naquit né coil+ bobine+ nikola da miletus milet theorem+ théorème",
  },
  word: {
    ...NONE,
    before:
      "climat climate formule bloc block balise+ tag+ touche+ hold mot+ lettre+ adjectif verbe préfixe étiquette theorem word+ letter+ adjective verb prefix vercingétorix",
    after:
      "decision+ election+ judgment breakfast drift crust shelf analysis gaulois romain+ volcanique calcaire mère bleue key+ skeleton_staff it them him her " +
      "phonétique grec latin phonetic greek soup",
    numbers: "before",
    isSmall: true,
  },
  acronym: {
    ...NONE,
    before:
      "sigle acronyme abréviation agrément+ référence réf emplacement repère lot salle bâtiment code article modèle abbreviation stands reference allocations allocataire+ confédération norme protocole syndicat université agence championnat " +
      "acronym abbreviation confederation standard protocol university agency tournament",
    after: "verse versait versera classe familiales chart+ champions anglais english symptom+ disorder+ diet",
  },
  work: {
    ...NONE,
    before:
      "livre+ roman+ poème+ épopée film+ album+ série+ chant+ lire relire projette projeter voir revoir regarder auteur héros revue étude paru publié homère tolkien " +
      "book+ novel+ poem+ epic movie+ series read author hero journal study published in homer",
    after: "homère homer virgile mozart film movie saruman saroumane",
  },
  animal: {
    ...NONE,
    before: "espèce+ troupeau+ meute mâle+ femelle+ animal animaux species herd+ flock+ wild animal+",
    after: "sauvage+ mâle+ femelle+",
    isSmall: true,
  },
  plant: {
    ...NONE,
    before: "fleur+ bulbe+ espèce+ genre variété+ bouquet+ flower+ bulb+ species genus plant",
    after: "candidum martagon fleuri+ flower+ bulb+",
    isSmall: true,
  },
  product: {
    ...NONE,
    before:
      "install installed installer boire boit bu verre+ bouteille+ canette+ gorgée conduire conduit roule garé volant fenêtre+ publié+ posté partagé page compte profil ami+ " +
      "drink drinking drank glass bottle+ can+ sip drive driving drove window+ post+ posted page account profile friend+",
    after: "post+ page account friend+ bar+ bottle+ can+ car+ driver+ owner+ window+ glacé rouge blanche",
  },
  programme: {
    ...NONE,
    before:
      "programme+ mission+ capsule+ module+ astronaute+ fusée+ nasa vol+ équipage " +
      "program+ astronaut+ rocket+ spacecraft flight crew era",
    after:
      "programme+ program+ mission+ astronaut+ lander moon lunar era capsule spacecraft rocket soyouz soyuz gemini artemis",
    numbers: "after",
  },
}));
