import type { Region } from "../names/mention.ts";
import { isBlankTo, linesOf } from "./lines.ts";

/** The paragraphs of a span: what blank lines part. */
export function* paragraphsOf(text: string, span: Region): Generator<Region> {
  let start = -1;
  let end = -1;
  for (const line of linesOf(text, span)) {
    if (!isBlankTo(text, line.start, line.end)) {
      if (start < 0) start = line.start;
      end = line.end;
    } else if (start >= 0) {
      yield { start, end };
      start = -1;
    }
  }
  if (start >= 0) yield { start, end };
}
