import type { Finding } from "./finding.ts";
import { groupBy } from "./group.ts";
import { showInvisible } from "./show-value.ts";

/**
 * The findings for a terminal, grouped by file, with their number at the end. Empty if there are none. `locate` gives
 * the path under which a file is named, so that the terminal can open it.
 */
export function renderTerminal(findings: readonly Finding[], locate = (file: string): string => file): string {
  const blocks = [...groupBy(findings, ({ file }) => file)].map(([file, group]) =>
    [showInvisible(locate(file)), ...group.map((finding) => renderFinding(finding))].join("\n"),
  );
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n\n${countFindings(findings)}\n`;
}

function renderFinding(finding: Finding): string {
  const { level, rule, line, column, message, found, expected, suggestion } = finding;
  const details = [
    ["found", found],
    ["expected", expected],
    ["do", suggestion],
  ].flatMap(([label, text]) => (text === null || text === undefined ? [] : [`      ${label}: ${showInvisible(text)}`]));
  return [`  ${line}:${column}  ${level}  ${showInvisible(message)}  [${rule}]`, ...details].join("\n");
}

/** `3 errors, 1 warning in 2 files`. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const files = new Set(findings.map(({ file }) => file)).size;
  const warnings = findings.length - errors;
  return `${count(errors, "error")}, ${count(warnings, "warning")} in ${count(files, "file")}`;
}

/** A number with its noun, in the plural where it needs one. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/**
 * The findings as workflow commands of GitHub, one a line, which shows them beside the lines of a change. `room` is the
 * way from the root of the repository to the parent of the data folder, with a slash at its end.
 */
export function renderGithub(findings: readonly Finding[], room: string): string {
  return findings.map((finding) => renderAnnotation(finding, room)).join("");
}

function renderAnnotation({ level, rule, file, line, column, message, ...rest }: Finding, room: string): string {
  const { found, expected, suggestion } = rest;
  const parts = [message, found && `Found: ${found}`, expected && `Expected: ${expected}`, suggestion];
  const text = parts.filter(Boolean).join("\n");
  const place = `file=${escapeProperty(room + file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${level} ${place}::${escapeText(text)}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
