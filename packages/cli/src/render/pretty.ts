import { styleText } from "node:util";
import { type Language, NBSP } from "@choosefr/model";
import type { Replaced, Severity } from "@choosefr/prose/report";
import { defuse, type FrameLine, widthOf } from "../check/frame.ts";
import type { Remark, Report } from "../check/remark.ts";
import { wrapIn } from "../help/wrap.ts";
import type { Renderer, Rendering } from "./renderer.ts";
import { summarise } from "./summary.ts";

/** How a terminal is written for. */
type PrettyOptions = Pick<Rendering, "locale" | "hasColour" | "columns" | "isQuiet">;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const WORDS = {
  fr: {
    severity: { error: "erreur", warning: "avertissement", note: "note" },
    colon: `${NBSP}:`,
    sources: (count: number) => `Source${count < 2 ? "" : "s"}${NBSP}:`,
    fix: (text: string) => `--fix écrirait «${NBSP}${text}${NBSP}».`,
    replaced: (before: string, after: string) => `«${NBSP}${before}${NBSP}» remplacé par «${NBSP}${after}${NBSP}»`,
  },
  en: {
    severity: { error: "error", warning: "warning", note: "note" },
    colon: ":",
    sources: (count: number) => (count < 2 ? "Source:" : "Sources:"),
    fix: (text: string) => `--fix would write “${text}”.`,
    replaced: (before: string, after: string) => `“${before}” replaced by “${after}”`,
  },
} as const;

const COLOURS: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "cyan" };
const INDENT = 4;
/** Lines longer than this are tiring to read, however wide the terminal. */
const MOST_COLUMNS = 100;

/** Writes for a person at a terminal; of a text without remarks it says nothing. */
export function createPrettyRenderer(options: PrettyOptions): Renderer {
  const paint: Paint = (style, text) => (options.hasColour ? styleText(style, text, { validateStream: false }) : text);
  const columns = Math.max(40, Math.min(options.columns ?? MOST_COLUMNS, MOST_COLUMNS));
  return {
    begin: () => "",
    report: (report) => renderReport(report, { ...options, columns, paint }),
    separator: "",
    notice: () => "",
    end: (tally) => {
      const summary = options.isQuiet ? "" : summarise(tally, options.locale);
      return summary === "" ? "" : `${paint("bold", summary)}\n`;
    },
  };
}

interface Pen {
  readonly locale: Language;
  readonly columns: number;
  readonly paint: Paint;
}

function renderReport({ path, remarks, replaced }: Report, pen: Pen): string {
  const name = defuse(path);
  return [
    ...replaced.map((one) => renderReplaced(name, one, pen)),
    ...remarks.map((remark) => renderRemark(name, remark, pen)),
  ].join("");
}

function renderReplaced(name: string, { place, before, after }: Replaced, { locale, paint }: Pen): string {
  const where = paint("bold", `${name}:${place.line}:${place.column}`);
  return `${where} ${paint("green", WORDS[locale].replaced(defuse(before), defuse(after)))}\n`;
}

function renderRemark(name: string, remark: Remark, pen: Pen): string {
  const { locale, paint, columns } = pen;
  const words = WORDS[locale];
  const { place, frame, severity, message, explanation, sources, rule, fix } = remark;
  if (severity === null) return "";
  const head = [
    paint("bold", `${name}:${place.line}:${place.column}`),
    `${paint(COLOURS[severity], words.severity[severity])}${words.colon}`,
    defuse(message[locale]),
    paint("dim", `[${rule}]`),
  ].join(" ");
  const told = [
    ...explanation[locale].split("\n").map((line) => wrapIn(defuse(line), INDENT, columns)),
    ...(fix === null ? [] : [wrapIn(words.fix(defuse(fix.text)), INDENT, columns)]),
    ...(sources.length === 0 ? [] : [`${" ".repeat(INDENT)}${words.sources(sources.length)}`]),
    ...sources.map(
      ({ name: source, url }) =>
        `${" ".repeat(INDENT + 2)}${defuse(source[locale])}${url === null ? "" : `  ${paint("underline", defuse(url))}`}`,
    ),
  ].filter((line) => line.trim() !== "");
  return `${head}\n${renderFrame(frame, COLOURS[severity], paint)}${told.join("\n")}\n\n`;
}

/** Lines with their numbers, and carets beneath the figure. */
function renderFrame(frame: readonly FrameLine[], colour: Style, paint: Paint): string {
  const width = Math.max(...frame.map(({ line }) => String(line).length), INDENT - 2);
  return frame
    .map(({ line, text, from, to }) => {
      const bar = paint("dim", "│");
      const carets = "^".repeat(Math.max(1, widthOf(text.slice(from, to))));
      const space = " ".repeat(widthOf(text.slice(0, from)));
      return `${paint("dim", String(line).padStart(width))} ${bar} ${text}\n${" ".repeat(width)} ${bar} ${space}${paint(colour, carets)}\n`;
    })
    .join("");
}
