/** What is loaded with the first document whose facts are shown: what finds them, and what writes them down. */
export { exportAsJson, exportAsMarkdown } from "./export-facts.ts";
export { rowsOf } from "./fact-rows.ts";
export { readDocumentFacts } from "./read-document-facts.ts";
