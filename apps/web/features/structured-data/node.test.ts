import { announcement, organisation } from "@choosefr/model";
import { expect, it } from "vitest";
import { claimNodes } from "./claim-nodes.ts";
import { pageNode } from "./node.ts";
import { organisationNode } from "./organisation-node.ts";

it("names an organisation, its other names and its parents", () => {
  const node = organisationNode(organisation("amazon-web-services"), "en");
  expect(node).toMatchObject({
    "@type": "Organization",
    url: "/en/organisations/amazon-web-services",
    parentOrganization: [{ "@type": "Organization", name: "Amazon" }],
  });
});

it("gives each preferred claim its one address and the pages that state it", () => {
  const nodes = claimNodes(announcement("amazon-2024"), "fr");
  const [first] = nodes;
  expect(nodes.map((node) => node["@id"])).toContain("/fr/announcements/amazon-2024#investment");
  const [page] = (first?.["appearance"] ?? []) as readonly Readonly<Record<string, unknown>>[];
  expect(page).toMatchObject({ "@type": "CreativeWork" });
  expect(page?.["url"]).toMatch(/^https?:/);
});

it("says of a page what it is about, and leaves out parts where there are none", () => {
  const node = pageNode("fr", "/organisations/amazon", "Amazon", { about: [] });
  expect(node).toMatchObject({ "@type": "WebPage", inLanguage: "fr", name: "Amazon" });
  expect(node).not.toHaveProperty("hasPart");
});
