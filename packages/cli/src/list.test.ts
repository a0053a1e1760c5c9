import { announcementIds, editionIds, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readJson } from "../fixtures/read-json.ts";
import { runIn } from "../fixtures/terminal.ts";

describe("choosefr list", () => {
  it.each([
    ["organisations", organisationIds],
    ["editions", editionIds],
    ["announcements", announcementIds],
  ] as const)("%s has a line for each, in both languages and three forms", async (what, ids) => {
    for (const language of ["fr", "en"]) {
      const { output } = await runIn(["list", what, "--lang", language]);
      const lines = output.trimEnd().split("\n");
      expect(lines.map((line) => line.split(" ")[0])).toEqual([...ids]);
      expect(output).not.toMatch(/undefined|null|NaN|\[object| $/mu);
    }
    expect((await runIn(["list", what, "--format", "ids"])).output).toBe(ids.map((id) => `${id}\n`).join(""));
    const rows = readJson((await runIn(["list", what, "-f", "json"])).output) as readonly { readonly id: string }[];
    expect(rows.map(({ id }) => id)).toEqual([...ids]);
  });

  it("lists organisations unless told what, with the gist in columns", async () => {
    const { output } = await runIn(["list"]);
    expect(output).toMatch(/^amazon +Amazon +United States$/mu);
    expect((await runIn(["list", "editions", "--lang", "fr"])).output).toMatch(
      /^choose-france-2024 +.+ 13 mai 2024 · 15\u00a0milliards d’euros · 56\u00a0projets$/mu,
    );
  });
});
