import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../lint/load.ts";
import { readDataVersion } from "../data-version.ts";
import { runExportCommand } from "./export-command.ts";
import { makeExports } from "./index.ts";
import { createRelease } from "./release.ts";

const room = join(import.meta.dirname, "../..");
let scratch = "";

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "choosefr-export-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A model folder of its own whose data are `files`. */
function plantRoom(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(scratch, name);
  for (const folder of ["data/places", "lint"]) mkdirSync(join(root, folder), { recursive: true });
  cpSync(join(room, "data-version.json"), join(root, "data-version.json"));
  writeFileSync(join(root, "lint", "exceptions.yml"), "[]\n");
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, "data", "places", file), text);
  return root;
}

function run(root: string, ...args: readonly string[]): { readonly code: number; readonly printed: string } {
  let printed = "";
  const code = runExportCommand({
    room: root,
    args,
    cwd: scratch,
    print: (text) => {
      printed += text;
    },
  });
  return { code, printed };
}

describe("runExportCommand", () => {
  it("writes the exports into a folder and leaves what else is there", () => {
    mkdirSync(join(scratch, "out"));
    writeFileSync(join(scratch, "out", "mine.txt"), "mine");
    expect(run(room, "out")).toEqual({ code: 0, printed: "" });
    const expected = makeExports(createRelease(loadDataset(join(room, "data")).dataset, readDataVersion(room)));
    expect(expected.size).toBeGreaterThan(10);
    for (const [name, content] of expected) {
      expect(readFileSync(join(scratch, "out", name))).toEqual(Buffer.from(content));
    }
    expect(readFileSync(join(scratch, "out", "mine.txt"), "utf8")).toBe("mine");
  });

  it("lists what is wrong with the data and writes nothing", () => {
    const root = plantRoom("bad", { "broken.yml": "id: [unclosed\n" });
    const { code, printed } = run(root, "never");
    expect(code).toBe(1);
    expect(printed).toContain("data/places/broken.yml");
    expect(() => readFileSync(join(scratch, "never", "SHA256SUMS"))).toThrow("ENOENT");
  });

  it("writes the columns into the page on the exports, and that alone", () => {
    const root = plantRoom("docs", {});
    const page = join(root, "docs", "exports.md");
    const marks = ["claims.csv", "sources.csv"].map((name) => `<!-- columns of ${name} -->\n<!-- /columns -->\n`);
    mkdirSync(join(root, "docs"));
    writeFileSync(page, marks.join("\n"));
    expect(run(root, "--docs")).toEqual({ code: 0, printed: "" });
    const written = readFileSync(page, "utf8");
    for (const column of ["claim_id", "source_id"]) expect(written).toContain(`| \`${column}\` | text |`);
    expect(readdirSync(root).toSorted()).toEqual(["data", "data-version.json", "docs", "lint"]);
  });

  it.each([[[]], [["a", "b"]], [["--csv"]]])("says how it is called when called with %j", (args) => {
    const { code, printed } = run(room, ...args);
    expect(code).toBe(2);
    expect(printed).toContain("<folder>");
    expect(printed).toContain("--docs");
  });
});
