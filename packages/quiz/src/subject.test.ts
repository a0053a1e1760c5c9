import { announcement, announcementIds, catalogue, organisation, timeOf, valueOf } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { areWellKnown, isNotable } from "./fame.ts";
import { collectFigureSubjects } from "./figure-subjects.ts";
import { isOnlyOfItsMonth } from "./subject.ts";
import { nameAnnouncers } from "./topic.ts";
import { hasGoodWitness, isOnSeveralPages } from "./witness.ts";

const subjects = collectFigureSubjects(catalogue);

describe("what can be asked", () => {
  it("stands on a page of known independence that is no weak one, and tells of the time of the announcement", () => {
    for (const { preferred, isSettled } of subjects) {
      expect([preferred.id, hasGoodWitness(preferred), timeOf(preferred)]).toEqual([preferred.id, true, null]);
      if (!isSettled) expect(preferred.rankReason).toBe("most-independent-sources");
    }
  });

  it("leaves out what rests on weak pages or on pages of unknown independence alone", () => {
    const asked = new Set(subjects.map(({ preferred }) => preferred.id));
    const doubtful = announcementIds
      .flatMap((id) => [announcement(id).investment, announcement(id).jobs])
      .filter((summary) => summary !== null && !hasGoodWitness(summary.preferred));
    expect(doubtful.length).toBeGreaterThan(0);
    for (const summary of doubtful) expect(asked.has(summary!.preferred.id)).toBe(false);
  });

  it("is told apart from all else that its organisations announced in that month", () => {
    for (const { about, preferred } of subjects) {
      if (!("announcement" in about)) continue;
      const { announced, id, recipients } = about.announcement;
      const others = about.announcement.organisations
        .flatMap((name) => organisation(name).announcements)
        .filter((item) => item.id !== id && item.announced.slice(0, 7) === announced.slice(0, 7))
        .filter((item) => item.recipients.join() === recipients.join());
      expect(others.flatMap(({ claims }) => claims).some(({ kind }) => kind === preferred.kind)).toBe(false);
      expect(isOnlyOfItsMonth(about.announcement, preferred.kind, catalogue)).toBe(true);
    }
  });
});

describe("nameAnnouncers", () => {
  it.each([
    ["2018-01-22", "Facebook"],
    ["2021-09", "Facebook"],
    ["2021-10", "Meta"],
    ["2024-05-13", "Meta"],
  ])("names whom it was on %s: %s", (on, name) => {
    expect(nameAnnouncers(["meta"], "fr", on, catalogue).names).toBe(name);
  });

  it("names who bore one name all along by that", () => {
    expect(nameAnnouncers(["amazon", "microsoft"], "en", "2018-01", catalogue)).toEqual({
      names: "Amazon and Microsoft",
      areSeveral: true,
    });
  });
});

describe("what is worth asking", () => {
  it("stands on several pages", () => {
    for (const { preferred } of subjects.filter(isNotable)) {
      expect([preferred.id, isOnSeveralPages(preferred)]).toEqual([preferred.id, true]);
    }
  });

  it("is of a summit, a household name, or a plan that is large or widely told", () => {
    const notable = subjects.filter(isNotable);
    expect(notable.length).toBeGreaterThan(50);
    expect(notable.length).toBeLessThan(subjects.length);
    expect(areWellKnown(["zenith-bank"])).toBe(false);
    expect(areWellKnown(["zenith-bank", "amazon"])).toBe(true);
    for (const { preferred } of notable) expect(valueOf(preferred)).toBeGreaterThan(1);
  });
});
