import { claim, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { addressOf, anchorOf, pathOf, sectionOf, subjects, subjectUnder } from "./address.ts";

describe("addressOf", () => {
  it("leads to the page of a record, and to one claim on it", () => {
    expect(addressOf("organisation", "amazon", "en")).toBe("/en/organisations/amazon");
    const { id } = claim("amazon-2024/investment-2");
    expect(addressOf("announcement", "amazon-2024", "fr", id)).toBe("/fr/announcements/amazon-2024#investment-2");
    expect(anchorOf(id)).toBe("investment-2");
  });

  it("writes no id of the record in another way than it is", () => {
    for (const id of organisationIds) expect(pathOf("organisation", id)).toBe(`/organisations/${id}`);
  });

  it("tells sections and subjects apart", () => {
    expect(subjects.map((subject) => subjectUnder(sectionOf(subject)))).toEqual(subjects);
    expect(subjectUnder("toString")).toBeUndefined();
  });
});
