import { stripVTControlCharacters } from "node:util";
import type { Severities } from "@choosefr/prose/report";
import { addTallies, EMPTY_TALLY, tallyOf } from "@choosefr/prose/report";
import { type Rule, ruleIds, rules, writeRulePage } from "@choosefr/prose/rules";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readJson } from "../../fixtures/read-json.ts";
import { standIn } from "../../fixtures/stand-in-checker.ts";
import reportSchema from "../../schema/report.json" with { type: "json" };
import { faultReport } from "../check/check-file.ts";
import { type CheckSettings, checkText } from "../check/check-text.ts";
import type { Report } from "../check/remark.ts";
import { createRenderer } from "./create-renderer.ts";
import type { Rendering } from "./renderer.ts";
import { summarise } from "./summary.ts";

const SEVERITIES = Object.fromEntries(ruleIds.map((id) => [id, rules[id].severity])) as Severities;
const SETTINGS: CheckSettings = {
  severities: SEVERITIES,
  language: null,
  asOf: null,
  tellsAll: false,
  mending: "none",
  datasets: [],
};
const OPTIONS: Rendering = {
  format: "pretty",
  locale: "en",
  version: "1.2.3",
  asOf: null,
  severities: SEVERITIES,
  hasColour: false,
  columns: null,
  isQuiet: false,
  folder: "/w/docs",
  workspace: null,
};
const TEXT =
  "L’été 😀, Amazon promet 1,2 milliard de dollars,\r\nAmazon 1,5 milliard d’euros, Amazon 9 milliards\nd’euros.";

function reportOn(path: string, text: string, settings = SETTINGS): Report {
  return checkText(path, text, standIn, settings).report;
}

const REPORTS = [
  reportOn("a b/é,1:%.md", TEXT),
  faultReport("lost.txt", { kind: "not_utf8", byte: 3, line: 2 }),
  reportOn("clean.md", "Rien."),
  reportOn("c.md", TEXT),
];

function render(format: Rendering["format"], reports = REPORTS, options: Partial<Rendering> = {}): string {
  const renderer = createRenderer({ ...OPTIONS, ...options, format });
  const tally = reports.map(tallyOf).reduce(addTallies, EMPTY_TALLY);
  const said = reports.map((report) => renderer.report(report)).filter((text) => text !== "");
  const notices = reports.map((report) => renderer.notice(report)).filter((text) => text !== "");
  return renderer.begin() + said.join(renderer.separator) + renderer.end(tally, notices);
}

describe("pretty", () => {
  it("puts carets beneath the figure, on each of its lines, whatever stands before", () => {
    const lines = render("pretty", [reportOn("a.md", TEXT)]).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "a.md:1:25 warning: Amazon: contradicts. [contradicted-currency]",
      " 1 │ L’été 😀, Amazon promet 1,2 milliard de dollars,",
      // An emoji takes two cells, as it takes two units.
      `   │ ${" ".repeat(24)}${"^".repeat(23)}`,
    ]);
    const at = lines.findIndex((line) => line.startsWith("a.md:2:37"));
    expect(lines.slice(at + 1, at + 5)).toEqual([
      " 2 │ Amazon 1,5 milliard d’euros, Amazon 9 milliards",
      `   │ ${" ".repeat(36)}${"^".repeat(11)}`,
      " 3 │ d’euros.",
      `   │ ${"^".repeat(7)}`,
    ]);
    expect(lines.at(-2)).toBe("2\u00a0warnings and 1\u00a0note in 1\u00a0file. --fix can replace 2 of these figures.");
  });

  it("has colours where they are wanted", () => {
    const coloured = render("pretty", REPORTS, { hasColour: true });
    expect(coloured).toContain("\u001B[33mwarning\u001B[39m");
    expect(stripVTControlCharacters(coloured)).toBe(render("pretty"));
  });

  it("lets no text nor name take hold of the terminal", () => {
    const text = "Amazon\u001B]0;pwn\u0007 9 milliards d’euros\u202E\u001B[2J";
    const said = render("pretty", [reportOn("\u001B[2Ja.md", text)]);
    expect(said.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

describe("json", () => {
  const isReport = new Ajv2020.default().compile(reportSchema);

  it.each([
    ["remarks and an input that cannot be read", REPORTS],
    ["nothing", []],
    ["figures that were replaced", [reportOn("a.md", TEXT, { ...SETTINGS, mending: "write" })]],
    ["all", [reportOn("a.md", "Amazon 1,2 milliard d’euros", { ...SETTINGS, tellsAll: true })]],
  ])("is of its schema with %s", (_, reports) => {
    const value = readJson(render("json", reports));
    expect(isReport(value), JSON.stringify(isReport.errors)).toBe(true);
  });

  it("tells of each figure where it stands", () => {
    const { files, summary } = readJson(render("json")) as {
      readonly files: readonly {
        readonly path: string;
        readonly remarks: readonly { start: number; end: number; text: string }[];
      }[];
      readonly summary: unknown;
    };
    expect(files.map(({ path }) => path)).toEqual(["a b/é,1:%.md", "lost.txt", "c.md"]);
    expect(summary).toEqual({ files: 3, unreadable: 1, errors: 0, warnings: 4, notes: 2, replaced: 0 });
    for (const { start, end, text } of files[0]!.remarks) expect(TEXT.slice(start, end)).toBe(text);
  });
});

describe("the summary", () => {
  it.each([
    [1, 1, "en", "1_warning in 1_file. --fix can replace this figure."],
    [1, 1, "fr", "1_avertissement dans 1_fichier. --fix sait remplacer ce chiffre."],
    [3, 3, "en", "3_warnings in 1_file. --fix can replace these 3 figures."],
    [3, 1, "fr", "3_avertissements dans 1_fichier. --fix sait remplacer 1 de ces chiffres."],
    [3, 0, "fr", "3_avertissements dans 1_fichier."],
  ] as const)("of %i warnings, %i of them to be replaced, in %s", (warnings, replaceable, locale, expected) => {
    const tally = { ...EMPTY_TALLY, warnings, replaceable, remarked: 1 };
    expect(summarise(tally, locale).replaceAll("\u00a0", "_")).toBe(expected);
  });
});

describe("sarif", () => {
  // The schema is of a draft whose `id` this reader of schemas calls `$id`; one pattern in it is none with the flag u.
  const { id: _, $schema: __, ...schema } = sarifSchema;
  const isLog = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  it.each([
    ["remarks and an input that cannot be read", REPORTS, OPTIONS],
    ["nothing", [], OPTIONS],
    [
      "remarks in French, of other weight",
      REPORTS,
      { locale: "fr", severities: { ...SEVERITIES, "disputed-figure": "error" } } as const,
    ],
  ])("is of the schema of SARIF 2.1.0 with %s", (_name, reports, options) => {
    const log = readJson(render("sarif", reports, options));
    expect(isLog(log), JSON.stringify(isLog.errors)).toBe(true);
    expect(isLog({ ...(log as object), version: "2.0.0" })).toBe(false);
  });

  it("tells of each figure where it stands, in lines and in units, and what to put", () => {
    const log = readJson(render("sarif")) as SarifLog;
    const [run] = log.runs;
    const results = run!.results.slice(0, 3);
    for (const { locations } of results) {
      const { region } = locations[0]!.physicalLocation;
      expect(TEXT.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
    }
    expect(results[0]).toMatchObject({
      ruleId: "contradicted-currency",
      level: "warning",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a%20b/%C3%A9%2C1%3A%25.md" },
            region: { startLine: 1, startColumn: 25, endLine: 1, endColumn: 48, charOffset: 24, charLength: 23 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "1,2 milliard d’euros" } }] }] }],
    });
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    const prints = run!.results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    expect(new Set(prints).size).toBe(prints.length);
    expect(run!.invocations[0]!.executionSuccessful).toBe(false);
  });

  it("brings the page of each rule, in plain words and in Markdown", () => {
    const [run] = (readJson(render("sarif", REPORTS, { locale: "fr" })) as SarifLog).runs;
    expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual(ruleIds);
    for (const { id, help } of run!.tool.driver.rules) {
      expect(help.markdown).toBe(writeRulePage(id as Rule, "fr"));
      expect(help.text).toContain(rules[id as Rule].title.fr);
      expect(help.text).not.toMatch(/^[#>]|`/mu);
    }
  });

  it("names a file outside of the folder whole", () => {
    expect(render("sarif", [reportOn("/tmp/a b.md", TEXT)])).toContain('"uri":"file:///tmp/a%20b.md"');
  });
});

interface SarifLog {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly help: Readonly<Record<"text" | "markdown", string>>;
        }[];
      };
    };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly region: {
            readonly charOffset: number;
            readonly charLength: number;
            readonly snippet: { readonly text: string };
          };
        };
      }[];
    }[];
  }[];
}

describe("github", () => {
  it("escapes what would end a command or a property", () => {
    const lines = render("github", REPORTS.slice(0, 2)).split("\n");
    expect(lines).toEqual([
      "::warning file=a b/é%2C1%3A%25.md,line=1,endLine=1,col=25,endColumn=48,title=Right number%2C other currency::Amazon: contradicts.%0ALe Journal gives €1.2\u00a0billion.",
      "::notice file=a b/é%2C1%3A%25.md,line=2,endLine=2,col=8,endColumn=28,title=Figure on which the sources disagree::Amazon: sources_disagree.%0ALe Journal gives €1.2\u00a0billion.",
      "::warning file=a b/é%2C1%3A%25.md,line=2,endLine=3,title=Figure that the sources contradict::Amazon: contradicts.%0ALe Journal gives €1.2\u00a0billion.",
      "::error file=lost.txt::lost.txt: byte 3, on line 2, is not UTF-8; save the file as UTF-8",
      "",
    ]);
  });

  it("names paths from the folder of the workflow", () => {
    expect(render("github", REPORTS.slice(0, 1), { workspace: "/w" })).toContain("file=docs/a b/");
  });
});

describe("patch", () => {
  it("writes what would change and nothing else", () => {
    expect(render("patch")).toBe("");
    const patched = render("patch", [reportOn("a.md", TEXT, { ...SETTINGS, mending: "patch" })]);
    expect(patched).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -1,3 \+1,2 @@\n-/u);
  });
});
