// Run once, when the collected facts became records: node import.ts <collected folder> <room>. What stands in the room's
// data folder already was refined by hand and is left alone. Writes records, and the ledger of what became of each
// collected claim, beside itself; prints what a person must still judge.
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fixTexts } from "../../../lint/fix.ts";
import type { RecordKind, RecordOf } from "../../../lint/record-kind.ts";
import { writeRecord } from "../../../lint/write-record.ts";
import { readAnnouncements, readSources } from "./collected.ts";
import { convertAnnouncement, type OpenQuestion } from "./convert-announcement.ts";
import { convertSource } from "./convert-source.ts";
import { type Judgements, readJudgements } from "./judgements.ts";
import { type LedgerRow, statedOf } from "./ledger.ts";

/** What an import makes: files, the ledger, and what is left to judge. */
export interface Import {
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: readonly LedgerRow[];
  readonly open: readonly OpenQuestion[];
}

/** Turns the texts of collected files into records. The same texts and judgements give the same bytes. */
export function importFacts(
  texts: { readonly announcements: string; readonly sources: string },
  judgements: Judgements,
): Import {
  const collectedSources = readSources(texts.sources);
  const languages = new Map(collectedSources.map(({ id, language }) => [id, language]));
  const around = { judgements, languageOf: (id: string) => languages.get(id) };
  const files = new Map<string, string>();
  const ledger: LedgerRow[] = [];
  const open: OpenQuestion[] = [];
  const add = <Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>) => {
    const file = writeRecord(kind, record);
    files.set(file.path, (fixTexts([file])[0] ?? file).text);
  };
  for (const announcement of readAnnouncements(texts.announcements)) {
    const organisations = judgements.organisations.get(announcement.company) ?? [];
    if (organisations.length === 0) {
      ledger.push(
        ...announcement.claims.map((claim, index) => ({
          collected: `${announcement.id}#${index}`,
          kind: claim.kind,
          stated: statedOf({ ...claim, jobType: claim.job_type }),
          fate: "left-out" as const,
          claims: [],
          reason: "the sources do not name the company",
        })),
      );
      continue;
    }
    const converted = convertAnnouncement(announcement, organisations, around);
    add("announcement", converted.record);
    ledger.push(...converted.ledger);
    open.push(...converted.open);
  }
  for (const source of collectedSources) add("source", convertSource(source, judgements));
  return { files, ledger, open };
}

if (import.meta.main) {
  const [collected = "", room = ""] = process.argv.slice(2);
  const read = (name: string) => readFileSync(join(collected, name), "utf8");
  const judgements = readJudgements(join(import.meta.dirname, "judgements"));
  const { files, ledger, open } = importFacts(
    { announcements: read("announcements.jsonl"), sources: read("sources.jsonl") },
    judgements,
  );
  const refined = new Set(globSync("data/**/*.yml", { cwd: room }).map((path) => basename(path)));
  for (const [path, text] of files) {
    const file = join(room, path);
    if (refined.has(basename(path))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  process.stdout.write(`${JSON.stringify({ ledger, open })}\n`);
}
