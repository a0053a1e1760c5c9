import { announcement, announcementIds } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { morePhrasesIn } from "./phrases/more.ts";
import { thingOf } from "./thing.ts";
import { TODAYS_PICKS } from "./todays-picks.ts";

const inFrench = morePhrasesIn("fr").asThing;
const inEnglish = morePhrasesIn("en").asThing;

describe("a title as the object of a sentence", () => {
  it.each([
    ["Usine de drones à Cahors", "une usine de drones à Cahors"],
    ["Extension de l’usine automobile d’Onnaing", "l’extension de l’usine automobile d’Onnaing"],
    ["Réseau logistique et infrastructure de cloud", "un réseau logistique et une infrastructure de cloud"],
    ["Huit sites, dont l’usine de M&M’s de Haguenau", "huit sites, dont l’usine de M&M’s de Haguenau"],
    ["Centre de R&D à Toulouse, usine de batteries", "un centre de R&D à Toulouse, une usine de batteries"],
    ["Nouveaux entrepôts à Metz", "de nouveaux entrepôts à Metz"],
    ["Siège à Rueil-Malmaison et berges du Rhin", null],
    ["Informatique quantique à Paris-Saclay", null],
  ])("%s is in French %s", (title, thing) => expect(inFrench(title)).toBe(thing));

  it.each([
    ["Drone plant in Cahors", "a drone plant in Cahors"],
    ["AI data centre and campus at Alixan", "an AI data centre and campus at Alixan"],
    ["AI and cybersecurity hub in Sophia Antipolis", "an AI and cybersecurity hub in Sophia Antipolis"],
    ["European trading hub in Paris", "a European trading hub in Paris"],
    ["Expansion of the car plant in Onnaing", "the expansion of the car plant in Onnaing"],
    ["Two cruise ships ordered in Saint-Nazaire", "two cruise ships ordered in Saint-Nazaire"],
    ["Offices and trading floors in Paris", "offices and trading floors in Paris"],
    ["One-gigawatt AI supercomputer", null],
    ["Circular economy and sustainable transport", null],
  ])("%s is in English %s", (title, thing) => expect(inEnglish(title)).toBe(thing));

  it("takes any text and gives back its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        for (const asThing of [inFrench, inEnglish]) {
          const thing = asThing(title);
          if (thing !== null) expect(thing.length).toBeGreaterThanOrEqual(title.length);
        }
      }),
    );
  });
});

describe("what was announced", () => {
  it("is told in both languages or in none, and of most announcements", () => {
    const told = announcementIds.filter((id) => thingOf(announcement(id), "fr") !== null);
    expect(told).toEqual(announcementIds.filter((id) => thingOf(announcement(id), "en") !== null));
    expect(told.length).toBeGreaterThan(announcementIds.length / 2);
  });

  it("is told of every pick that asks who announced it or what became of it", () => {
    const picks = [...TODAYS_PICKS.days.flat(), ...TODAYS_PICKS.besides].map(({ id }) => id);
    const asked = picks.flatMap(
      (id) => /^(?:choice\.standing|typed-name\.(?:investment|jobs))\.(.+)$/u.exec(id)?.[1] ?? [],
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const id of announcementIds.filter((one) => asked.includes(one))) {
      for (const locale of ["fr", "en"] as const) expect([id, thingOf(announcement(id), locale)]).not.toContain(null);
    }
  });
});
