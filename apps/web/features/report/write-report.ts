import { knownLines, type ReportFacts, type ReportLabels, type ReportWords } from "./report-facts.ts";

/**
 * The address that opens a mail with a report in it: subject and body as RFC 6068 writes them, lines ended by CR LF. The
 * mail has no recipient where there is none to give.
 */
export function mailAddress(recipient: string, subject: string, body: string): string {
  const headers = [
    ["subject", subject],
    ["body", body.replaceAll(/\r?\n/gu, "\r\n")],
  ].map(([name, value = ""]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${recipient}?${headers.join("&")}`;
}

/** The report as the body of a mail: a line for each thing, what is wrong last. */
export function reportAsMail(facts: ReportFacts, words: ReportWords, labels: ReportLabels, colon: string): string {
  const lines = allLines(facts, words, labels).map(([name, value]) => `${name}${colon} ${value}`);
  return [...lines, "", `${labels.wrong}${colon}`, words.wrong.trim(), ""].join("\n");
}

/** The report as the text of an issue, in Markdown: what readers wrote stands as code or as a quotation, never as markup. */
export function reportAsIssue(facts: ReportFacts, words: ReportWords, labels: ReportLabels, title: string): string {
  const lines = allLines(facts, words, labels).map(([name, value]) => `- **${name}** ${asCode(value)}`);
  const quoted = words.wrong
    .trim()
    .split(/\r?\n/u)
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
  return [`# ${escapeMarkdown(title)}`, "", ...lines, "", `**${labels.wrong}**`, "", ...quoted, ""].join("\n");
}

function allLines(
  facts: ReportFacts,
  { page, source }: ReportWords,
  labels: ReportLabels,
): readonly (readonly [name: string, value: string])[] {
  const where = facts.address === "" ? page : facts.address;
  return [...knownLines({ ...facts, address: where.trim() }, labels), [labels.source, source.trim()]];
}

/** A text as a span of code, between more backticks than it has in a row anywhere (CommonMark 6.1). */
function asCode(text: string): string {
  const flat = text.replaceAll(/\s+/gu, " ");
  const longest = Math.max(0, ...[...flat.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!<>|&~@-]/gu, "\\$&");
}
