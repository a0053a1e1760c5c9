import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import { type FileText, readText } from "./read-text.ts";
import { replaceFile } from "./replace-file.ts";

describe("replaceFile", () => {
  it("keeps rights and links, and leaves nothing beside the file", async () => {
    const folder = makeFolder({ "a.txt": "old" });
    const path = join(folder, "a.txt");
    const link = join(folder, "link.txt");
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    const { version } = (await readText(link, 100)) as FileText;
    expect(await replaceFile(link, "new", version)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(["a.txt", "link.txt"]);
  });

  it("does not write over what someone else wrote meanwhile", async () => {
    const path = join(makeFolder({ "a.txt": "old" }), "a.txt");
    const { version } = (await readText(path, 100)) as FileText;
    writeFileSync(path, "theirs");
    expect(await replaceFile(path, "new", version)).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });
});
