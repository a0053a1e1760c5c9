import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { goodTexts } from "../lint/fixture.ts";
import { build } from "./build.ts";
import { readDataVersion } from "./data-version.ts";

const room = join(import.meta.dirname, "..");
let scratch = "";
/** A model folder with a copy of the data, built with its exports. */
let built = "";

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "choosefr-build-"));
  built = copyData("built");
  build(built, undefined, readDataVersion(room));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A copy of the data folder in a model folder of its own. */
function copyData(name: string): string {
  const root = join(scratch, name);
  cpSync(join(room, "data"), join(root, "data"), { recursive: true });
  return root;
}

/** Every file below a folder with its text; empty if there is no such folder. */
function readTree(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/** Five faults of five kinds in five files, each with the rule that finds it. */
function breakData(root: string): ReadonlyMap<string, string> {
  const data = join(root, "data");
  writeFileSync(join(data, "places", "broken.yml"), "id: [unclosed\n");
  change(join(data, "persons", "brad-smith.yml"), "name: Brad Smith", "name: 7");
  change(join(data, "organisations", "amazon.yml"), "parents: []", "parents: [no-such-organisation]");
  change(join(data, "publishers", "le-figaro.yml"), "id: le-figaro", "id: le-figaro-2");
  change(
    join(data, "announcements", "choose-france-2024", "amazon-2024.yml"),
    "rankReason: most-independent-sources",
    "rankReason: null",
  );
  return new Map([
    ["data/places/broken.yml", "plain-yaml"],
    ["data/persons/brad-smith.yml", "schema"],
    ["data/organisations/amazon.yml", "unknown-reference"],
    ["data/publishers/le-figaro.yml", "file-name"],
    ["data/announcements/choose-france-2024/amazon-2024.yml", "rank-reason"],
  ]);
}

describe("build", () => {
  it("writes the same bytes each time, wherever the data stand", () => {
    for (const output of ["src/generated", "dist/json-schema", "dist/record", "dist/exports"]) {
      const written = readTree(join(built, output));
      expect(written.size).toBeGreaterThan(0);
      expect(readTree(join(room, output))).toEqual(written);
    }
  });

  it("puts a new output in the place of an old one, whole", () => {
    const root = join(scratch, "again");
    for (const { path, text } of goodTexts) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const stale = join(root, "src", "generated", "organisations", "gone.ts");
    mkdirSync(join(stale, ".."), { recursive: true });
    writeFileSync(stale, "stale");
    expect(build(root)).toBe(true);
    expect(existsSync(stale)).toBe(false);
    expect(readdirSync(join(root, "src"))).toEqual(["generated"]);
    expect(readdirSync(join(root, "dist"))).toEqual(["json-schema", "record"]);
  });

  it("publishes a JSON Schema of every kind of record", () => {
    const schemas = [...readTree(join(built, "dist", "json-schema"))];
    expect(schemas.map(([name]) => name)).toEqual(
      expect.arrayContaining(["announcement.json", "organisation.json", "source.json"]),
    );
    // Somebody's own dataset may hold more than we read.
    for (const [, text] of schemas.filter(([name]) => name !== "dataset.json")) {
      const { $ref, $defs } = JSON.parse(text) as { readonly $ref: string; readonly $defs: Record<string, object> };
      expect($defs[$ref.replace("#/$defs/", "")]).toMatchObject({ type: "object", additionalProperties: false });
    }
  });

  it("stops at bad data with every finding listed, and leaves the last output as it was", () => {
    const root = join(scratch, "bad");
    cpSync(built, root, { recursive: true });
    const outputs = () => [readTree(join(root, "src")), readTree(join(root, "dist"))];
    const before = outputs();
    const faults = breakData(root);
    const print = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(build(root)).toBe(false);
    const report = print.mock.calls.join("");
    print.mockRestore();
    for (const file of faults.keys()) expect(report).toContain(file);
    for (const rule of ["unknown-reference", "file-name", "rank-reason"]) expect(report).toContain(`[${rule}]`);
    expect(outputs()).toEqual(before);
    expect(readdirSync(join(root, "src"))).toEqual(["generated"]);
  });
});

describe("the build command", () => {
  it("exits with 1 on bad data and writes nothing", () => {
    const root = copyData("command");
    for (const folder of ["lint", "schema", "scripts", "src"]) {
      cpSync(join(room, folder), join(root, folder), {
        recursive: true,
        filter: (path) => !path.endsWith("generated"),
      });
    }
    cpSync(join(room, "data-version.json"), join(root, "data-version.json"));
    symlinkSync(join(room, "node_modules"), join(root, "node_modules"), "dir");
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    const faults = breakData(root);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    for (const file of faults.keys()) expect(stderr).toContain(file);
    expect(stderr).not.toContain(scratch);
    expect(existsSync(join(root, "src", "generated"))).toBe(false);
    expect(existsSync(join(root, "dist"))).toBe(false);
  });
});
