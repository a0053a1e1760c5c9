import type { Catalogue } from "../../src/catalogue.ts";
import { citeAsCsl } from "../../src/cite/cite-as-csl.ts";
import { printJsonList } from "./print-json.ts";

/** Every source as an item of CSL-JSON, by id, for programs that manage references. */
export function printCslJson(catalogue: Catalogue): string {
  return printJsonList(catalogue.sourceIds.map((id) => citeAsCsl(catalogue.source(id))));
}
