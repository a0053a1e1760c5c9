import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TextFile } from "./data-file.ts";
import { change, goodTexts, pathOf } from "./fixture.ts";
import { type LintRequest, runLintCommand } from "./lint-command.ts";
import { PLAIN_SETTINGS } from "./settings.ts";

const MICROSOFT = pathOf("microsoft-2024", "announcement");
const CLUBIC = pathOf("clubic-2024-05-ms", "source");

let room: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "choosefr-data-"));
});

afterEach(() => rmSync(room, { recursive: true }));

function run(texts: readonly TextFile[], args: readonly string[] = [], more: Partial<LintRequest> = {}) {
  for (const { path, text } of texts) {
    mkdirSync(dirname(join(room, path)), { recursive: true });
    writeFileSync(join(room, path), text);
  }
  let output = "";
  const print = (text: string): void => {
    output += text;
  };
  const request = {
    dataDir: join(room, "data"),
    settings: PLAIN_SETTINGS,
    args,
    cwd: room,
    isOnGithub: false,
    room: "packages/model/",
    print,
  };
  return { code: runLintCommand({ ...request, ...more }), output };
}

describe("runLintCommand", () => {
  it("ends well on good data", () => {
    const { code, output } = run(goodTexts);
    expect(code).toBe(0);
    expect(output).toBe("23 records, 10 claims, no finding\n");
  });

  it("ends with 1 on an error and with 0 on a warning", () => {
    expect(run(change(CLUBIC, "kind: trade", "kind: x")).code).toBe(1);
    const orphan = {
      path: "data/publishers/reuters.yml",
      text: "# yaml-language-server: $schema=../../dist/json-schema/publisher.json\nid: reuters\nname: Reuters\ncountry: null\nkind: agency\nclaims: []\n",
    };
    const { code, output } = run([...goodTexts, orphan]);
    expect(code).toBe(0);
    expect(output).toContain("24 records, 10 claims, 1 finding\n");
  });

  it("fixes what can be fixed, and writes those files only", () => {
    const before = change(
      MICROSOFT,
      "fr: Centres de données et formation",
      "fr: L'Alsace",
      change(CLUBIC, "language: fr\nkind: trade", "kind: trade\nlanguage: fr"),
    );
    const { code, output } = run(before, ["--fix"]);
    expect(code).toBe(0);
    expect(output).toContain(`fixed ${MICROSOFT}\n`);
    expect(output).toContain(`fixed ${CLUBIC}\n`);
    expect(output.match(/^fixed /gmu)).toHaveLength(2);
    expect(readFileSync(join(room, MICROSOFT), "utf8")).toContain("fr: L’Alsace");
    expect(readFileSync(join(room, CLUBIC), "utf8")).toBe(goodTexts.find(({ path }) => path === CLUBIC)?.text);
  });

  it("narrows the report to the paths that are given", () => {
    const broken = change(MICROSOFT, "kind: site", "kind: sites", change(CLUBIC, "kind: trade", "kind: x"));
    expect(run(broken, ["data/sources"]).output).not.toContain(MICROSOFT);
    expect(run(broken, [join(room, MICROSOFT)]).output).not.toContain(CLUBIC);
    expect(run(broken, ["data/places"]).code).toBe(0);
    expect(run(broken, ["data"]).output).toContain(CLUBIC);
  });

  it("names files by the way from where the person stands", () => {
    const broken = change(CLUBIC, "kind: trade", "kind: x", change(MICROSOFT, "fr: Centres de", "fr: L'Alsace,"));
    const cwd = join(room, "..");
    const { output } = run(broken, ["--fix"], { cwd });
    expect(output).toMatch(new RegExp(`^fixed ${basename(room)}/${MICROSOFT}$`, "mu"));
    expect(output).toMatch(new RegExp(`^${basename(room)}/${CLUBIC}$`, "mu"));
    expect(run(broken, [], { cwd: join(room, "data") }).output).toMatch(new RegExp(`^${CLUBIC.slice(5)}$`, "mu"));
    expect(run(broken, ["nowhere"], { cwd }).output).toContain(`Nothing in ${basename(room)}/data matches nowhere.`);
  });

  it("annotates on a code host", () => {
    const { output } = run(change(CLUBIC, "kind: trade", "kind: x"), [], { isOnGithub: true });
    expect(output).toContain(`::error file=packages/model/${CLUBIC},line=10,col=7,title=schema::`);
  });

  it.each([["--fixx"], ["data/nowhere"], ["../elsewhere"]])("explains itself when called with %s", (arg) => {
    const { code, output } = run(goodTexts, [arg]);
    expect(code).toBe(2);
    expect(output).toContain("Usage:");
  });
});
