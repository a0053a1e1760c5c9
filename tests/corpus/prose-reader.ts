import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "@choosefr/model";
import { type CheckedClaim, createChecker, createNameFinder, factsOf, findFigures } from "@choosefr/prose";
import type { Case } from "./case.ts";
import type { Reader } from "./score-cases.ts";

/** `@choosefr/prose` through its public functions, with the names of the record and the facts of `facts.json`. */
export function createProseReader(): Reader {
  const claims = JSON.parse(readFileSync(join(import.meta.dirname, "facts.json"), "utf8")) as readonly CheckedClaim[];
  const { organisations } = factsOf(catalogue);
  const finder = createNameFinder(organisations);
  const checker = createChecker({ organisations, claims });
  return {
    names: (one) => finder.find(one.text, optionsOf(one)),
    figures: (one) => findFigures(one.text, optionsOf(one)),
    verdicts: (one) => checker.check(one.text, optionsOf(one)),
  };
}

function optionsOf({ lang, format, languageId }: Case): { readonly language: Case["lang"]; readonly format: string } {
  return { language: lang, format: languageId ?? format };
}
