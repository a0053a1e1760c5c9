import type { FateTopic } from "../phrases.ts";
import { possessive } from "./grammar.ts";
import { nameSite } from "./site.ts";

export function askFate(topic: FateTopic): string {
  if (topic.plan !== null) return askOfPlan(topic, topic.plan);
  const subject = `${thingOf(topic)}, ${promiseOf(topic)},`;
  switch (topic.fate) {
    case "opened":
      return `${asOf(topic)}, had ${subject} opened?`;
    case "completed":
      return `${asOf(topic)}, had ${subject} been completed?`;
    case "cancelled":
      return `${asOf(topic)}, had ${subject} been cancelled?`;
    default:
      return topic.fate satisfies never;
  }
}

function askOfPlan(topic: FateTopic, plan: string): string {
  const { who, month, where, fate } = topic;
  const isPlaceTold = where === null || plan.includes(where.name);
  const place = isPlaceTold ? "" : where.isCommune ? ` in ${where.name}` : ` (${where.name})`;
  const fact = fate === "opened" ? "opened" : `been ${fate}`;
  return `In ${month}, ${who.names} announced: “${plan}”. ${asOf(topic)}, had this project ${fact}${place}?`;
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  const subject = `${asOf(topic)}, ${thingOf(topic)}`;
  const had = isTrue ? "had" : "had not";
  switch (topic.fate) {
    case "opened":
      return `${subject} ${had} opened.`;
    case "completed":
      return `${subject} ${had} been completed.`;
    case "cancelled":
      return `${subject} ${had} been cancelled.`;
    default:
      return topic.fate satisfies never;
  }
}

export function meanFate(who: string, when: string): string {
  return `What became of what ${who} announced ${when}`;
}

function isSite({ fate }: FateTopic): boolean {
  return fate === "opened";
}

/** A site is promised, a project announced. */
function promiseOf(topic: FateTopic): string {
  return `${isSite(topic) ? "promised" : "announced"} ${topic.isOfThatMonth ? "that same month" : `in ${topic.month}`}`;
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
  const owned = `${possessive(who.names)} ${isSite(topic) ? nameSite(noun) : "project"}`;
  if (where === null) return `${owned} in France`;
  return where.isCommune ? `${owned} in ${where.name}` : `${owned} (${where.name})`;
}
