import { createBoundWords } from "./bound-words.ts";
import { createLexicon, createNumbers, listKeys } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";

const FILLERS: ReadonlySet<string> = new Set(
  listKeys(
    "nouveau nouveaux nouvel nouvelle futur future jeune grand grande petit petite gros premier première autre dernier dernière principal principaux haut vrai création de d directe nette et",
  ),
);

/** French as press releases and newspapers print it. */
export const french: Vocabulary = {
  decimalMark: ",",
  cardinals: createNumbers(
    "zero=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 cent=100 mille=1000",
  ),
  countsByTwenties: true,
  joinsParts: (last, next) => last >= 20 && next % 10 === 1,
  scales: createNumbers("billion=1e12 trillion=1e18"),
  collectives: createNumbers(
    "dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000",
  ),
  hasBarePlurals: false,
  particles: createLexicon({
    article: "un une",
    half: "demi demie",
    hedge: "bon bonne petit petite",
    and: "et",
    of: "de d",
    to: "à",
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
      "dollar_australien dollar_néo dollar_taïwanais dollar_de_Hong dollar_de_Singapour livre_turque livre_libanaise roupie_pakistanaise",
  }),
  scaledCurrencies: new Set(["livre"]),
  nouns: createLexicon({
    jobs: "emploi poste CDI embauche recrutement",
    people:
      "personne Français Française salarié salariée employé employée collaborateur collaboratrice étudiant étudiante apprenti apprentie chercheur chercheuse ingénieur ingénieure dirigeant dirigeante patron patronne PDG P_DG chef_d_entreprise",
    startups: "startup start_up jeune_pousse",
    projects: "projet",
    sites: "site usine centre_de_données data_center datacenter",
  }),
  capitalNouns: new Set(["francai", "francaise"]),
  isFiller: (key) => FILLERS.has(key),
  countsLastNoun: false,
  rangeOpening: "entre",
  looseOpening: "de",
  boundsBefore: createBoundWords({
    at_least: "au moins|pas moins de|(?:(?:un|au) )?minimum(?: de)?",
    up_to: "jusqu'a|pas plus de|(?:un peu |bien )?moins de|au plus|(?:(?:un|au) )?maximum(?: de)?",
    more_than: "(?:(?:un peu|bien) )?plus de|\\+ ?de|au dela de|superieure?s? a|depass[a-z]{1,5}|exced[a-z]{1,5}",
    about:
      "environ|(?:pres|autour|aux alentours|(?:de )?l'ordre|voisine?s?|proches?) de|avoisin[a-z]{1,4}|quelques?|presque|quasiment|approximativement|a peu pres",
  }),
  boundsAfter: createLexicon({
    at_least: "au_moins minimum au_minimum ou_plus et_plus",
    up_to: "au_plus maximum au_maximum",
    about: "environ",
  }),
};
