import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { shownAnnouncements } from "../organisations/shown-announcements.ts";
import { anchorClaims } from "./claim-anchor.ts";

describe("anchorClaims", () => {
  it("gives every claim an address, and no address twice", () => {
    for (const id of organisationIds) {
      const shown = shownAnnouncements(organisation(id)).flatMap(({ claims }) => claims);
      const anchors = anchorClaims(shown);
      const addresses = [...anchors.values()].flatMap((anchor) =>
        anchor.alias === null ? [anchor.id] : [anchor.id, anchor.alias],
      );
      expect(anchors.size).toBe(shown.length);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  it("gives the short address to the first announcement of the page", () => {
    const { announcements } = organisation("amazon");
    const [anchor] = anchorClaims(announcements.flatMap(({ claims }) => claims)).values();
    expect(anchor?.id).toBe(`${announcements[0]?.id}/${anchor?.alias}`);
  });
});
