import { once } from "../once.ts";
import { COMPANY_NOUNS, WORKS } from "./vocabulary/relations.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

/** A name behind a figure. A place is none that gives. */
const GIVER_AFTER = once(
  () =>
    /^[*_`"»”)]*\s+(?:(?:promis|annoncés?|investis|pledged|promised|announced|committed|invested)\s+)?(?:d[’']|de |du groupe |par |by |from |versés? par |paid by )(?:la |le |les |l[’']|the )?\p{Lu}[\p{L}\d&.-]+/u,
);

/** Whether somebody, known or not, is said to give a figure, from the text behind it as written: "850 millions d'euros d'ACC", "€2bn from Siemens". */
export function hasGiverAfter(after: string): boolean {
  return GIVER_AFTER().test(after);
}

/** A name right before what it does or has. */
const NAME_BEFORE = once(
  () =>
    /(?:^|[^\p{L}])(?<!(?:à|a|en|au|aux|in|at|near|de|des|du|of|from|le|la|les|l[’']|d[’']|\.|:|“|«|")\s?)\p{Lu}[\p{L}\d&-]+(?: \p{Lu}[\p{L}\d&-]+){0,2}(?:,?\s+(?:qui|who|which|lui|elle|itself|for its part|de son côté|pour sa part))?[’']?s?(?:\s+(?:is|are|will|would|has|have|had|plans|wants|intends|also|to|va|vont|a|ont|compte|veut|prévoit|de|aussi|elle-même))*\s+$/u,
);

/**
 * Whether a name that we do not know acts, from what stands between the one we know and the deed, as written and with
 * all known names struck out: ", mais Siemens mettra", " is the rival of the group that Siemens’s".
 */
export function actsUnknown(between: string): boolean {
  return NAME_BEFORE().test(between);
}

/** What starts with an article behind a comma, unless the words take up who was named. */
const NOUN_ACTS = once(() => {
  const takesUp = `(?:le|la|l'|the)\\s*(?:[a-z'-]+ ){0,2}?(?:${sourceOf(COMPANY_NOUNS, WORKS)})(?![a-z])`;
  const other =
    "(?:le|la|les|l'|un|une|des|the|a|an|its (?:supplier|partner|rival|parent)|son (?:rival|partenaire|fournisseur|client|voisin)|sa (?:rivale|filiale|voisine))";
  return new RegExp(`[,;–—)]\\s+(?:(?:but|and|mais|et)\\s+)?(?!${takesUp})${other}(?:(?<=')|\\s+)[a-z][^,;]*$`, "u");
});

/** Whether another one acts that has no name, from the folded text between: ", la région ", ", its supplier "; not ", le constructeur ". */
export function actsUnnamed(between: string): boolean {
  return NOUN_ACTS().test(between);
}
