import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sectionOf, subjects } from "../address/address.ts";
import { files, findMissing, type IsKnown, plainPages } from "./known-address.ts";

const ids: Partial<Record<Parameters<IsKnown>[0], string>> = { organisation: "amazon", question: "choice.x" };
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
  ])("misses nothing at %s", (path) => {
    expect(findMissing(path, known)).toBeNull();
  });

  it.each([
    ["/fr/organisations/amazone", { lang: "fr", what: "organisation", name: "amazone" }],
    ["/en/question/choice.y", { lang: "en", what: "question", name: "choice.y" }],
    ["/fr/nothing", { lang: "fr", what: "page", name: "nothing" }],
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
    expect(globSync("**/route.ts", { cwd: folder })).toEqual(files.map((file) => join(file, "route.ts")));
    const withId = routes.filter((route) => route.includes("["));
    expect(withId.toSorted()).toEqual(subjects.map((subject) => `${sectionOf(subject)}/[id]`).toSorted());
  });
});
