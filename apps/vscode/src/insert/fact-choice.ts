import { foldName, type Language, type Source } from "@choosefr/model";
import { shortenText } from "../shorten-text.ts";

/** A fact that can be put into a text. */
export interface FactChoice {
  /** The id of its claim. */
  readonly id: string;
  /** The id of the organisation, series or edition that it is about. */
  readonly entity: string;
  /** Who or what that is. */
  readonly name: string;
  /** Whether sources disagree on it. */
  readonly isDisputed: boolean;
  /** The figure, or of an outcome what became of it; null of a fact that is only told. */
  readonly head: (language: Language) => string | null;
  /** What it is for, in a few words; empty where the figure says it. */
  readonly what: (language: Language) => string;
  /** Whose it is and when, by day or by year: "Amazon · 12 mai 2024", "Choose France 2024". */
  readonly origin: (language: Language, precision: "day" | "year") => string;
  /** What it belongs to and when that was, in full: "Réseau logistique et infrastructure de cloud · 12 mai 2024". */
  readonly about: (language: Language) => string;
  /** The value in words; null of a fact that is a sentence. */
  readonly figure: (language: Language) => string | null;
  /** The whole of it to write on from, without a full stop; null where only a figure is told. */
  readonly sentence: (language: Language) => string | null;
  /** Its best page, of equals one in that language. */
  readonly source: (language: Language) => Source | null;
  /** By which it is found: all its names, then all that else is said of it. */
  readonly foundBy: readonly [names: FoundBy, others: FoundBy];
}

/** A text as it is searched. */
export interface FoundBy {
  /** Folded. */
  readonly text: string;
  /** Its words. */
  readonly words: readonly string[];
  /** Its words written together. */
  readonly together: string;
}

/** What somebody might call a kind of fact, in either language. */
const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ["investment", "investissement montant investment sum"],
  ["total_investment", "investissement total investment"],
  ["jobs", "emplois jobs"],
  ["training", "formation training"],
  ["startups_supported", "start-up startups"],
  ["sites", "sites usines plants"],
  ["projects", "projets projects"],
  ["leaders_attending", "dirigeants leaders"],
  ["outcome", "devenu outcome"],
  ["news", "nouvelle news"],
  ["context", "contexte context"],
]);

/** Readies what a fact is found by: the names of whom it is about, its kind, and whatever else is said of it. */
export function findableBy(names: readonly string[], kind: string, said: readonly string[]): FactChoice["foundBy"] {
  return [readyToSearch(names.join(" ")), readyToSearch([KIND_WORDS.get(kind) ?? "", ...said].join(" "))];
}

function readyToSearch(said: string): FoundBy {
  const text = foldName(said);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return { text, words, together: words.join("") };
}

/** A title holds so many characters beside the name and the date, and so many beside what is told of a dispute too. */
const LONGEST_TITLE = { undisputed: 54, disputed: 40 } as const;

/** A fact in a few words: its figure first, and what that is for. */
export function titleOf(
  { head, what, isDisputed }: Pick<FactChoice, "head" | "what" | "isDisputed">,
  language: Language,
): string {
  const first = head(language);
  const room = LONGEST_TITLE[isDisputed ? "disputed" : "undisputed"] - (first?.length ?? 0);
  return [first, shortenText(what(language), room)].filter((part) => part !== null && part !== "").join(" · ");
}
