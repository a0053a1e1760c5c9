import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { pageOfClaim, readPage } from "./page-subject.ts";

describe("pageOfClaim", () => {
  it.each([
    ["amazon-2024/investment-2", { kind: "announcement", id: "amazon-2024" }],
    ["choose-france-2024/total_investment", { kind: "edition", id: "choose-france-2024" }],
    ["own-2024/investment", null],
    ["amazon-2024", null],
    ["", null],
  ])("%j stands on %j", (claim, page) => {
    expect(pageOfClaim(catalogue, claim)).toEqual(page);
  });
});

describe("readPage", () => {
  it.each([
    { kind: "organisation", id: "amazon" },
    { kind: "series", id: "choose-france" },
    { kind: "announcement", id: "amazon-2024" },
    { kind: "edition", id: "choose-france-2024" },
  ])("knows %j", (subject) => {
    expect(readPage(catalogue, { ...subject, more: 1 })).toEqual(subject);
  });

  it.each([
    null,
    "amazon",
    {},
    { kind: "announcement" },
    { kind: "announcement", id: 1 },
    { kind: "announcement", id: "amazon" },
    { kind: "edition", id: "amazon-2024" },
    { kind: "rule", id: "unread-figure" },
  ])("knows nothing by %j", (argument) => {
    expect(readPage(catalogue, argument)).toBeNull();
  });
});
