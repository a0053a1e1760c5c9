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
  /**
   * Anywhere in the sentence, each joined to the one name that it is a sign after or before, unless that name does something
   * or is given something: "des ATR, prêts et avances remboursables".
   */
  readonly among?: string;
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
      "fleuve+ rivière bassin affluent+ embouchure vallée brésil pérou river+ basin mouth bank+ tributaries down brazil peru brazilian peruvian",
    after: "fleuve rivière bassin delta river basin estuary tributary tributaries valley dolphin+ brazilian peruvian",
  },
  forest: {
    ...NONE,
    before:
      "forêt+ déforestation tribu+ peuples incendies feux forest+ rainforest+ tribe+ fires save brazilian peruvian",
    after: "forêt rainforest+ forest+ deforestation wildlife tribe+ fire+ region tropical indigenous basin",
  },
  myth: {
    ...NONE,
    before:
      "dieu dieux déesse temple mythe légende fille+ reine guerrière+ vénus jupiter minotaure god+ goddess myth legend queen warrior+ venus homère homer",
    after: "warrior+ guerrière+ queen+ temple god goddess vénus jupiter minotaure minotaur belvedere",
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
      "colon+ colonist+ martien+ martian+ planète+ mission+ rover+ sonde+ vol+ atmosphère sol vie autour astronaute+ cratère orbite lune terre vénus jupiter saturne planet+ probe+ life colony trip journey flight+ astronaut+ crater orbit moon earth land landing",
    after:
      "exhibit rover+ mission+ colony landing+ orbit orbiter+ lander+ atmosphere probe sample dust vénus jupiter saturne saturn terre earth",
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
    before: "canal isthme crise crisis north south east west",
    after: "canal crisis expedition crise panama",
    prepositions: "via through à",
  },
  person: {
    ...NONE,
    before:
      "théorème famille frères place inventeur ingénieur banquier peintre écrivain prénom patronyme mathématicien républicain+ démocrate+ républicaine+ sénatrice colistier obama palin republican+ democrat+ democratic nominee gop family brothers inventor banker painter surname forename",
    after:
      "died born dies invented patented married wrote scored invente inventa meurt mourut naît naquit né coil+ bobine+ obama palin mccain_campaign mccain_presidential mccain_républicain mccain_voters mccain_supporters nikola da miletus milet theorem+ théorème",
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
      "sigle acronyme agrément+ norme protocole syndicat université acronym allocations allocataire+ confédération confederation university",
    after: "verse versait versera classe familiales chart+ symptom+ disorder+ inhibitor",
    // A loan of the state to a company in trouble.
    among:
      "atr_remboursable+ atr_prêt+ atr_pge atr_fdes atr_subvention+ atr_trésorerie atr_avance+ atr_bonifié+ atr_accordé+ atr_octroyé+ atr_guichet+ atr_dispositif+ atr_loan+ atr_grant+ atr_granted atr_repayable atr_scheme+",
  },
  work: {
    ...NONE,
    before:
      "livre+ roman+ poème+ film+ album+ lire relire projette revue étude paru auteur héros book+ novel+ poem+ epic movie+ read journal study published homer",
    after: "homère homer film movie",
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
    before: "programme+ mission+ capsule+ module+ astronaute+ fusée+ program+ astronaut+ rocket+ crew",
    after: "programme+ program+ mission+ astronaut+ lander moon",
    numbers: "after",
  },
}));
