import { relative, resolve } from "node:path";
import type { Language } from "@choosefr/model";
import type { Severity } from "@choosefr/prose/report";
import { rules } from "@choosefr/prose/rules";
import type { Remark } from "../check/remark.ts";
import { toSlashes } from "../files/list-files.ts";
import { describeInputFault } from "./input-fault.ts";
import type { Renderer, Rendering } from "./renderer.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/** Writes the commands by which a workflow marks lines of a change; paths are from the workflow's folder where there is one. */
export function createGithubRenderer({
  locale,
  folder,
  workspace,
}: Pick<Rendering, "locale" | "folder" | "workspace">): Renderer {
  const pathOf = (path: string): string =>
    workspace === null ? path : toSlashes(relative(workspace, resolve(folder, path)));
  return {
    begin: () => "",
    report: ({ path, remarks, fault }) => {
      const file = pathOf(path);
      const unread =
        fault === null ? "" : writeCommand("error", { file }, `${path}: ${describeInputFault(fault, locale)}`);
      return unread + remarks.map((remark) => annotate(file, remark, locale)).join("");
    },
    separator: "",
    notice: () => "",
    end: () => "",
  };
}

function annotate(file: string, { severity, place, rule, message, explanation }: Remark, locale: Language): string {
  if (severity === null) return "";
  const { line, column, endLine, endColumn } = place;
  // Columns are dropped by the site where a mark goes over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file, line, endLine, ...columns, title: rules[rule].title[locale] };
  return writeCommand(COMMANDS[severity], properties, `${message[locale]}\n${explanation[locale]}`);
}

function writeCommand(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
