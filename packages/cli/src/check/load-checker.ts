import { readFile } from "node:fs/promises";
import { catalogue } from "@choosefr/model";
import type { CheckedClaim, CheckedOrganisation, CheckerOptions } from "@choosefr/prose";
import { faultOf } from "../files/read-text.ts";
import { DatasetFault, readDataset } from "./dataset.ts";
import type { Checker } from "./remark.ts";

/** Makes the checker of `@choosefr/prose` for these datasets, the record among them by the name `choosefr`. */
export async function loadChecker(datasets: readonly string[]): Promise<Checker> {
  const { createChecker, createJudge, factsOf, formatOfPath } = await import("@choosefr/prose");
  const read = await Promise.all(
    datasets.map(async (path) => (path === "choosefr" ? factsOf(catalogue) : readDatasetFile(path))),
  );
  const organisations = read.flatMap((one): readonly CheckedOrganisation[] => one.organisations);
  const claims = read.flatMap((one): readonly CheckedClaim[] => one.claims);
  const judge = createJudge(claims);
  const engine = createChecker({ organisations, claims });
  return {
    formatOf: (path) => formatOfPath(path),
    check: (text, { format, language, asOf }) =>
      engine
        .check(text, { format, asOf, ...(language === null ? {} : { language }) })
        .map((finding) => judge(finding, text, language)),
  };
}

async function readDatasetFile(path: string): Promise<CheckerOptions> {
  try {
    // What an item lacks beyond its id has its usual value.
    return readDataset(path, await readFile(path, "utf8")) as unknown as CheckerOptions;
  } catch (error) {
    if (error instanceof DatasetFault) throw error;
    throw new DatasetFault(path, [{ kind: "unreadable", fault: faultOf(error) }], error);
  }
}
