import { describe, expect, it } from "vitest";
import { sectionOf, subjects } from "../address/address.ts";
import { langs } from "../language/lang.ts";
import { listedPages } from "../missing/known-address.ts";
import { listPreviews } from "./list-previews.ts";
import { readAloud } from "./preview.ts";

const all = listPreviews();

describe("listPreviews", () => {
  it.each(langs)(
    "has a picture in %s for every page that search engines list, and for records of every subject but questions",
    (lang) => {
      const pages = listedPages.map((page) => (page === "" ? `/${lang}` : `/${lang}/${page}`));
      expect(pages.filter((path) => !all.has(path) && path !== `/${lang}/outcomes/chosen`)).toEqual([]);
      const kept = subjects.filter((subject) =>
        [...all.keys()].some((path) => path.startsWith(`/${lang}/${sectionOf(subject)}/`)),
      );
      expect(subjects.filter((subject) => !kept.includes(subject))).toEqual(["question"]);
    },
  );

  it("says in words what each picture shows", () => {
    const texts = [...all.values()].map(readAloud);
    expect(texts.filter((text) => text.length < 8 || /undefined|null|\{|\.\.|\. \./u.test(text))).toEqual([]);
  });

  it("shows the figure as printed, who differs and what became of it", () => {
    expect(readAloud(all.get("/fr/announcements/microsoft-2024")!).replaceAll("\u00a0", " ")).toBe(
      "12 mai 2024, Sommet Choose France 2024. Microsoft. 4 milliards d’euros. Centres de données, formation et soutien " +
        "aux start-up de l’intelligence artificielle. France 3 Grand Est donne 5 milliards d’euros. " +
        "retardé (Petit-Landau, novembre 2025)",
    );
  });
});
