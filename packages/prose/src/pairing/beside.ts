import type { Figure } from "../figures/figure.ts";
import type { Mention } from "../names/mention.ts";
import { once } from "../once.ts";
import type { Sentence } from "./sentence.ts";
import { APPROXIMATELY } from "./vocabulary/little-words.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

/** What stands between a figure and what belongs to it is short; so is what the patterns below are let loose on. */
const LONGEST_BETWEEN = 90;

/** Words between a figure and the organisation after it: "4 milliards d'euros promis par Microsoft", "4 billion from Microsoft". */
const LEADS_RIGHT =
  /^[*_`"»”)\]]*\s*(?:(?:directs?|supplementaires?|nouveaux|new|additional|d'investissements?|of investments?|in investments?|investments?|investissements?|en france|in france|cdi|permanent|permanents)\s+)*(?:(?:promis|promises?|annonces?|annoncees?|investis|crees|creees|prevus|prevues|mis sur la table|pledged|promised|announced|committed|invested|created|planned|coming|due|to come)\s+)?(?:par|by|from|for|pour|chez|at|de|d'|du|of|cote)\s*(?:(?:le|la|l'|les|the|groupe|geant|geante|giant|americain|americaine|us|company|firm)\s*)*["«“*_[]*\s*$/u;

/** What stands between an organisation and the figure that it is listed with: "Amazon (1,2 milliard", "Amazon : 1,2 milliard". */
const LEADS_LEFT =
  /^(?:'s?|’s)?["»”*_\]]*\s*(?:[([]|:|=|\||--?|–|—|->|→|;|,)\s*["«“*_]*\s*(?:[a-z'~<>≈=+]+\s+){0,3}[*_~<>≈+]*$/u;

/** "Amazon's €1.2 billion". */
const GENITIVE = once(() => new RegExp(`^'s?\\s+(?:(?:${sourceOf(APPROXIMATELY)}|new|planned)\\s+)*$`, "u"));

/** What is left between a name and a figure that follows other figures of its list: "Amazon: …, … and more than ". */
const LISTED_AFTER_OTHERS =
  /^["»”*_\]]*\s*(?:[([]|:|=|\||--?|–|—|->|→)(?:[\s,;&+/|()*_-]|et|and|plus|avec|with|pour|for)*(?:[a-z'~<>≈=+]+\s+){0,2}$/u;

/** The organisation that a figure stands right beside: "Amazon (1,2 milliard)", "1,2 milliard pour Amazon". */
export function adjoiningOf({ folded, start, figures, mentions }: Sentence, figure: Figure): Mention | null {
  const organisations = mentions.filter(({ kind }) => kind === "organisation");
  const before = organisations.findLast(({ end }) => end <= figure.start);
  const after = organisations.find((mention) => mention.start >= figure.end);
  const isClear = (from: number, to: number) => !figures.some((other) => other.start >= from && other.end <= to);
  if (before !== undefined && isClear(before.end, figure.start)) {
    const between = folded.slice(before.end - start, figure.start - start);
    if (between.length < 60 && /^[^,]*[([]/u.test(between) && LEADS_LEFT.test(between)) return before;
  }
  if (after !== undefined && isClear(figure.end, after.start)) {
    const between = folded.slice(figure.end - start, after.start - start);
    const isNear = between.length <= LONGEST_BETWEEN;
    if (isNear && (LEADS_RIGHT.test(between) || /^[*_`]*\s*[([]\s*$/u.test(between))) return after;
  }
  return null;
}

/** Whether a name and a figure stand side by side as in a list, where no verb is needed: "Amazon : 1,2 milliard", "$2bn for Amazon". */
export function isListed(sentence: Sentence, figure: Figure, subject: Mention): boolean {
  const { folded, start } = sentence;
  if (subject.end > figure.start) {
    const lead = folded.slice(figure.end - start, subject.start - start);
    return lead.length <= LONGEST_BETWEEN && LEADS_RIGHT.test(lead);
  }
  if (subject.start < start) return false;
  // "Derichebourg : 130 M€, 200 emplois, 7 sites".
  const printed = sentence.figures
    .filter((other) => other.start >= subject.end && other.end <= figure.start)
    .reduceRight(
      (rest, other) => rest.slice(0, other.start - subject.end) + rest.slice(other.end - subject.end),
      folded.slice(subject.end - start, figure.start - start),
    );
  const between = printed.replaceAll(/&(?:[a-z]+|#\w+);/gu, " ");
  if (between.length > LONGEST_BETWEEN) return false;
  return LEADS_LEFT.test(between) || LISTED_AFTER_OTHERS.test(between) || GENITIVE().test(between);
}
