import { NBSP, ofFrenchName } from "@choosefr/model";
import type { FateTopic, SiteNoun } from "../phrases.ts";
import { inSentence, upperFirst } from "./grammar.ts";
import { agree, atFrenchPlace, nameSite, withArticle } from "./site.ts";

const PROJECT: SiteNoun = { text: "projet", agrees: "m" };

type Agreement = SiteNoun["agrees"];

const HAD: Record<Agreement, string> = { m: "avait-il", f: "avait-elle", mp: "avaient-ils" };

export function askFate(topic: FateTopic): string {
  const { who, month, where, fate, plan } = topic;
  if (plan === null) {
    const { noun, promise } = promiseOf(topic);
    return `${upperFirst(promise)}, ${withArticle(noun)} ${whose(topic)} ${ask(fate, noun)} ${byThen(topic)}${NBSP}?`;
  }
  const isPlaceTold = where === null || plan.includes(where.name);
  const place = isPlaceTold ? "" : where.isCommune ? ` ${atFrenchPlace(where.name)}` : ` (${where.name})`;
  return `Annoncé par ${who.names} en ${month}, ce projet${place} ${ask(fate, PROJECT)} ${byThen(topic)}${NBSP}: ${inSentence(plan)}${NBSP}?`;
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  const { noun } = promiseOf(topic);
  return `${asOf(topic)}, ${withArticle(noun)} ${whose(topic)} ${state(topic.fate, noun, isTrue)}.`;
}

export function meanFate(who: string, when: string): string {
  return `Suites de l’annonce faite par ${who} ${when}`;
}

/** A site is promised, a project announced. */
function promiseOf({ fate, noun, month }: FateTopic): { readonly noun: SiteNoun; readonly promise: string } {
  const isSite = fate === "opened";
  const named = isSite ? nameSite(noun) : PROJECT;
  return { noun: named, promise: `${agree(isSite ? "promis" : "annoncé", named)} en ${month}` };
}

function byThen({ on, precision }: FateTopic): string {
  switch (precision) {
    case "day":
      return `le ${on}`;
    case "month":
      return `en ${on}`;
    case "year":
      return `fin ${on}`;
    default:
      return precision satisfies never;
  }
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
      return `${HAD[agrees]} abouti`;
    case "cancelled":
      return `${HAD[agrees]} été ${agrees === "f" ? "abandonnée" : agrees === "mp" ? "abandonnés" : "abandonné"}`;
    default:
      return fate satisfies never;
  }
}

function state(fate: FateTopic["fate"], { agrees }: SiteNoun, isTrue: boolean): string {
  const had = agrees === "mp" ? "avaient" : "avait";
  const say = (verb: string, rest: string): string => (isTrue ? `${verb} ${rest}` : `n’${verb} pas ${rest}`);
  switch (fate) {
    case "opened":
      return say(had, "ouvert");
    case "completed":
      return say(had, "abouti");
    case "cancelled":
      return say(had, "été abandonné");
    default:
      return fate satisfies never;
  }
}
