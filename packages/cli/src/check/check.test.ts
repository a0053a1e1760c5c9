import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import { readJson } from "../../fixtures/read-json.ts";
import { runIn } from "../../fixtures/terminal.ts";

const WRONG = "Bonjour.\nAmazon promet 1,2 milliard de dollars.\n";
const DISPUTED = "Amazon promet 1,5 milliard d’euros.\n";
const RIGHT = "Amazon promet 1,2 milliard d’euros.\n";

describe("choosefr check", () => {
  it("says nothing of a text with nothing to say on", async () => {
    const folder = makeFolder({ "a.md": RIGHT, "b.md": "", "c.png": new Uint8Array(10) });
    expect(await runIn(["check", "."], { folder })).toEqual({ output: "", errors: "", exitCode: 0 });
  });

  it("shows what is contradicted, with its line, and fails", async () => {
    const folder = makeFolder({ "a.md": WRONG, "b.md": RIGHT });
    expect(await runIn(["check", "."], { folder })).toEqual({
      output: [
        "a.md:2:15 warning: Amazon: contradicts. [contradicted-currency]",
        " 2 │ Amazon promet 1,2 milliard de dollars.",
        "   │               ^^^^^^^^^^^^^^^^^^^^^^^",
        "    Le Journal gives €1.2\u00a0billion.",
        "    --fix would write “1,2 milliard d’euros”.",
        "    Source:",
        "      Le Journal, 13 May 2024  https://example.org/a",
        "",
        "1\u00a0warning in 1\u00a0file. --fix can replace this figure.",
        "",
      ].join("\n"),
      errors: "",
      exitCode: 1,
    });
  });

  it("notes what is disputed, and does not fail", async () => {
    const folder = makeFolder({ "a.md": DISPUTED });
    const { output, exitCode } = await runIn(["check", "a.md"], { folder, language: "fr_FR" });
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^a\.md:1:15 note\u00a0: Amazon\u00a0: sources_disagree\. \[disputed-figure\]\n/u);
    expect(output).toMatch(/\n1\u00a0note dans 1\u00a0fichier\.\n$/u);
    expect(await runIn(["check", "--quiet", "a.md"], { folder })).toEqual({ output: "", errors: "", exitCode: 0 });
  });

  it("admits as many warnings as it is told, and no error", async () => {
    const folder = makeFolder({ "a.md": WRONG, "strict.json": '{"rules":{"contradicted-currency":"error"}}' });
    expect((await runIn(["check", "--max-warnings", "1", "a.md"], { folder })).exitCode).toBe(0);
    const { output, exitCode } = await runIn(["check", "--max-warnings", "1", "-c", "strict.json", "a.md"], { folder });
    expect(exitCode).toBe(1);
    expect(output).toContain("a.md:2:15 error: ");
  });

  it("reads what is piped in, by the name it is given", async () => {
    const { output, exitCode } = await runIn(["check", "--stdin-filename", "x/billet.md"], { piped: `\uFEFF${WRONG}` });
    expect(output).toMatch(/^x\/billet\.md:2:15 /u);
    expect(exitCode).toBe(1);
    expect((await runIn(["check", "-"], { piped: WRONG })).output).toMatch(/^-:2:15 /u);
    expect(await runIn(["check"], { piped: "" })).toEqual({ output: "", errors: "", exitCode: 0 });
  });

  it("passes over what is no text in a folder, and tells of text that it cannot read there", async () => {
    const utf16 = Buffer.from(`\uFEFF${WRONG}`, "utf16le");
    const folder = makeFolder({ "a.pdf": Buffer.from("%PDF-1.4\n%âãÏÓ\n", "latin1"), "b.md": utf16, "c.md": RIGHT });
    expect(await runIn(["check", "."], { folder })).toEqual({
      output: "",
      errors: "b.md: is in UTF-16; save it as UTF-8\n",
      exitCode: 2,
    });
  });

  it("does not take an empty input for the folder", async () => {
    const folder = makeFolder({ "a.md": WRONG });
    expect((await runIn(["check", "--fix", ""], { folder })).exitCode).toBe(2);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(WRONG);
  });

  it("goes on after what cannot be read, and ends with 2", async () => {
    const folder = makeFolder({
      "a.txt": Uint8Array.from([0x41, 0x0a, 0xe9, 0x20]),
      "b.md": WRONG,
      "c.bin": new Uint8Array(10),
    });
    const { output, errors, exitCode } = await runIn(["check", "none.md", "a.txt", "c.bin", "b.md", "*.rst"], {
      folder,
    });
    expect(output).toMatch(/^b\.md:2:15/u);
    expect(errors.split("\n")).toEqual([
      "none.md: does not exist; check the name and the folder",
      "a.txt: byte 3, on line 2, is not UTF-8; save the file as UTF-8",
      "c.bin: is no text file; leave it aside, or save its text as UTF-8",
      "*.rst: no file matches this pattern; check it, and the folder that it starts from",
      "",
    ]);
    expect(exitCode).toBe(2);
  });

  it("takes settings from above, and options before them", async () => {
    const folder = makeFolder({
      "choosefr.config.json": '{"lang":"fr","ignore":["old"],"rules":{"supported-figure":"note"}}',
      "a/a.md": RIGHT,
      "a/old/b.md": WRONG,
    });
    const inner = join(folder, "a");
    const { output } = await runIn(["check", "."], { folder: inner });
    expect(output).toMatch(/^a\.md:1:15 note\u00a0: Amazon\u00a0: agrees\. \[supported-figure\]\n/u);
    expect((await runIn(["check", "old/b.md"], { folder: inner })).output).toBe("");
    expect((await runIn(["check", "--lang", "en", "."], { folder: inner })).output).toMatch(/^a\.md:1:15 note: /u);
  });

  it("says what is wrong with the settings", async () => {
    const folder = makeFolder({ "choosefr.config.json": '{"lnag":"fr","asOf":3}', "a.md": WRONG });
    expect(await runIn(["check", "a.md"], { folder })).toEqual({
      output: "",
      errors:
        'choosefr.config.json: there is no “lnag”; write lang instead\nchoosefr.config.json: asOf is 3; expected a day of the calendar, such as "2024-05-13"\n',
      exitCode: 2,
    });
  });

  it("says where the settings are no JSON, in the language of the report", async () => {
    const folder = makeFolder({ "choosefr.config.json": '{\n  "asOf": "2024-05-13",\n}', "a.md": RIGHT });
    expect((await runIn(["check", "a.md"], { folder })).errors).toBe(
      "choosefr.config.json: this is no JSON: on line 3, column 1, “}” is out of place; check the commas, the straight quotes and the braces\n",
    );
    expect((await runIn(["check", "--lang", "fr", "a.md"], { folder })).errors).toContain("à la ligne 3, colonne 1");
  });

  it("writes what is certain, once, and says what", async () => {
    const folder = makeFolder({ "a.md": `\uFEFF${WRONG.replaceAll("\n", "\r\n")}` });
    const path = join(folder, "a.md");
    expect(await runIn(["check", "--fix", "a.md"], { folder })).toEqual({
      output: "a.md:2:15 “1,2 milliard de dollars” replaced by “1,2 milliard d’euros”\n1\u00a0figure replaced.\n",
      errors: "",
      exitCode: 0,
    });
    expect(readFileSync(path, "utf8")).toBe("\uFEFFBonjour.\r\nAmazon promet 1,2 milliard d’euros.\r\n");
    expect(await runIn(["check", "--fix", "a.md"], { folder })).toEqual({ output: "", errors: "", exitCode: 0 });
  });

  it("says on stderr what it wrote where the report is for a program", async () => {
    const folder = makeFolder({ "a.md": WRONG });
    const { output, errors } = await runIn(["check", "--fix", "-f", "github", "a.md"], { folder });
    expect(output).toBe("");
    expect(errors).toBe("a.md:2:15 “1,2 milliard de dollars” replaced by “1,2 milliard d’euros”\n");
  });

  it("shows what it would write as a patch, and writes nothing", async () => {
    const folder = makeFolder({ "a.md": WRONG });
    const { output, errors, exitCode } = await runIn(["check", "--fix-dry-run", "a.md"], { folder });
    expect([output, errors, exitCode]).toEqual([
      "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n Bonjour.\n-Amazon promet 1,2 milliard de dollars.\n+Amazon promet 1,2 milliard d’euros.\n",
      "1\u00a0warning in 1\u00a0file. --fix can replace this figure.\n",
      1,
    ]);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(WRONG);
  });

  it("tells in JSON of everything, if asked", async () => {
    const folder = makeFolder({ "a.md": RIGHT });
    const args = ["check", "-f", "json", "--as-of", "2024-05-13", "a.md"];
    const few = readJson((await runIn(args, { folder })).output);
    expect(few).toMatchObject({ asOf: "2024-05-13", files: [], summary: { files: 1 } });
    const all = readJson((await runIn([...args, "--all"], { folder })).output);
    expect(all).toMatchObject({ files: [{ path: "a.md", remarks: [{ rule: "supported-figure", severity: null }] }] });
  });

  it("shows how far it is at a terminal, and takes that away again", async () => {
    let time = 0;
    const folder = makeFolder(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.md`, at === 29 ? WRONG : ""])),
    );
    const now = (): number => (time += 60);
    const { errors } = await runIn(["check", "."], { folder, now, errors: { isTerminal: true } });
    const cleared = errors.replaceAll("\r\u001B[K", "<");
    expect(cleared).toMatch(/^(?:<\d+\u00a0files read…)+<(?:<\d+\u00a0files read…)+<$/u);
    expect((await runIn(["check", "-q", "."], { folder, now, errors: { isTerminal: true } })).errors).toBe("");
  });
});
