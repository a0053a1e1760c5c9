import type { FateTopic } from "../phrases.ts";
import { inSentence, possessive } from "./grammar.ts";
import { nameOwned } from "./site.ts";

const FACTS: Record<FateTopic["fate"], string> = {
  opened: "opened",
  completed: "been carried out",
  cancelled: "been dropped",
};

export function askFate(topic: FateTopic): string {
  const { who, month, where, fate, plan } = topic;
  if (plan === null) return `${promiseOf(topic)} in ${month}, had ${thingOf(topic)} ${FACTS[fate]} ${byThen(topic)}?`;
  const isPlaceTold = where === null || plan.includes(where.name);
  const place = isPlaceTold ? "" : where.isCommune ? ` in ${where.name}` : ` (${where.name})`;
  return `Announced by ${who.names} in ${month}, had this project${place} ${FACTS[fate]} ${byThen(topic)}: ${inSentence(plan)}?`;
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  return `${asOf(topic)}, ${thingOf(topic)} ${isTrue ? "had" : "had not"} ${FACTS[topic.fate]}.`;
}

export function meanFate(who: string, when: string): string {
  return `What became of what ${who} announced ${when}`;
}

function isSite({ fate }: FateTopic): boolean {
  return fate === "opened";
}

/** A site is promised, a project announced. */
function promiseOf(topic: FateTopic): string {
  return isSite(topic) ? "Promised" : "Announced";
}

function byThen({ on, precision }: FateTopic): string {
  return precision === "year" ? `by the end of ${on}` : `by ${on}`;
}

function asOf({ on, precision }: FateTopic): string {
  switch (precision) {
    case "day":
      return `On ${on}`;
    case "month":
      return `In ${on}`;
    case "year":
      return `At the end of ${on}`;
    default:
      return precision satisfies never;
  }
}

function thingOf(topic: FateTopic): string {
  const { who, where, noun } = topic;
  const owned = isSite(topic) ? nameOwned(who, noun) : `${possessive(who.names)} project`;
  if (where === null) return `${owned} in France`;
  return where.isCommune ? `${owned} in ${where.name}` : `${owned} (${where.name})`;
}
