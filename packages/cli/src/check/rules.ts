import type { Language } from "@choosefr/model";

/** How much a remark weighs: errors and warnings fail the check, notes do not. */
export type Severity = "error" | "warning" | "note";

/** A rule of the checker as a reader meets it: what it is about, and how to live with it. */
export interface Rule {
  /** What it weighs unless the settings say otherwise; null: it is told only where everything is asked for. */
  readonly severity: Severity | null;
  readonly title: Readonly<Record<Language, string>>;
  readonly help: Readonly<Record<Language, string>>;
}

/** The id of a rule of the checker. */
export type RuleId =
  | "contradicted-figure"
  | "contradicted-currency"
  | "disputed-figure"
  | "supported-figure"
  | "incomparable-figure"
  | "unrecorded-figure"
  | "unread-figure";

/** The rules by id, those that speak unasked first. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  "contradicted-figure": {
    severity: "warning",
    title: { fr: "Chiffre contredit par les sources", en: "Figure that the sources contradict" },
    help: {
      fr: "Aucune source enregistrée ne permet de lire ce chiffre\u00a0: ni l’arrondi, ni «\u00a0plus de\u00a0», ni une autre source ne l’expliquent. Corrigez le chiffre, ou citez la source qui le donne et ajoutez-la au registre.",
      en: "No recorded source can be read as this figure: neither rounding, nor “more than”, nor another source explains it. Correct the figure, or cite the source that gives it and add it to the record.",
    },
  },
  "contradicted-currency": {
    severity: "warning",
    title: { fr: "Bon nombre, autre devise", en: "Right number, other currency" },
    help: {
      fr: "Les sources donnent ce nombre dans une autre devise. Écrivez celle de la source, ou convertissez aussi le nombre et dites à quel cours.",
      en: "The sources give this number in another currency. Write the currency of the source, or convert the number as well and say at what rate.",
    },
  },
  "disputed-figure": {
    severity: "note",
    title: { fr: "Chiffre sur lequel les sources se contredisent", en: "Figure on which the sources disagree" },
    help: {
      fr: "Une source donne ce chiffre, mais une autre, mieux établie, en donne un autre. Dites de qui il vient.",
      en: "A source gives this figure, but another, better established, gives a different one. Say whose it is.",
    },
  },
  "supported-figure": {
    severity: null,
    title: { fr: "Chiffre confirmé par les sources", en: "Figure that the sources support" },
    help: {
      fr: "Le chiffre s’accorde avec les sources enregistrées.",
      en: "The figure agrees with the recorded sources.",
    },
  },
  "incomparable-figure": {
    severity: null,
    title: { fr: "Chiffre qui ne se compare pas", en: "Figure that cannot be compared" },
    help: {
      fr: "Ce qui est enregistré porte sur une partie, un plan plus vaste, une autre devise ou une autre unité\u00a0: rien n’est jugé.",
      en: "What is recorded is on a part, a wider plan, another currency or another unit: nothing is judged.",
    },
  },
  "unrecorded-figure": {
    severity: null,
    title: { fr: "Chiffre sur lequel rien n’est enregistré", en: "Figure on which nothing is recorded" },
    help: {
      fr: "Rien n’est enregistré de cette organisation sur ce sujet, ou rien de cette année-là.",
      en: "Nothing is recorded of that organisation on that subject, or nothing of that year.",
    },
  },
  "unread-figure": {
    severity: null,
    title: { fr: "Chiffre sans valeur", en: "Figure without a value" },
    help: {
      fr: "«\u00a0Plusieurs milliards\u00a0» n’a pas de valeur à comparer\u00a0: seule la devise est lue.",
      en: "“Several billion” has no value to compare: only the currency is read.",
    },
  },
};

export const RULE_IDS: readonly RuleId[] = Object.keys(RULES) as RuleId[];

/** What each rule weighs in a call; null: not told. */
export type Severities = Readonly<Record<RuleId, Severity | null>>;
