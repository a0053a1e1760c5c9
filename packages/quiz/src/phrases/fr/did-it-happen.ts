import { NBSP, ofFrenchName } from "@choosefr/model";
import type { FateTopic, SiteNoun } from "../phrases.ts";
import { agree, atFrenchPlace, nameSite, withArticle } from "./site.ts";

const PROJECT: SiteNoun = { text: "projet", agrees: "m" };

type Agreement = SiteNoun["agrees"];

const HAD: Record<Agreement, string> = { m: "avait-il", f: "avait-elle", mp: "avaient-ils" };
const WAS: Record<Agreement, string> = { m: "était-il", f: "était-elle", mp: "étaient-ils" };

export function askFate(topic: FateTopic): string {
  if (topic.plan !== null) return askOfPlan(topic, topic.plan);
  const { noun, promise } = promiseOf(topic);
  return `${asOf(topic)}, ${withArticle(noun)} ${whose(topic)}, ${promise}, ${ask(topic.fate, noun)}${NBSP}?`;
}

function askOfPlan(topic: FateTopic, plan: string): string {
  const { who, month, where, fate } = topic;
  const isPlaceTold = where === null || plan.includes(where.name);
  const place = isPlaceTold ? "" : where.isCommune ? ` ${atFrenchPlace(where.name)}` : ` (${where.name})`;
  const announced = `En ${month}, ${who.names} ${who.areSeveral ? "annoncent" : "annonce"}${NBSP}: «${NBSP}${plan}${NBSP}».`;
  return `${announced} ${asOf(topic)}, ce projet ${ask(fate, PROJECT)}${place}${NBSP}?`;
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  const { noun } = promiseOf(topic);
  return `${asOf(topic)}, ${withArticle(noun)} ${whose(topic)} ${state(topic.fate, noun, isTrue)}.`;
}

export function meanFate(who: string, when: string): string {
  return `Suites de l’annonce faite par ${who} ${when}`;
}

/** A site is promised, a project announced. */
function promiseOf({ fate, noun, month, isOfThatMonth }: FateTopic): {
  readonly noun: SiteNoun;
  readonly promise: string;
} {
  const isSite = fate === "opened";
  const named = isSite ? nameSite(noun) : PROJECT;
  const when = isOfThatMonth ? "le même mois" : `en ${month}`;
  return { noun: named, promise: `${agree(isSite ? "promis" : "annoncé", named)} ${when}` };
}

function asOf({ on, precision }: FateTopic): string {
  switch (precision) {
    case "day":
      return `Le ${on}`;
    case "month":
      return `En ${on}`;
    case "year":
      return `Fin ${on}`;
    default:
      return precision satisfies never;
  }
}

function whose({ who, where }: FateTopic): string {
  const owner = ofFrenchName(who.names);
  if (where === null) return `${owner} en France`;
  return where.isCommune ? `${owner} ${atFrenchPlace(where.name)}` : `${owner} (${where.name})`;
}

function ask(fate: FateTopic["fate"], { agrees }: SiteNoun): string {
  switch (fate) {
    case "opened":
      return `${HAD[agrees]} ouvert`;
    case "completed":
      return `${WAS[agrees]} achevé`;
    case "cancelled":
      return `${WAS[agrees]} annulé`;
    default:
      return fate satisfies never;
  }
}

function state(fate: FateTopic["fate"], { agrees }: SiteNoun, isTrue: boolean): string {
  const had = agrees === "mp" ? "avaient" : "avait";
  const was = agrees === "mp" ? "étaient" : "était";
  const say = (verb: string, rest: string): string => (isTrue ? `${verb} ${rest}` : `n’${verb} pas ${rest}`);
  switch (fate) {
    case "opened":
      return say(had, "ouvert");
    case "completed":
      return say(was, "achevé");
    case "cancelled":
      return say(was, "annulé");
    default:
      return fate satisfies never;
  }
}
