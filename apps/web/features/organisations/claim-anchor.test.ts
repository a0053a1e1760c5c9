import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { anchorClaims } from "./claim-anchor.ts";

describe("anchorClaims", () => {
  it("gives every claim an address, and no address twice", () => {
    for (const { announcements, received } of organisationIds.map((id) => organisation(id))) {
      const shown = [...announcements, ...received];
      const anchors = anchorClaims(shown);
      const addresses = [...anchors.values()].flatMap(({ id, alias }) => (alias === null ? [id] : [id, alias]));
      expect(anchors.size).toBe(shown.flatMap(({ claims }) => claims).length);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  it("gives the short address to the first announcement of the page", () => {
    const { announcements } = organisation("amazon");
    const [anchor] = anchorClaims(announcements).values();
    expect(anchor?.id).toBe(`${announcements[0]?.id}/${anchor?.alias}`);
  });
});
