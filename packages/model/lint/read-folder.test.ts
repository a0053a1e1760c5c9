import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDataset } from "./load.ts";
import { MOST_BYTES, readFolder } from "./read-folder.ts";

const RULE = "readable-file";
const RECORD = "id: clubic\nname: Clubic\ncountry: null\nclaims: []\n";

let room: string;
let data: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "choosefr-data-"));
  data = join(room, "data");
  write("publishers/clubic.yml", RECORD);
});

afterEach(() => rmSync(room, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), content);
}

function filesWithFindings(): readonly string[] {
  const { files, findings } = readFolder(data);
  expect(files).toStrictEqual([{ path: "data/publishers/clubic.yml", text: RECORD }]);
  expect(findings.every(({ rule, line, column }) => rule === RULE && line === 1 && column === 1)).toBe(true);
  return findings.map(({ file }) => file);
}

describe("readFolder", () => {
  it("reads the records and nothing else of a sound folder", () => {
    expect(filesWithFindings()).toStrictEqual([]);
  });

  it.each([
    ["a file that is not YAML", "publishers/notes.txt", "data/publishers/notes.txt"],
    ["a file with the other ending", "publishers/figaro.yaml", "data/publishers/figaro.yaml"],
    ["a hidden file", ".DS_Store", "data/.DS_Store"],
    ["a record beside the folders", "clubic.yml", "data/clubic.yml"],
    ["a folder of no kind", "companies/clubic.yml", "data/companies"],
    ["folders nested without end", "sources/2024/05/13/14/15/a.yml", "data/sources/2024/05/13/14"],
  ])("reports %s", (_what, path, file) => {
    write(path, RECORD);
    expect(filesWithFindings()).toStrictEqual([file]);
  });

  it("reports a file too large for a record, unread", () => {
    write("publishers/large.yml", "# ".padEnd(MOST_BYTES + 1, "x"));
    expect(filesWithFindings()).toStrictEqual(["data/publishers/large.yml"]);
  });

  it.each([
    ["Latin-1", Buffer.from("name: Élysée", "latin1")],
    ["UTF-16", Buffer.from("name: Clubic", "utf16le")],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  ])("reports %s instead of UTF-8", (_what, bytes) => {
    write("publishers/other.yml", bytes);
    expect(filesWithFindings()).toStrictEqual(["data/publishers/other.yml"]);
  });

  it("does not follow links, in a circle or out of the folder", () => {
    symlinkSync(data, join(data, "publishers", "loop"));
    symlinkSync("/dev/zero", join(data, "publishers", "endless.yml"));
    expect(filesWithFindings()).toStrictEqual(["data/publishers/endless.yml", "data/publishers/loop"]);
  });

  it("reports a folder named like a record", () => {
    mkdirSync(join(data, "publishers", "le-figaro.yml"));
    write("publishers/le-figaro.yml/x.txt", "");
    expect(filesWithFindings()).toStrictEqual(["data/publishers/le-figaro.yml/x.txt"]);
  });

  it("reports what it may not read, and reads on", () => {
    mkdirSync(join(data, "persons"));
    chmodSync(join(data, "persons"), 0o000);
    const { files, findings } = readFolder(data);
    chmodSync(join(data, "persons"), 0o755);
    expect(files).toHaveLength(1);
    // The superuser may read everything.
    expect(findings.map(({ file }) => file)).toStrictEqual(process.getuid?.() === 0 ? [] : ["data/persons"]);
  });

  it.each(["nowhere", "data/publishers/clubic.yml"])("reports a data folder that is none: %s", (path) => {
    const { dataset, findings } = loadDataset(join(room, path));
    expect(dataset.files).toStrictEqual([]);
    expect(findings).toHaveLength(1);
  });

  it("never names the machine's folders", () => {
    expect(JSON.stringify(readFolder(join(room, "nowhere")))).not.toContain(room);
  });
});
