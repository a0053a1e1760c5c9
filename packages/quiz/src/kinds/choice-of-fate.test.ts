import { type AnnouncementId, announcement, catalogue, type EditionId, edition } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createRandom } from "../random.ts";
import { hasGoodWitness } from "../witness.ts";
import { draftChoicesOfFate } from "./choice-of-fate.ts";

const drafts = draftChoicesOfFate(catalogue);
const questions = drafts.flatMap((draft) =>
  ["a", "b"].flatMap((seed) => {
    const question = draft.build({ locale: "fr", record: catalogue, random: createRandom(seed), hidden: new Set() });
    return question?.kind === "choice" ? [question] : [];
  }),
);
const statesOf = (id: string) => announcement(id as AnnouncementId).outcomes.map(({ status }) => status);

describe("draftChoicesOfFate", () => {
  it("asks which of four was given up, of one of which no page says that it opened", () => {
    const abandoned = questions.filter(({ id }) => id.startsWith("choice.abandoned."));
    expect(abandoned.length).toBeGreaterThan(2);
    expect(new Set(abandoned.map(({ stem }) => stem)).size).toBe(abandoned.length / 2);
    for (const { claims } of abandoned) {
      expect(statesOf(claims[0]!.split("/")[0]!)).toContain("cancelled");
      expect(statesOf(claims[0]!.split("/")[0]!)).not.toContain("opened");
    }
  });

  it("offers only others that opened, and of which no page says that they were given up", () => {
    for (const { options } of questions.filter(({ id }) => id.startsWith("choice.abandoned."))) {
      for (const { why, isCorrect } of options) if (!isCorrect) expect(why).toMatch(/\d{4}\. /u);
    }
    const opened = catalogue.announcementIds.filter((id) => statesOf(id).includes("opened"));
    expect(opened.filter((id) => statesOf(id).includes("cancelled"))).toEqual([]);
  });

  it("counts as known what a good page states, and offers no number that weaker pages could make true", () => {
    const counted = questions.filter(({ id }) => id.startsWith("choice.opened."));
    expect(counted.length).toBeGreaterThan(6);
    for (const { id, options } of counted) {
      const items = edition(id.split(".")[2] as EditionId).announcements.map((one) => announcement(one));
      const known = items.filter(({ outcomes }) =>
        outcomes.some((one) => one.status === "opened" && one.rank !== "deprecated" && hasGoodWitness(one)),
      ).length;
      const perhaps = items.filter(({ outcomes }) => outcomes.some(({ status }) => status === "opened")).length;
      for (const { text, isCorrect } of options) {
        const count = Number.parseInt(text, 10);
        if (isCorrect) expect([id, count]).toEqual([id, known]);
        else expect([id, count < known || count > perhaps]).toEqual([id, true]);
      }
    }
  });
});
