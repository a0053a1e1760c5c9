import { expect, it } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

const plain = { inlineScripts: [], isDevelopment: false, opensMail: false, isFramed: false };

it("lets nothing in from elsewhere, and no script that is evaluated or not listed", () => {
  const policy = contentSecurityPolicy(plain);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe|ws:|mailto:/);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
});

it("lists the inline scripts of a page", () => {
  expect(contentSecurityPolicy({ ...plain, inlineScripts: ["'sha256-a='", "'sha256-b='"] })).toContain(
    "script-src 'self' 'sha256-a=' 'sha256-b=';",
  );
});

it("lets workers come from this site alone", () => {
  expect(contentSecurityPolicy(plain)).toContain("worker-src 'self';");
});

it("gives way in development only", () => {
  expect(contentSecurityPolicy({ ...plain, isDevelopment: true })).toContain("unsafe-eval");
});

it("lets only the page for frames be framed", () => {
  expect(contentSecurityPolicy({ ...plain, isFramed: true })).toContain("frame-ancestors *");
  const keys = (isFramed: boolean): string[] => securityHeaders({ isFramed }).map(({ key }) => key);
  expect(keys(false)).toContain("X-Frame-Options");
  expect(keys(true)).not.toContain("X-Frame-Options");
});
