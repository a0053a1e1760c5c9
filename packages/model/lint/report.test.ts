import { describe, expect, it } from "vitest";
import { createFinding, type Finding } from "./finding.ts";
import { countFindings, renderGithub, renderTerminal } from "./report.ts";

const FINDINGS: readonly Finding[] = [
  createFinding(
    "schema",
    "data/places/a.yml",
    { line: 3, column: 7 },
    { message: "Wrong.", found: "x", expected: "y", suggestion: "Write y." },
  ),
  createFinding("orphan-record", "data/places/a.yml", { line: 1, column: 5 }, { message: "Alone.", level: "warning" }),
  createFinding("schema", "data/places/b.yml", { line: 1, column: 1 }, { message: "Missing." }),
];

describe("renderTerminal", () => {
  it("groups the findings by file and counts them", () => {
    expect(renderTerminal(FINDINGS)).toBe(`data/places/a.yml
  3:7  error  Wrong.  [schema]
      found: x
      expected: y
      do: Write y.
  1:5  warning  Alone.  [orphan-record]

data/places/b.yml
  1:1  error  Missing.  [schema]

2 errors, 1 warning in 2 files
`);
  });

  it("names each file by the path that leads to it", () => {
    const report = renderTerminal(FINDINGS, (file) => `packages/model/${file}`);
    expect(report).toMatch(/^packages\/model\/data\/places\/a\.yml$/mu);
    expect(report).toMatch(/^packages\/model\/data\/places\/b\.yml$/mu);
    expect(report).not.toMatch(/^data/mu);
  });

  it("says nothing where there is nothing to say", () => {
    expect(renderTerminal([])).toBe("");
    expect(countFindings([])).toBe("0 errors, 0 warnings in 0 files");
  });

  it("lets no file write to the terminal", () => {
    const hostile = createFinding(
      "schema",
      "data/\u001B[2J.yml",
      { line: 1, column: 1 },
      { message: "m", found: "\u001B]0;x\u0007\u202E" },
    );
    expect(renderTerminal([hostile])).not.toMatch(/[^\P{C}\n]/u);
    expect(renderTerminal([hostile])).toContain("<U+001B>]0;x<U+0007><U+202E>");
  });
});

describe("renderGithub", () => {
  it("writes one command a finding, with the way from the root of the repository", () => {
    expect(renderGithub(FINDINGS.slice(0, 2), "packages/model/")).toBe(
      "::error file=packages/model/data/places/a.yml,line=3,col=7,title=schema::Wrong.%0AFound: x%0AExpected: y%0AWrite y.\n" +
        "::warning file=packages/model/data/places/a.yml,line=1,col=5,title=orphan-record::Alone.\n",
    );
  });

  it("lets no text end a command or begin another", () => {
    const hostile = createFinding(
      "schema",
      "data/a,line=9:b.yml",
      { line: 1, column: 1 },
      { message: "50 %\r\n::error::forged" },
    );
    const [first, ...rest] = renderGithub([hostile], "").split("\n");
    expect(first).toBe("::error file=data/a%2Cline=9%3Ab.yml,line=1,col=1,title=schema::50 %25%0D%0A::error::forged");
    expect(rest).toStrictEqual([""]);
  });
});
