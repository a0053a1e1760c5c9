import { describe, expect, it } from "vitest";
import { announcement, announcementIds, nameOf } from "../record.ts";
import { describePledge, type PledgeClaim } from "./pledge.ts";

type Id = Parameters<typeof announcement>[0];
type Field = "investment" | "jobs" | "training" | "startupsSupported";

function pledgesOf(id: Id, field: Field): readonly (string | null)[] {
  const told = announcement(id);
  const claim = told[field]!.preferred;
  return [describePledge(claim, told, "fr", nameOf), describePledge(claim, told, "en", nameOf)];
}

const change = (claim: PledgeClaim, changes: object): PledgeClaim => ({ ...claim, ...changes });

describe("describePledge", () => {
  it.each<[Id, Field, string, string]>([
    [
      "microsoft-2024",
      "investment",
      "Microsoft a promis en mai 2024 d’investir 4\u00a0milliards d’euros en France",
      "Microsoft promised in May 2024 to invest €4\u00a0billion in France",
    ],
    [
      "microsoft-2024",
      "training",
      "Microsoft a promis en mai 2024 de former 1\u00a0million de\u00a0personnes",
      "Microsoft promised in May 2024 to train 1\u00a0million people",
    ],
    [
      "microsoft-2024",
      "startupsSupported",
      "Microsoft a promis en mai 2024 de soutenir 2\u202f500\u00a0start-up",
      "Microsoft promised in May 2024 to support 2,500\u00a0start-ups",
    ],
    [
      "microsoft-mistral-2024",
      "investment",
      "Microsoft a promis en février 2024 d’investir 15\u00a0millions d’euros dans Mistral AI",
      "Microsoft promised in February 2024 to invest €15\u00a0million in Mistral AI",
    ],
    [
      "amazon-2024",
      "jobs",
      "Amazon a promis en mai 2024 de créer plus de 3\u202f000\u00a0emplois",
      "Amazon promised in May 2024 to create more than 3,000\u00a0jobs",
    ],
  ])("%s, %s", (id, field, french, english) => {
    expect(pledgesOf(id, field)).toEqual([french, english]);
  });

  const amazon = announcement("amazon-2024");
  const { preferred: sum } = amazon.investment!;
  const { preferred: jobs } = amazon.jobs!;

  it.each([
    [{ bound: "up_to" }, "d’investir jusqu’à 1,2\u00a0milliard d’euros en", "invest up to €1.2\u00a0billion in"],
    [{ bound: "about" }, "d’investir environ 1,2\u00a0milliard d’euros en", "invest about €1.2\u00a0billion in"],
    [
      { bound: "range", amountMax: 2e9 },
      "d’investir entre 1,2 et 2\u00a0milliards d’euros en",
      "invest between €1.2\u00a0billion and €2\u00a0billion in",
    ],
  ])("takes a sum with any bound: %j", (changes, french, english) => {
    expect(describePledge(change(sum, changes), amazon, "fr", nameOf)).toContain(french);
    expect(describePledge(change(sum, changes), amazon, "en", nameOf)).toContain(english);
  });

  it("names all who promised, and of jobs that are kept says so", () => {
    const two = { ...amazon, organisations: ["amazon", "microsoft"] as const, announced: "2024" };
    const kept = change(jobs, { jobType: "kept", bound: "exact" });
    expect(describePledge(kept, two, "fr", nameOf)).toBe(
      "Amazon et Microsoft ont promis en 2024 de maintenir 3\u202f000\u00a0emplois",
    );
    expect(describePledge(kept, two, "en", nameOf)).toBe(
      "Amazon and Microsoft promised in 2024 to keep 3,000\u00a0jobs",
    );
  });

  it("says nothing of a part", () => {
    const part = change(sum, { scope: [{ type: "first-phase", ref: null }] });
    expect(describePledge(part, amazon, "fr", nameOf)).toBeNull();
    expect(describePledge(sum, { ...amazon, organisations: [] }, "en", nameOf)).toBeNull();
  });

  it("is set as each language is set, in the whole record", () => {
    const told = announcementIds
      .map(announcement)
      .flatMap((each) =>
        [each.investment, each.jobs, each.training, each.startupsSupported].flatMap((summary) =>
          summary === null ? [] : [{ each, claim: summary.preferred }],
        ),
      );
    const texts = told.flatMap(({ each, claim }) => [
      describePledge(claim, each, "fr", nameOf) ?? "",
      describePledge(claim, each, "en", nameOf) ?? "",
    ]);
    expect(texts.filter((text) => /\bde [aeiouéè]| {2}|'|\.$|null|undefined|d’(?:plus|environ)/u.test(text))).toEqual(
      [],
    );
  });
});
