import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import { applyEdits, chooseEdits } from "./fix.ts";
import { writePatch } from "./patch.ts";

test("a patch shows three lines around a change, and changes that are near in one piece", () => {
  const text = "1\n2\n3\n4\n5 old\n6\n7\n8 old\n9\n10\n11\n12\n13";
  const edits = [...text.matchAll(/old/gu)].map(({ index }) => ({ start: index, end: index + 3, text: "new" }));
  expect(writePatch("a b.md", text, edits)).toBe(
    "--- a/a b.md\n+++ b/a b.md\n@@ -2,10 +2,10 @@\n 2\n 3\n 4\n-5 old\n+5 new\n 6\n 7\n-8 old\n+8 new\n 9\n 10\n 11\n",
  );
  expect(writePatch("a", text, [])).toBe("");
});

test("a last line without end is said to have none", () => {
  expect(writePatch("a", "old", [{ start: 0, end: 3, text: "new" }])).toBe(
    "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file\n",
  );
});

test("git makes of the old text and a patch the new text", () => {
  const folder = makeFolder();
  const line = fc.string({ unit: fc.constantFrom("a", "é", "x"), minLength: 1, maxLength: 4 });
  const text = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
    .map(([lines, end, isWhole]) => lines.join(end) + (isWhole ? end : ""));
  const edit = fc.record({
    start: fc.nat(90),
    length: fc.integer({ min: 1, max: 4 }),
    text: fc.constantFrom("NEW", "N\nM"),
  });
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 5 }), (old, wanted) => {
      const edits = chooseEdits(
        wanted.map(({ start, length, text: inserted }) => ({ start, end: start + length, text: inserted })),
        old.length,
        // An edit is of a figure: it takes no end of the text away.
      ).filter(({ start, end }) => !/[\r\n]/u.test(old.slice(start, end)));
      fc.pre(edits.length > 0);
      writeFileSync(join(folder, "a.txt"), old);
      const { status, stderr } = spawnSync("git", ["apply", "--unsafe-paths", "-"], {
        cwd: folder,
        input: writePatch("a.txt", old, edits),
        encoding: "utf8",
        env: { ...process.env, GIT_CEILING_DIRECTORIES: folder },
      });
      expect(status, stderr).toBe(0);
      expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(applyEdits(old, edits));
    }),
    { numRuns: 40 },
  );
});
