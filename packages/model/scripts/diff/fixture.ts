import { stringify } from "yaml";
import type { TextFile } from "../../lint/data-file.ts";
import type { RecordKind } from "../../lint/record-kind.ts";
import { recordFolders } from "../../lint/record-kind.ts";
import type { Change } from "./change.ts";
import { compareSnapshots } from "./compare.ts";
import { createSnapshots, type Fields } from "./snapshot.ts";

/** A claim of the fixture with some keys replaced: 4 billion euros, by one source. */
export function claim(given: Fields = {}): Fields {
  return {
    id: "investment",
    kind: "investment",
    amount: 4_000_000_000,
    amountMax: null,
    currency: "EUR",
    bound: "exact",
    figure: null,
    scope: [],
    rank: "normal",
    rankReason: null,
    evidence: [{ source: "le-monde", locator: null, figure: null }],
    ...given,
  };
}

/** A file of a record; an announcement called acme-2024 with such a claim unless given otherwise. */
export function file(given: Fields = {}, kind: RecordKind = "announcement"): TextFile {
  const record: Fields = {
    id: "acme-2024",
    ...(kind === "announcement"
      ? { edition: "choose-france-2024", subject: { fr: "Une usine", en: "A plant" }, notes: [], claims: [claim()] }
      : {}),
    ...given,
  };
  return { path: `data/${recordFolders[kind]}/${String(record["id"])}.yml`, text: stringify(record) };
}

/** A redirect as a file. */
export function redirect(given: Fields): TextFile {
  const was = String(given["was"]);
  const reason = { fr: "Le nom entier.", en: "The whole name." };
  return file({ id: was.replaceAll(/[/_]/gu, "-"), to: [], on: "2026-11-23", reason, ...given }, "redirect");
}

/** The changes between two lists of files. */
export function changesBetween(before: readonly TextFile[], after: readonly TextFile[]): readonly Change[] {
  const [old, now] = createSnapshots(before, after);
  return compareSnapshots(old, now);
}
