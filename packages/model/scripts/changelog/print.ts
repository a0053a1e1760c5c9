import { isMapping } from "../../lint/schema-walk.ts";
import { describeDate } from "../../src/describe/date.ts";
import { NBSP } from "../../src/describe/typography.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import type { Added, Change } from "../diff/change.ts";
import { reportChanges } from "../diff/report.ts";
import type { Release } from "./releases.ts";

const INTRODUCTION = `<!-- Made by scripts/changelog.ts from data-version.json, data/ and its history: do not edit. -->

# Versions of the data / Versions des données

A major version removes or renumbers an id or a key, a minor one adds or corrects, a patch mends texts and details of
sources. Une version majeure retire ou renumérote un identifiant ou une clé, une version mineure ajoute ou corrige, une
version de détail reprend des textes et des détails de sources.
`;

const HEADING = /^## (\d+\.\d+\.\d+)\b/u;

const WORDS = {
  fr: { language: "Français", first: "Première version.", why: "Pourquoi" },
  en: { language: "English", first: "First version.", why: "Why" },
} as const;

/**
 * The change log, newest version first. A version of which the history does not hold the one before keeps the section
 * that the log has for it already, so that a history cut short loses nothing; so do versions older than the history.
 */
export function printChangelog(releases: readonly Release[], previous: string): string {
  const kept = readSections(previous);
  const known = new Set(releases.map(({ version }) => version));
  const sections = releases.map((release) =>
    release.changes === null ? (kept.get(release.version) ?? printRelease(release)) : printRelease(release),
  );
  const older = [...kept].filter(([version]) => !known.has(version)).map(([, section]) => section);
  return [INTRODUCTION, ...sections, ...older].join("\n");
}

/** The sections of a log by version, in their order. */
function readSections(log: string): ReadonlyMap<string, string> {
  const sections = log.split(/^(?=## )/mu).filter((section) => HEADING.test(section));
  return new Map(sections.map((section) => [HEADING.exec(section)?.[1] ?? "", `${section.trimEnd()}\n`]));
}

function printRelease({ version, date, changes }: Release): string {
  return [`## ${version} (${date})\n`, ...(["fr", "en"] as const).flatMap((locale) => printIn(locale, changes))].join(
    "\n",
  );
}

function printIn(locale: Language, changes: readonly Change[] | null): readonly string[] {
  const { language, first } = WORDS[locale];
  if (changes === null) return [`### ${language}\n\n${first}\n`];
  const corrections = changes.filter(isCorrection);
  const facts = changes.filter(({ kind }) => kind !== "correction" && kind !== "redirect");
  const lines = reportChanges(facts, locale).filter(Boolean);
  return [
    `### ${language}\n`,
    ...lines.map((line) => (line.startsWith("  ") ? `- ${escape(line.trim())}` : `\n${line}\n`)),
    ...(corrections.length === 0 ? [] : [`\n${WORDS[locale].why} (${corrections.length})\n`]),
    ...corrections.map((correction) => `- ${escape(printCorrection(correction, locale))}`),
    "",
  ];
}

function isCorrection(change: Change): change is Added {
  return change.change === "added" && change.kind === "correction";
}

function printCorrection({ value }: Added, locale: Language): string {
  const [before, after, reason] = ["before", "after", "reason"].map((key) => textOf(value[key], locale));
  const claim = String(value["claim"]);
  const day = describeDate(String(value["on"]), locale);
  return locale === "fr"
    ? `${claim} (${day})${NBSP}: ${before} → ${after}. ${reason}`
    : `${claim} (${day}): ${before} → ${after}. ${reason}`;
}

function textOf(value: unknown, locale: Language): string {
  const text = isMapping(value) ? value[locale] : null;
  return typeof text === "string" ? text : "";
}

/** Titles may hold what Markdown would read as markup. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/gu, String.raw`\$&`);
}
