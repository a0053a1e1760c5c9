import type { Figure } from "../figures/figure.ts";
import type { Mention } from "../names/mention.ts";
import { once } from "../once.ts";
import type { Governor } from "./said.ts";
import type { Sentence } from "./sentence.ts";
import type { SignAt } from "./sign.ts";
import { BEFORE_NAME } from "./vocabulary/little-words.ts";
import { SITES } from "./vocabulary/relations.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

const HELPED_BEFORE = once(
  () => new RegExp(`(?:^|[^a-z])(?:d'|de|du|of|for|pour|a|au|to|with|avec)\\s*${BEFORE_NAME}`, "u"),
);

/** Whether the money comes from somebody else: "L'État soutiendra le projet d'Holosolis à hauteur de", "backs the plan of". */
export function isHelped(
  { folded, start }: Sentence,
  figure: Figure,
  subject: Mention,
  signs: readonly SignAt[],
): boolean {
  if (figure.kind !== "money" || subject.end > figure.start) return false;
  const first = subject.start - start;
  if (!HELPED_BEFORE().test(folded.slice(Math.max(0, first - 20), first))) return false;
  const before = signs.findLast(({ sign, end }) => end <= first && sign !== "invest");
  const isHelp = before?.sign === "support" || before?.sign === "stop";
  return isHelp && !/[,;:.]/u.test(folded.slice(before.end, first));
}

const GIVEN_TO = once(
  () => new RegExp(`(?:^|[^a-z])(?:a|au|aux|to|into|in|against|contre|envers|dans)\\s*${BEFORE_NAME}`, "u"),
);

/** Whether what stands between a figure and a name gives it to the one named: "200 millions à OVHcloud", "€200m to OVHcloud". */
export function isGivenTo(between: string): boolean {
  return GIVEN_TO().test(between);
}

const RECEIVING = /^(?:rec(?:evra|evoir|oit)|accueill\w*)$/u;

/** Whether what governs a figure is that something is received: "recevra 4 milliards", "accueille 300 emplois". */
export function isReceiving(governor: Governor): boolean {
  return RECEIVING.test(governor.text);
}

const OF_A_SITE = once(
  () => new RegExp(`(?:${sourceOf(SITES)})s?(?: \\S+){0,4} (?:de |d'|du |of )(?:la |le |l'|the )?$`, "u"),
);

/** Whether it is a site of the one named: "L'usine de Dunkerque d'", "the plant of". What a site receives its owner gives. */
export function isOfSite(before: string): boolean {
  return OF_A_SITE().test(before);
}
