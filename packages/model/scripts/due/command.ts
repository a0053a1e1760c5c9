import { parseArgs } from "node:util";
import * as z from "zod";
import { Day } from "../../schema/index.ts";
import type { Catalogue } from "../../src/catalogue.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import { describeDue } from "./describe-due.ts";
import { listDue } from "./list-due.ts";

/** What the command is asked, of which record, and which day it is. */
export interface DueRequest {
  readonly catalogue: Catalogue;
  /** `--on <day>`, `--lang fr|en`, `--json`. */
  readonly args: readonly string[];
  readonly today: string;
  readonly print: (text: string) => void;
}

const USAGE = "Usage: due [--on 2026-11-23] [--lang fr|en] [--json]\n";

const NOTHING = { fr: "Rien à vérifier.\n", en: "Nothing to check.\n" } as const;

/** Lists what to check again, the most important first. Gives the exit code: 0, or 2 if it was called wrongly. */
export function runDueCommand({ catalogue, args, today, print }: DueRequest): 0 | 2 {
  const call = readCall(args, today);
  if (call === null) {
    print(USAGE);
    return 2;
  }
  const due = listDue(catalogue.announcementIds.map(catalogue.announcement), call.on);
  if (call.isJson) print(`${JSON.stringify({ on: call.on, due }, null, 2)}\n`);
  else if (due.length === 0) print(NOTHING[call.locale]);
  else print(due.map((item, index) => `${index + 1}. ${describeDue(item, catalogue, call.locale)}\n`).join(""));
  return 0;
}

interface Call {
  readonly on: string;
  readonly locale: Language;
  readonly isJson: boolean;
}

function readCall(args: readonly string[], today: string): Call | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        on: { type: "string", default: today },
        lang: { type: "string", default: "en" },
        json: { type: "boolean", default: false },
      },
    });
    const { on, lang, json } = values;
    if (!z.safeParse(Day, on).success || (lang !== "fr" && lang !== "en")) return null;
    return { on, locale: lang, isJson: json };
  } catch {
    return null;
  }
}
