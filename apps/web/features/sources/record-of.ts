import { catalogue, indexPages, indexStatements, type PublisherPages, type Statement } from "@choosefr/model";

let statements: ReturnType<typeof indexStatements> | undefined;
let pages: ReturnType<typeof indexPages> | undefined;

/** What a source states, in the order of the record. */
export function statementsOf(id: Parameters<ReturnType<typeof indexStatements>["get"]>[0]): readonly Statement[] {
  statements ??= indexStatements(catalogue);
  return statements.get(id) ?? [];
}

/** The pages of a publisher, and those that pass its text on. */
export function pagesOf(id: Parameters<ReturnType<typeof indexPages>["get"]>[0]): PublisherPages {
  pages ??= indexPages(catalogue);
  return pages.get(id) ?? { published: [], passedOn: [] };
}
