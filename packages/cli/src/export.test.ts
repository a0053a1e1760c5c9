import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../fixtures/folder.ts";
import { runIn } from "../fixtures/terminal.ts";
import { EXPORTS } from "./call/grammar.ts";

const { resolve } = createRequire(import.meta.url);
const FORMATS = Object.entries(EXPORTS);

describe("choosefr export", () => {
  it.each(FORMATS)("%s gives the file %s of the record as it is", async (format, file) => {
    const folder = makeFolder();
    expect(await runIn(["export", format, "--out", "x"], { folder })).toEqual({ output: "", errors: "", exitCode: 0 });
    const sums = readFileSync(resolve("@choosefr/model/exports/SHA256SUMS"), "utf8");
    const sum = createHash("sha256")
      .update(readFileSync(join(folder, "x")))
      .digest("hex");
    expect(sums.split("\n")).toContain(`${sum}  ${file}`);
    expect(readdirSync(folder)).toEqual(["x"]);
  });

  it("writes to standard output, and into a folder under its own name", async () => {
    const { output } = await runIn(["export", "csv"]);
    expect(output).toBe(readFileSync(resolve("@choosefr/model/exports/claims.csv"), "utf8"));
    const folder = makeFolder();
    await runIn(["export", "csv", "--out", "."], { folder });
    expect(readdirSync(folder)).toEqual(["claims.csv"]);
  });

  it("does not pour bytes into a terminal", async () => {
    const { output, errors, exitCode } = await runIn(["export", "parquet"], { output: { isTerminal: true } });
    expect([output, exitCode]).toEqual(["", 2]);
    expect(errors).toContain("is no text");
  });

  it("says where it cannot write", async () => {
    const { errors, exitCode } = await runIn(["export", "csv", "-o", "no/such/folder.csv"], { folder: makeFolder() });
    expect([errors, exitCode]).toEqual(["no/such/folder.csv: does not exist; check the name and the folder\n", 2]);
  });
});
