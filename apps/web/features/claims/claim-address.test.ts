import { type Claim, catalogue, type Statement } from "@choosefr/model";
import { expect, it } from "vitest";
import { claimAddress, holderAddress } from "./claim-address.ts";

const inFrench = (kind: Statement["holder"]["kind"], claim: Claim | undefined): string | null =>
  claim === undefined ? null : claimAddress({ claim, holder: { kind, id: claim.id.split("/")[0] ?? "" } }, "fr");

it("leads to the page of the record that holds a claim", () => {
  const held = catalogue.edition("choose-france-2024").totalInvestment?.preferred;
  expect(inFrench("edition", held)).toBe("/fr/editions/choose-france-2024#total_investment");
  expect(inFrench("organisation", catalogue.organisation("mistral-ai").claims[0])).toBe(
    "/fr/organisations/mistral-ai#profile",
  );
});

it("leads to the page of all places for a country, and to that of an organisation for a person", () => {
  expect(inFrench("place", catalogue.place("france").claims[0])).toBe("/fr/places#statement");
  expect(inFrench("person", catalogue.person("brad-smith").claims[0])).toBe(
    "/fr/organisations/microsoft#brad-smith/role",
  );
});

it("leads nowhere for what has no page", () => {
  expect(holderAddress({ kind: "person", id: "brad-smith" }, "en")).toBeNull();
  expect(holderAddress({ kind: "place", id: "mulhouse" }, "en")).toBeNull();
});
