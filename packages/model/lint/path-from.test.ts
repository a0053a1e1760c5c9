import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { pathFrom } from "./path-from.ts";

const repository = resolve("/clone");
const dataDir = join(repository, "packages", "model", "data");

it.each([
  ["the repository", [], ["packages", "model", "data", "places", "a.yml"]],
  ["the room", ["packages", "model"], ["data", "places", "a.yml"]],
  ["the data", ["packages", "model", "data"], ["places", "a.yml"]],
  ["another room", ["apps", "web"], ["..", "..", "packages", "model", "data", "places", "a.yml"]],
])("leads from %s to the file", (_, here, way) => {
  expect(pathFrom(join(repository, ...here), dataDir, "data/places/a.yml")).toBe(join(...way));
});

it("leads to the data folder from inside it", () => {
  expect(pathFrom(dataDir, dataDir, "data")).toBe(".");
});

it("always leads to the file, wherever one stands", () => {
  const folder = fc.array(fc.constantFrom("packages", "model", "data", "places", ".."), { maxLength: 6 });
  fc.assert(
    fc.property(folder, (parts) => {
      const cwd = resolve(repository, ...parts);
      expect(resolve(cwd, pathFrom(cwd, dataDir, "data/places/a.yml"))).toBe(join(dataDir, "places", "a.yml"));
    }),
  );
});
