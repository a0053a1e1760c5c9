import { expect, it } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const policyOf = (isDevelopment: boolean): string =>
  securityHeaders({ isDevelopment }).find(({ key }) => key === "Content-Security-Policy")?.value ?? "";

it("lets nothing in from elsewhere, and no evaluated script", () => {
  expect(policyOf(false)).toContain("default-src 'none'");
  expect(policyOf(false)).not.toMatch(/https?:|\*|unsafe-eval|ws:/);
  expect(policyOf(false)).toContain("style-src 'self';");
});

it("gives way in development only", () => {
  expect(policyOf(true)).toContain("unsafe-eval");
});
