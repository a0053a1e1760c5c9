import type { Language } from "@choosefr/model";
import { describeRule, type Rule, type RuleLine } from "@choosefr/prose/rules";
import { HEADINGS } from "./headings.ts";
import { INDENT, writeSections } from "./sections.ts";
import { HELP_WIDTH } from "./usage.ts";
import { wrapIn } from "./wrap.ts";

/** All about one rule, in the order of a manual page. */
export function writeRule(rule: Rule, locale: Language): string {
  const { title, gist, sections } = describeRule(rule, locale);
  return writeSections([
    [HEADINGS[locale].name, wrapIn(`${rule} – ${title}`, INDENT, HELP_WIDTH)],
    [HEADINGS[locale].description, wrapIn(gist, INDENT, HELP_WIDTH)],
    ...sections.map(({ heading, lines }) => [heading.toUpperCase(), lines.map(layOut).join("\n")] as const),
  ]);
}

/** Stands for a space of a code while lines are broken, so that whoever copies the code finds it whole. */
const CODE_SPACE = "\uE000";

function layOut({ kind, text }: RuleLine): string {
  const words = text.replaceAll(/`(?<code>[^`]+)`/gu, (_, code: string) => code.replaceAll(" ", CODE_SPACE));
  return layOutWords(kind, words).replaceAll(CODE_SPACE, " ");
}

function layOutWords(kind: RuleLine["kind"], words: string): string {
  switch (kind) {
    case "text":
      return wrapIn(words, INDENT, HELP_WIDTH);
    case "quote":
      return wrapIn(words, 3 * INDENT, HELP_WIDTH);
    case "item":
      return wrapIn(words, 2 * INDENT, HELP_WIDTH).replace(/^ {4}/u, "  - ");
    default:
      return kind satisfies never;
  }
}
