import { isMapping } from "../../lint/schema-walk.ts";
import { describeValue } from "../../src/describe/claim.ts";
import { describeRankReason } from "../../src/describe/rank.ts";
import { describeScope } from "../../src/describe/scope.ts";
import { NBSP } from "../../src/describe/typography.ts";
import type { Claim, Language, RankReason, Scope } from "../../src/generated/types.ts";
import type { Change, Corrected, FieldChange } from "./change.ts";
import type { Fields } from "./snapshot.ts";
import { isValueField } from "./value-fields.ts";
import { KIND_WORDS, nameField, nameRank } from "./words.ts";

/** Longer texts are cut: a change is a line, and the record holds the rest. */
const LONGEST_TEXT = 80;

/**
 * One change in a line: what it is, and of a correction each thing that is otherwise with what stood before and what
 * stands now; of something gone, what stands in its place and why. Never throws, whatever the record held.
 */
export function describeChange(change: Change, locale: Language): string {
  const subject = `${KIND_WORDS[locale][change.kind][0]} ${change.id}`;
  switch (change.change) {
    case "added":
      return joinParts(subject, [titleOf(change.value, locale)], locale);
    case "corrected":
      return joinParts(subject, describeCorrection(change, locale), locale);
    case "renumbered":
      return `${subject} → ${change.to.join(", ")}`;
    case "moved":
    case "split":
      return joinParts(`${subject} → ${change.to.join(", ")}`, [change.reason?.[locale] ?? ""], locale);
    case "withdrawn":
      return joinParts(subject, [titleOf(change.before, locale), change.reason?.[locale] ?? ""], locale);
    default:
      return change satisfies never;
  }
}

function joinParts(subject: string, parts: readonly string[], locale: Language): string {
  const told = parts.filter((part) => part !== "");
  if (told.length === 0) return subject;
  const [colon, semicolon] = locale === "fr" ? [`${NBSP}: `, `${NBSP}; `] : [": ", "; "];
  return `${subject}${colon}${told.join(semicolon)}`;
}

function describeCorrection({ kind, fields, sources, before, after }: Corrected, locale: Language): readonly string[] {
  const isClaim = kind === "claim";
  const value = isClaim ? fields.filter(({ field }) => isValueField(field)) : [];
  const others = fields.filter((field) => !value.includes(field));
  const [old, now] = [describeClaim(before, locale), describeClaim(after, locale)];
  return [
    // Where words do not show the difference, the keys do.
    ...(old === now
      ? value.map((field) => describeField(field, locale))
      : value.length === 0
        ? []
        : [arrow(nameField(value.every(({ field }) => field === "bound") ? "bound" : "value", locale), old, now)]),
    ...others.map((field) => describeField(field, locale)),
    ...describeSources(sources.added, SOURCES[locale].added),
    ...describeSources(sources.removed, SOURCES[locale].removed),
    ...describeSources(sources.detailed, SOURCES[locale].detailed),
  ];
}

const SOURCES = {
  fr: { added: "sources ajoutées", removed: "sources retirées", detailed: "sources précisées" },
  en: { added: "sources added", removed: "sources removed", detailed: "sources detailed" },
} as const;

function describeSources(ids: readonly string[], words: string): readonly string[] {
  return ids.length === 0 ? [] : [`${words} (${ids.join(", ")})`];
}

function describeField({ field, before, after }: FieldChange, locale: Language): string {
  const name = nameField(field, locale);
  if (before === undefined) return `${name} (${locale === "fr" ? "nouvelle clé" : "new key"})`;
  if (after === undefined) return `${name} (${locale === "fr" ? "clé supprimée" : "key removed"})`;
  const [old, now] = [describeKey(field, before, locale), describeKey(field, after, locale)];
  return old === null || now === null ? name : arrow(name, old, now);
}

/** Two long texts with one beginning say nothing side by side. */
function arrow(name: string, before: string, after: string): string {
  return before === after ? name : `${name} ${before} → ${after}`;
}

/** A value in a few words; null for what has too many parts. */
function describeKey(field: string, value: unknown, locale: Language): string | null {
  if (value === null) return locale === "fr" ? "rien" : "nothing";
  if (typeof value === "string") return shorten(describeWord(field, value, locale));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (field === "scope") {
    const words = attempt(() => describeScope(value as readonly Scope[], locale));
    return words === "" ? WHOLE[locale] : words;
  }
  if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? `[${value.join(", ")}]` : null;
  if (!isMapping(value)) return null;
  const text = value[locale] ?? value["text"];
  if (typeof text !== "string") return null;
  return locale === "fr" ? `«${NBSP}${shorten(text)}${NBSP}»` : `“${shorten(text)}”`;
}

const WHOLE = { fr: "le tout", en: "the whole" } as const;

function describeWord(field: string, word: string, locale: Language): string {
  if (field === "rank") return nameRank(word, locale);
  return (field === "rankReason" ? attempt(() => describeRankReason(word as RankReason, locale)) : null) ?? word;
}

/** What a claim says; of a record, what it is called. Empty where neither is known. */
function titleOf(fields: Fields, locale: Language): string {
  if (typeof fields["kind"] === "string" && "evidence" in fields) return describeClaim(fields, locale);
  const { names, name, subject, title, text } = fields;
  const first: unknown = Array.isArray(names) ? names[0] : (names ?? subject ?? name ?? title);
  if (typeof first === "string") return shorten(first);
  const words = isMapping(first) ? (first[locale] ?? first["text"]) : text;
  return typeof words === "string" ? shorten(words) : "";
}

function describeClaim(fields: Fields, locale: Language): string {
  return shorten(attempt(() => describeValue(fields as unknown as Claim, locale)) ?? "");
}

/** A claim of an older schema may have any shape, and no words then. */
function attempt(describe: () => string | null): string | null {
  try {
    const words: unknown = describe();
    return typeof words === "string" && !words.includes("undefined") ? words : null;
  } catch {
    return null;
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
