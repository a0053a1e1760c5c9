import { codeSyntaxOf } from "../regions/languages.ts";
import { lineStartOf } from "../regions/line.ts";
import { proseOfLine } from "../regions/prose-of-line.ts";
import { createRegionTest, type SpanTest } from "../regions/span-test.ts";
import { standsAmongWords } from "./among-words.ts";
import { createOpenerTest } from "./openers.ts";

/**
 * A test that judges a span by its lines, each read once and only if a span lies on it. Where words and spaces are all
 * that stands around a span, and nothing is opened on its line, there is no need to read the line.
 */
export function createLineTest(text: string, format: string): SpanTest {
  const isPlain = codeSyntaxOf(format) === null;
  const isOpenedAt = createOpenerTest(text);
  let lineStart = 0;
  let lineEnd = -1;
  let isInProse: SpanTest = () => false;

  const readLineOf = (at: number): void => {
    if (at <= lineEnd) return;
    lineStart = lineStartOf(text, at, Math.max(0, lineEnd));
    const next = text.indexOf("\n", at);
    lineEnd = next < 0 ? text.length : next;
    isInProse = createRegionTest(proseOfLine(text.slice(lineStart, lineEnd), format));
  };

  return (start, end, isWords = false) => {
    if (isPlain && isWords && standsAmongWords(text, start, end) && !isOpenedAt(start)) return true;
    for (let at = start; at < end; at = lineEnd + 1) {
      readLineOf(at);
      const until = Math.min(end, lineEnd);
      if (until > at && !isInProse(at - lineStart, until - lineStart)) return false;
    }
    return true;
  };
}
