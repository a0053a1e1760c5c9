import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sectionOf, subjects } from "../address/address.ts";
import { files, findMissing, type IsKnown, plainPages, recordFiles } from "./known-address.ts";

const ids: Partial<Record<Parameters<IsKnown>[0], string>> = {
  organisation: "amazon",
  question: "choice.x",
  edition: "choose-france-2024",
};
const known: IsKnown = (subject, id) => ids[subject] === id;

describe("findMissing", () => {
  it.each([
    "/fr",
    "/en/",
    "/fr/quiz",
    "/en/organisations",
    "/fr/organisations/amazon",
    "/fr/question/choice.x",
    "/fr/method",
    "/en/export",
    "/fr/editions/totals.csv",
    "/fr/editions/choose-france-2024/announcements.csv",
  ])("misses nothing at %s", (path) => {
    expect(findMissing(path, known)).toBeNull();
  });

  it.each([
    ["/fr/organisations/amazone", { lang: "fr", what: "organisation", name: "amazone" }],
    ["/en/question/choice.y", { lang: "en", what: "question", name: "choice.y" }],
    ["/fr/nothing", { lang: "fr", what: "page", name: "nothing" }],
    ["/fr/editions/choose-france-1999/announcements.csv", { lang: "fr", what: "edition", name: "choose-france-1999" }],
    ["/fr/organisations/amazon/announcements.csv", { lang: "fr", what: "page", name: "announcements.csv" }],
    ["/fr/organisations/amazon/more", { lang: "fr", what: "page", name: "more" }],
    ["/fr/organisations/%C3%A9", { lang: "fr", what: "organisation", name: "é" }],
    ["/fr/organisations/%E0%A4%A", { lang: "fr", what: "organisation", name: "%E0%A4%A" }],
  ])("tells what is missing at %s", (path, missing) => {
    expect(findMissing(path, known)).toEqual(missing);
  });

  it("knows every route of the site", () => {
    const folder = join(import.meta.dirname, "../../app/[lang]");
    const routes = globSync("**/page.tsx", { cwd: folder }).map((file) => file.replace(/\/?page\.tsx$/, ""));
    const plain = routes.filter((route) => !route.includes("["));
    expect(plain.toSorted()).toEqual(plainPages.toSorted());
    const withFile = globSync("**/route.ts", { cwd: folder }).map((file) => dirname(file));
    const ofRecords = subjects.flatMap((subject) =>
      (recordFiles[subject] ?? []).map((name) => `${sectionOf(subject)}/[id]/${name}`),
    );
    expect(withFile.toSorted()).toEqual([...files, ...ofRecords].toSorted());
    const withId = routes.filter((route) => route.includes("["));
    expect(withId.toSorted()).toEqual(subjects.map((subject) => `${sectionOf(subject)}/[id]`).toSorted());
  });
});
