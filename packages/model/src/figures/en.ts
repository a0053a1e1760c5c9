import { createBoundWords } from "./bound-words.ts";
import { createLexicon, createNumbers, listKeys } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";

const FILLERS: ReadonlySet<string> = new Set(
  listKeys(
    "new French foreign direct indirect full part time permanent different high highly well top quality tech skill paid more other extra further net future major large small young senior key company corporate investment long term AI research energy and or",
  ),
);
/** Endings of adjectives ("industrial", "skilled", "Indian"): a closed list would miss too many. */
const ADJECTIVE = /..(?:al|ic|ive|ed|able|ish|an|ese|ary|ern|ing)$/u;

/** English, British and American, as press releases and newspapers print it. */
export const english: Vocabulary = {
  decimalMark: ".",
  cardinals: createNumbers(
    "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000",
  ),
  countsByTwenties: false,
  joinsParts: (last) => last >= 100,
  scales: new Map(),
  collectives: new Map([["dozen", 12]]),
  hasBarePlurals: true,
  particles: createLexicon({ article: "a an", half: "half", hedge: "good", and: "and", of: "of", to: "to" }),
  vague: new Set(["several", "many", "few"]),
  currencies: createLexicon({
    EUR: "euro",
    USD: "dollar US_dollar U_S_dollar American_dollar",
    GBP: "pound pound_sterling British_pound",
    CHF: "Swiss_franc",
    CNY: "yuan renminbi Chinese_yuan",
    JPY: "yen Japanese_yen",
    CAD: "Canadian_dollar",
    INR: "rupee Indian_rupee",
    SEK: "kronor Swedish_kronor Swedish_krona Swedish_crown",
    NOK: "Norwegian_kroner Norwegian_krone Norwegian_crown",
    DKK: "Danish_kroner Danish_krone Danish_crown",
    other: "kroner",
  }),
  scaledCurrencies: new Set(),
  nouns: createLexicon({
    jobs: "job position role hire",
    people:
      "people employee worker student apprentice researcher engineer leader executive CEO chief_executive business_leader",
    startups: "startup start_up",
    projects: "project",
    sites: "site plant factory factories data_centre data_center datacentre datacenter",
  }),
  capitalNouns: new Set(),
  isFiller: (key) => FILLERS.has(key) || ADJECTIVE.test(key),
  countsLastNoun: true,
  rangeOpening: "between",
  looseOpening: "from",
  boundsBefore: createBoundWords({
    at_least: "at least|(?:no|not) (?:less|fewer) than|(?:a )?minimum(?: of)?",
    up_to:
      "up to|as (?:much|many) as|at (?:the )?most|(?:(?:no|not) more|less|fewer) than|(?:just )?under|below|(?:a )?maximum(?: of)?",
    more_than:
      "(?:(?:well|just) )?(?:over|above)|(?:more|greater) than|beyond|exceed(?:s|ed|ing)?|in excess of|upwards? of",
    about:
      "around|about|some|roughly|nearly|almost|(?:an )?estimated|approximately|approx\\.?|ca?\\.|circa|close to|in the region of|[io]n the order of",
  }),
  boundsAfter: createLexicon({ at_least: "at_least or_more", up_to: "at_most", about: "or_so" }),
};
