/** What is loaded with the first check: what reads texts, judges them, and words what it found. */
export { diagnose } from "./diagnostics.ts";
export { createLedger, openRecords } from "./ledger.ts";
export { completeFix, fixesOf } from "./quick-fixes.ts";
