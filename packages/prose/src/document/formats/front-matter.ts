import type { Region } from "../../names/mention.ts";
import { codeSyntaxOf } from "../../regions/languages.ts";
import type { Steps } from "../../steps.ts";
import type { Draft } from "../draft.ts";
import { linesOf, readLine } from "../lines.ts";
import { readCode } from "./code.ts";
import { readYaml } from "./yaml.ts";

/** Reads the front matter that a page may begin with, YAML or TOML; where the page begins behind it. */
export function* readFrontMatter(draft: Draft, { start, end }: Region): Steps<number> {
  const { text } = draft;
  if (start > 0 || (!text.startsWith("---") && !text.startsWith("+++") && !text.startsWith("\ufeff---"))) return start;
  const first = readLine(text, start, end);
  const sign = text.slice(first.start, first.end).replace("\ufeff", "").trimEnd();
  if (sign !== "---" && sign !== "+++") return start;
  for (const line of linesOf(text, { start: first.next, end })) {
    const written = text.slice(line.start, Math.min(line.end, line.start + 8)).trimEnd();
    if (written !== sign && !(sign === "---" && written === "...")) continue;
    const inside = { start: first.next, end: line.start };
    const toml = codeSyntaxOf("toml");
    if (sign === "---") yield* readYaml(draft, inside);
    else if (toml !== null) yield* readCode(draft, inside, toml);
    return line.next;
  }
  return start;
}
