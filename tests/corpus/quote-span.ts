import type { Span } from "./case.ts";

/** A span for a list of failures: its text in quotes, and where it begins. */
export function quoteSpan(text: string, { start, end }: Span): string {
  return `${JSON.stringify(text.slice(start, end))} at ${start}`;
}
