import { expect, it } from "vitest";
import { writeSecurityText } from "./security-text.ts";

const origin = "https://example.org";
const nowMs = Date.parse("2026-01-01T00:00:00Z");

it("names the owner's address where there is one, else the page for reports", () => {
  expect(writeSecurityText({ origin, mailAddress: "a@example.org", nowMs })).toBe(
    "Contact: mailto:a@example.org\nExpires: 2026-06-30T00:00:00.000Z\nPreferred-Languages: fr, en\nCanonical: https://example.org/.well-known/security.txt\n",
  );
  expect(writeSecurityText({ origin, mailAddress: "", nowMs })).toContain("Contact: https://example.org/en/report\n");
});
