import { join } from "node:path";
import { expect, test } from "vitest";
import { listMembers, publishedMembers } from "./members.ts";

const members = await listMembers(join(import.meta.dirname, "..", ".."));

test("lists every member once, by folder, without the clone itself", () => {
  const folders = members.map(({ folder }) => folder);
  expect(folders).toContain("tests/rig");
  expect(folders).toStrictEqual([...new Set(folders)].toSorted());
  expect(folders).not.toContain("");
});

test("only the suites that need a browser, an editor or npm are slow", () => {
  const slow = members.filter(({ pace }) => pace === "slow").map(({ folder }) => folder);
  expect(slow).toContain("tests/packages");
  expect(slow.every((folder) => folder.startsWith("tests/"))).toBe(true);
  expect(members.find(({ folder }) => folder === "tests/rig")).toMatchObject({ pace: "quick", isPrivate: true });
});

test("what is published lies under packages/ and is not private", () => {
  const published = publishedMembers(members);
  expect(published.map(({ name }) => name)).toContain("@choosefr/model");
  expect(published.every(({ folder, isPrivate }) => folder.startsWith("packages/") && !isPrivate)).toBe(true);
});
