import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { actsUnknown, actsUnnamed, hasGiverAfter } from "./other-actor.ts";

describe("hasGiverAfter", () => {
  it.each([
    [" d’Altifort à Dunkerque", true],
    [" annoncés par la Zorgix", true],
    [" à Dunkerque", false],
    [" de travaux", false],
    [" from Altifort", true],
    [" promised by the Zorgix", true],
    [" in Dunkirk", false],
    [" from abroad", false],
  ])("reads %j", (after, expected) => {
    expect(hasGiverAfter(after)).toBe(expected);
  });
});

describe("actsUnknown", () => {
  it.each([
    [" regarde ; Altifort va ", true],
    [" attend, puis Zorgix Santé, de son côté, ", false],
    [" attend, puis Zorgix Santé ", true],
    [" investira à Dunkerque ", false],
    [" is watching; Altifort will ", true],
    [" waits, then Zorgix Health plans to ", true],
    [" will invest in Dunkirk ", false],
    [" will, says the ministry, ", false],
  ])("reads %j", (between, expected) => {
    expect(actsUnknown(between)).toBe(expected);
  });
});

describe("actsUnnamed", () => {
  it.each([
    [", la métropole mettra ", true],
    [", et son fournisseur mettra ", true],
    [", le constructeur mettra ", false],
    [" mettra ", false],
    [", the city will spend ", true],
    [", but its rival will spend ", true],
    [", the French carmaker will spend ", false],
    [" will spend ", false],
  ])("reads %j", (between, expected) => {
    expect(actsUnnamed(foldText(between))).toBe(expected);
  });
});
