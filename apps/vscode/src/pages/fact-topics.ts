import type { Claim, Language } from "@choosefr/model";

/** What claims of a kind speak of: one heading of a fact page. */
export type FactTopic =
  | "investment"
  | "jobs"
  | "support"
  | "summit"
  | "outcome"
  | "news"
  | "place"
  | "purpose"
  | "statement"
  | "date"
  | "who"
  | "context";

/** The topics that tell figures, in the order of a page. */
export const FIGURE_TOPICS: readonly FactTopic[] = ["investment", "jobs", "support", "summit"];

/** All other topics, in the order of a page: what became of it first, what is no part of it last. */
export const OTHER_TOPICS: readonly FactTopic[] = [
  "outcome",
  "news",
  "place",
  "purpose",
  "statement",
  "date",
  "who",
  "context",
];

/** The heading of each topic. */
export const TOPIC_HEADINGS: Record<Language, Record<FactTopic, string>> = {
  fr: {
    investment: "Investissement",
    jobs: "Emplois",
    support: "Formation et jeunes pousses",
    summit: "Projets et participants",
    outcome: "Ce que c’est devenu",
    news: "Nouvelles",
    place: "Lieux",
    purpose: "Objet",
    statement: "Déclarations",
    date: "Dates",
    who: "Qui",
    context: "Contexte",
  },
  en: {
    investment: "Investment",
    jobs: "Jobs",
    support: "Training and start-ups",
    summit: "Projects and participants",
    outcome: "What became of it",
    news: "News",
    place: "Places",
    purpose: "Purpose",
    statement: "Statements",
    date: "Dates",
    who: "Who",
    context: "Context",
  },
};

const TOPIC_OF: Record<Claim["kind"], FactTopic> = {
  investment: "investment",
  total_investment: "investment",
  new_investment: "investment",
  earlier_investment: "investment",
  cumulated_investment: "investment",
  jobs: "jobs",
  training: "support",
  startups_supported: "support",
  projects: "summit",
  leaders_attending: "summit",
  cumulated_projects: "summit",
  tally: "summit",
  share: "summit",
  guest_country: "summit",
  outcome: "outcome",
  follow_up: "outcome",
  news: "news",
  context: "context",
  sites: "place",
  site: "place",
  capacity: "place",
  purpose: "purpose",
  statement: "statement",
  announced_on: "date",
  held_on: "date",
  ordinal: "date",
  period: "date",
  announced_by: "who",
  role: "who",
  relation: "who",
  attribution: "who",
  profile: "who",
};

/** The topic under which a claim stands. */
export function topicOf({ kind }: Claim): FactTopic {
  return TOPIC_OF[kind];
}
