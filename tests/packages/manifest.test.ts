import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "./package.json" with { type: "json" };

const project = inject("project");
const packed = inject("packed");

test("the published packages are dependencies here, so that turbo builds them first and runs this again for them", () => {
  const own = Object.entries(manifest.devDependencies).filter(([, version]) => version === "workspace:*");
  expect(own.map(([name]) => name)).toStrictEqual(packed.map(({ name }) => name).toSorted());
});

test.each(packed)("$name can be imported, or installs a command", ({ specifiers, commands }) => {
  expect([...specifiers, ...commands]).not.toStrictEqual([]);
});

test.each(packed)("$name holds a licence, a README and no test", ({ files }) => {
  expect(files).toContain("LICENSE");
  expect(files).toContain("README.md");
  expect(files.filter((path) => /\.test(?:-d)?\.|fixture|tsbuildinfo/u.test(path))).toStrictEqual([]);
});

test.each(packed)("$name names no path of the machine that built it", ({ name, files, folder }) => {
  const places = [folder, homedir()].filter((place) => place.length > 1);
  const telling = files.filter((path) => {
    const text = readFileSync(join(project, "node_modules", name, path), "utf8");
    return places.some((place) => text.includes(place));
  });
  expect(telling).toStrictEqual([]);
});

test.each(packed)("$name depends on nothing but its siblings", ({ name }) => {
  const text = readFileSync(join(project, "node_modules", name, "package.json"), "utf8");
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  const siblings = packed.map((sibling) => sibling.name);
  expect(Object.keys(dependencies).filter((dependency) => !siblings.includes(dependency))).toStrictEqual([]);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^[~^]?\d+\.\d+\.\d+$/u);
});
