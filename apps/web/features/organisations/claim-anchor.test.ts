import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { anchorClaims } from "./claim-anchor.ts";
import { shownAnnouncements } from "./shown-announcements.ts";

describe("anchorClaims", () => {
  it("gives every claim an address, and no address twice", () => {
    for (const id of organisationIds) {
      const shown = shownAnnouncements(organisation(id));
      const anchors = anchorClaims(shown);
      const addresses = [...anchors.values()].flatMap((anchor) =>
        anchor.alias === null ? [anchor.id] : [anchor.id, anchor.alias],
      );
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
