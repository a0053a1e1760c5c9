import * as vscode from "vscode";
import { BY_DOCUMENT, isDay } from "./checking/day.ts";

/** How loud a mark is; null: there is none. */
export type Loudness = vscode.DiagnosticSeverity | null;

/** What is set for one document: by its language, its folder, the workspace and the user, in that order. */
export interface Settings {
  /** Whether anything at all is shown in the document. */
  readonly isOn: boolean;
  readonly showsHovers: boolean;
  /** The names, as recorded, on which nothing is shown. */
  readonly excludedNames: ReadonlySet<string>;
  readonly contradictions: Loudness;
  readonly disagreements: Loudness;
  /** Whether comments, of programs and of markup, and the values of data are checked too. */
  readonly checksCode: boolean;
  /** The day by whose knowledge figures are judged (ISO 8601), `BY_DOCUMENT`, or null for all that is known. */
  readonly asOf: string | null;
  /** Behind which facts are completed; empty for none. */
  readonly insertTrigger: string;
}

const SECTION = "choosefr";

/** The settings of a document as they are now. A value of a wrong kind counts as not set. */
export function settingsOf(document: vscode.TextDocument): Settings {
  const section = vscode.workspace.getConfiguration(SECTION, document);
  return {
    isOn: section.get("enable") !== false && !isExcluded(document, readTexts(section.get("exclude.files"))),
    showsHovers: section.get("hover.enable") !== false,
    excludedNames: new Set(readTexts(section.get("exclude.names"))),
    contradictions: readLoudness(section.get("check.contradictions"), vscode.DiagnosticSeverity.Information),
    disagreements: readLoudness(section.get("check.disagreements"), vscode.DiagnosticSeverity.Hint),
    checksCode: section.get("check.code") === true,
    asOf: readDay(section.get("check.asOf")),
    insertTrigger: readTrigger(section.get("insert.trigger")),
  };
}

/**
 * The datasets of the user's own that are set, in the order in which they are believed; what a workspace sets counts only
 * where it is trusted.
 */
export function datasetsSet(): readonly string[] {
  return readTexts(vscode.workspace.getConfiguration(SECTION).get("datasets")).filter((text) => text.trim() !== "");
}

/** The letters that end a trigger behind which facts are completed, in any folder of the workspace. */
export function triggerLetters(): readonly string[] {
  const scopes = [undefined, ...(vscode.workspace.workspaceFolders ?? [])];
  const triggers = scopes.map((scope) =>
    readTrigger(vscode.workspace.getConfiguration(SECTION, scope).get("insert.trigger")),
  );
  return [...new Set(triggers.map((trigger) => trigger.slice(-1)).filter((letter) => letter !== ""))];
}

/** Whether a change of the settings may change what is shown. */
export function concernsUs(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(SECTION);
}

const LOUDNESS: ReadonlyMap<unknown, Loudness> = new Map<unknown, Loudness>([
  ["warning", vscode.DiagnosticSeverity.Warning],
  ["information", vscode.DiagnosticSeverity.Information],
  ["hint", vscode.DiagnosticSeverity.Hint],
  ["off", null],
]);

function readLoudness(value: unknown, usual: Loudness): Loudness {
  const loudness = LOUDNESS.get(value);
  return loudness === undefined ? usual : loudness;
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

const USUAL_TRIGGER = "@@";
const LONGEST_TRIGGER = 10;

function readTrigger(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, LONGEST_TRIGGER) : USUAL_TRIGGER;
}

function readDay(value: unknown): string | null {
  const day = typeof value === "string" ? value.trim() : "";
  return day === BY_DOCUMENT || isDay(day) ? day : null;
}

function isExcluded(document: vscode.TextDocument, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const patterns = globs.map((glob) => (folder === undefined ? glob : new vscode.RelativePattern(folder, glob)));
  return patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}
