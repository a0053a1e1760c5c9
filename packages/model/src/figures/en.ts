import { once } from "../once.ts";
import { createBoundWords } from "./bound-words.ts";
import { createKeys, createLexicon, createMeanings, createNumbers } from "./lexicon.ts";
import { multiplierKeys } from "./scale.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { foldWord, type Word } from "./word.ts";

/**
 * Words that do not stand between a number and what it counts: small words, verbs, units of measure, what is counted
 * itself. Any other word may ("battery plants", "PhD students").
 */
const NOT_FILLERS: () => ReadonlySet<string> = once(
  () =>
    new Set(
      (
        "a an the of in on at to for from by with without as is are was were be been being am has have had will would can could may might must shall should do does did not no nor nt than then that which who whom whose this these those it its their his her our your my they we he she you there here when where while if but because so yet about over under up down out off into onto per via between among during before after since until across against along around through toward towards within both each every all any some few many much such said says say told " +
        "made make took take hit cut saw see got get built build found find left leave kept keep held hold won win lost lose sold sell bought buy paid pay met meet sent send brought bring became become came come went go gave give put set let led employ hire include involve need want help support serve train create plan expect require use run open close offer show join host fund visit reach represent draw attract gather " +
        "percent percentage point pct cent am pm km m cm mm kg g t mw gw kw tw mwh gwh kwh twh ha gb tb mb ghz mhz tonne ton hectare acre square cubic metre meter kilometre kilometer mile foot feet inch litre liter barrel gallon watt megawatt gigawatt kilowatt terawatt volt degree year month week day hour minute second quarter decade century weekend night times fold star storey story bedroom lane page word part man woman person child bit core inch way stage tier step phase " +
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
        "million billion trillion thousand hundred dozen euro dollar pound bn k"
      ).split(" "),
    ),
);
/** Plurals that go before a noun as they are. Other plurals are what is counted. */
const PLURAL_FILLERS: () => ReadonlySet<string> = once(
  () =>
    new Set("sales business logistics operations electronics services systems news aerospace sports arts".split(" ")),
);

/** A word is no plural if it ends so. */
const SINGULAR_END = /(?:ss|us|is|ics|ous)$/u;
const ADJECTIVE =
  /^(?:new|direct|indirect|permanent|young|full|top|good|local|long)$|..(?:al|ic|ive|ed|able|ible|ish|an|ese|ary|ern|ing|ful)$/u;
const SIMPLE_FILLERS = once(() => createKeys("and or"));

function isFiller({ printed, key }: Word, isCompound: boolean, isFirst: boolean): boolean {
  if (isCompound) return true;
  const small = foldWord(printed);
  if (SIMPLE_FILLERS().has(key)) return !isFirst;
  if (small.length < 2 ? printed !== "U" && printed !== "S" : NOT_FILLERS().has(small)) return false;
  return !small.endsWith("s") || SINGULAR_END.test(small) || PLURAL_FILLERS().has(small) || small === "s";
}

function around(words: string, preposition: string): string {
  return words
    .split(" ")
    .map((word) => `${word}_${preposition}`)
    .join(" ");
}

const CARDINALS = once(() =>
  createNumbers(
    "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000",
  ),
);

const COLLECTIVES: ReadonlyMap<string, number> = new Map([["dozen", 12]]);

/** English, British and American, as press releases and newspapers print it. */
export const english: () => Vocabulary = once(() => ({
  decimalMark: ".",
  cardinals: CARDINALS(),
  countsByTwenties: false,
  joinsParts: (last) => last >= 100,
  scales: new Map(),
  collectives: COLLECTIVES,
  multipliers: multiplierKeys(CARDINALS(), COLLECTIVES),
  hasBarePlurals: true,
  particles: createMeanings({
    article: "a an",
    half: "half",
    hedge: "good",
    and: "and",
    of: "of",
    to: "to",
    decimal: "point",
  }),
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
  plainNouns: new Set(),
  invariableNouns: createKeys("people factories"),
  isFiller,
  isListed: ({ key }) => ADJECTIVE.test(key),
  countsLastNoun: true,
  labels: createKeys(
    "article chapter page section phase stage step level tier lot volume number no room gate line version figure table annex appendix CAC SBF FTSE DAX COP fortune forbes horizon agenda type class category grade zone group unit block building floor season episode week day part round series scenario route road highway act rule law decree windows iphone android model studio area boeing airbus January February March April June July August September October November December",
  ),
  alternatives: createKeys("or"),
  shares: createKeys("in out"),
  yearLeads: createKeys(
    "the its their our his her this in since by from until before after during year early late mid all most some many",
  ),
  priceLeads: createKeys(
    "for at is was of from to costs cost costing only just under over than about around nearly paid pay pays spend spent charge charges worth by raise raises raised a an sell sold extra",
  ),
  rates: createKeys("a an per each apiece every"),
  rangeOpening: "between",
  looseOpening: "from",
  boundsBefore: createBoundWords({
    exact: `${around("spread split divided distributed scattered stretched take took taken takes taking hand handed handing", "over")} ${around("built organised organized structured centred centered based", "around")} ${around("talk talks talked talking think thinking asked ask write wrote written know worried concerned question news information debate hear heard", "about")}`,
    at_least:
      "at_least no_less_than not_less_than no_fewer_than not_fewer_than minimum a_minimum minimum_of a_minimum_of min",
    up_to:
      "up_to as_much_as as_many_as at_most at_the_most no_more_than not_more_than not_exceeding not_exceed not_to_exceed without_exceeding less_than fewer_than under just_under well_under below maximum a_maximum maximum_of a_maximum_of max",
    more_than:
      "over well_over just_over above well_above just_above more_than just_more_than greater_than beyond exceed exceeding exceeded in_excess_of upward_of surpass surpasses surpassed surpassing north_of topping topped",
    about:
      "around about some roughly nearly almost estimated an_estimated est approximately approx c ca circa close_to region_of in_the_region_of order_of in_the_order_of on_the_order_of near nearing approaching",
  }),
  boundArticles: new Set(),
  boundAbbreviations: createKeys("approx c ca min max est"),
  boundsAfter: createLexicon({
    at_least: "at_least or_more and_more minimum",
    up_to: "at_most at_the_most maximum max or_less or_fewer",
    about: "or_so approximately",
  }),
  boundEndings: createKeys("than until for as of"),
}));
