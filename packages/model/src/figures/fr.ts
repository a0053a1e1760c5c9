import { once } from "../once.ts";
import { createBoundWords } from "./bound-words.ts";
import { createKeys, createLexicon, createMeanings, createNumbers } from "./lexicon.ts";
import { multiplierKeys } from "./scale.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Adjectives that stand before their noun, the words that join them, and what is made of jobs ("créations d'emplois"). */
const FILLERS = once(() =>
  createKeys(
    "nouveau nouveaux nouvel nouvelle futur future jeune grand grande petit petite gros grosse beau beaux belle bon bonne meilleur meilleure vieux vieille ancien ancienne autre même seul seule simple vrai vraie véritable haut haute dernier dernière prochain prochaine premier première principal principale principaux excellent excellente brillant brillante éventuel éventuelle potentiel potentielle différent différente important importante célèbre fameux nombreux divers tout très plus ex super création suppression perte destruction ouverture offre promesse intention proposition de d directe nette et",
  ),
);
/** What takes away or turns round what follows, joined to it by a hyphen: "300 sans-emploi" are no jobs. */
const NOT_PREFIXES = once(() => createKeys("sans hors non anti demi"));

/** The forms of a verb that says how a figure lies to a number. */
function forms(stem: string, suffix = ""): string {
  return "e ent er era eront erait eraient ait aient ant é ée"
    .split(" ")
    .map((ending) => `${stem}${ending}${suffix}`)
    .join(" ");
}

/** What holds something together, and no number: "organisé autour de 3 pôles". */
const HELD = "articulé organisé structuré construit bâti réuni centré bâtie construite";

const CARDINALS = once(() =>
  createNumbers(
    "zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 cent=100 mille=1000",
  ),
);

const COLLECTIVES = once(() =>
  createNumbers(
    "dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000",
  ),
);

/** French as press releases and newspapers print it. */
export const french: () => Vocabulary = once(() => ({
  decimalMark: ",",
  cardinals: CARDINALS(),
  countsByTwenties: true,
  joinsParts: (last, next) => last >= 20 && next % 10 === 1,
  scales: createNumbers("billion=1e12 trillion=1e18"),
  collectives: COLLECTIVES(),
  multipliers: multiplierKeys(CARDINALS(), COLLECTIVES()),
  hasBarePlurals: false,
  particles: createMeanings({
    article: "un une",
    half: "demi demie",
    hedge: "bon bonne petit petite",
    and: "et",
    of: "de d",
    to: "à",
    decimal: "virgule",
  }),
  vague: new Set(["plusieurs", "quelques", "des"]),
  currencies: createLexicon({
    EUR: "euro",
    USD: "dollar dollar_us dollar_américain",
    GBP: "livre livre_sterling livre_britannique",
    CHF: "franc_suisse",
    CNY: "yuan renminbi",
    JPY: "yen",
    CAD: "dollar_canadien",
    INR: "roupie roupie_indienne",
    SEK: "couronne_suédoise",
    NOK: "couronne_norvégienne",
    DKK: "couronne_danoise",
    other:
      "dollar_australien dollar_néo dollar_taïwanais dollar_singapourien dollar_hongkongais dollar_de_Hong dollar_de_Singapour livre_turque livre_libanaise livre_égyptienne livre_syrienne roupie_pakistanaise roupie_indonésienne",
  }),
  scaledCurrencies: new Set(["livre"]),
  nouns: createLexicon({
    jobs: "emploi poste CDI embauche recrutement job",
    people:
      "personne Français Française salarié salariée employé employée collaborateur collaboratrice étudiant étudiante apprenti apprentie chercheur chercheuse ingénieur ingénieure dirigeant dirigeante leader CEO patron patronne PDG P_DG chef_d_entreprise",
    startups: "startup start_up jeune_pousse",
    projects: "projet",
    sites: "site usine centre_de_données data_center data_centre datacenter datacentre",
  }),
  capitalNouns: new Set(["francai", "francaise"]),
  plainNouns: createKeys("embauche poste usine site projet job"),
  invariableNouns: createKeys("CDI P_DG PDG CEO startup start_up data_center data_centre datacenter"),
  isFiller: (word, isCompound) => (isCompound ? !NOT_PREFIXES().has(word.key) : FILLERS().has(word.key)),
  isListed: () => false,
  countsLastNoun: false,
  labels: createKeys(
    "article chapitre page section phase étape niveau lot tome volume numéro no n chambre salle bureau quai porte ligne version étage figure tableau annexe CAC SBF COP horizon type classe catégorie zone axe pilier scénario question règle loi décret échelon rang opus acte saison épisode semaine jour mois",
  ),
  alternatives: createKeys("ou"),
  shares: createKeys("sur"),
  yearLeads: createKeys("en depuis début fin mi courant année l an avant vers dès"),
  priceLeads: createKeys("à de pour coûte coûtent coûtait vaut valent payé paie environ seulement que"),
  rates: createKeys("par le la l chacun pièce"),
  rangeOpening: "entre",
  looseOpening: "de",
  boundsBefore: createBoundWords({
    exact: HELD.replaceAll(/\S+/gu, "$&_autour_de"),
    at_least:
      "au_moins du_moins pas_moins_de non_moins_de minimum minimum_de un_minimum_de au_minimum au_minimum_de a_minima au_bas_mot min",
    up_to: `jusqu_à jusqu_aux jusqu_au pas_plus_de guère_plus_de moins_de un_peu_moins_de bien_moins_de au_plus tout_au_plus maximum maximum_de un_maximum_de au_maximum au_maximum_de max inférieur_à inférieure_à en_dessous_de au_dessous_de dans_la_limite_de à_concurrence_de ${forms("dépass", "_pas")} ${forms("excéd", "_pas")} sans_dépasser sans_excéder`,
    more_than: `plus_de un_peu_plus_de bien_plus_de nettement_plus_de au_delà_de au_dessus_de supérieur_à supérieure_à ${forms("dépass")} ${forms("excéd")} excède excèdent`,
    about: `environ env près_de autour_de alentours_de aux_alentours_de environs_de aux_environs_de ordre_de l_ordre_de de_l_ordre_de voisin_de voisine_de proche_de ${forms("avoisin")} ${forms("frôl")} approche approchent approchant quelque presque quasiment quasi approximativement à_peu_près pas_loin_de plus_ou_moins`,
  }),
  boundArticles: createKeys("les"),
  boundAbbreviations: createKeys("env min max"),
  boundsAfter: createLexicon({
    at_least: "au_moins minimum au_minimum a_minima min ou_plus et_plus au_bas_mot",
    up_to: "au_plus tout_au_plus maximum au_maximum grand_maximum au_grand_maximum max",
    about: "environ à_peu_près",
  }),
  boundEndings: createKeys("de d que tard tôt vite près haut bas fort jusqu pour aussi encore"),
}));
