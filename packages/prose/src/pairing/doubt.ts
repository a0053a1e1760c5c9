import { once } from "../once.ts";
import { BYGONE, CONDITIONS, FICTION, HALTS, HEARSAY, SEASONAL, URGES, WISHES } from "./vocabulary/doubts.ts";
import { anyOf, sourceOf } from "./vocabulary/source-of.ts";

/** "Investirait": what is said to be so. After "que" it is the tense of reported speech: "a dit qu'elle investirait". */
const CONDITIONAL =
  "(?<!(?:que |qu')(?:\\S+ ){0,4})(?:[a-z]{2,}(?:er|ir|dr|tr|vr|ur|dir|uir)|ser|aur|fer|ir)ai(?:t|ent)";
/** "Il y a trois ans", "en 2004". */
const LONG_AGO = "il y a (?:\\S+ ){1,3}(?:ans|mois|annees)|19\\d\\d|200\\d";

const DOUBT = once(() =>
  anyOf(
    [CONDITIONAL, sourceOf(HEARSAY, WISHES, URGES, CONDITIONS, SEASONAL, BYGONE, HALTS, FICTION), LONG_AGO].join("|"),
  ),
);

/**
 * Whether a folded clause leaves open that its figures are promised: they are talked of, wished for, asked for, hang on a
 * condition, are past or taken back, or made up. "Bercy souhaite que Verkor mette 2 milliards", "Verkor is said to invest".
 */
export function isDoubtful(clause: string): boolean {
  return DOUBT().test(clause);
}

/** Whether a folded sentence asks: "Amazon investira-t-il 4 milliards ?", "Will Amazon invest €4 billion?" */
export function isQuestion(folded: string): boolean {
  return /\?["»”)\s]*$/u.test(folded);
}
