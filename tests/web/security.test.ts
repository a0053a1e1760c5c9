import { describe, expect, inject, it } from "vitest";
import { everyPage } from "./addresses.ts";

const kindOfAnswer: readonly (readonly [what: string, path: string])[] = [
  ...everyPage.map(([lang, type, path]) => [`${lang}: ${type}`, path] as const),
  ["a redirect", "/"],
  ["a redirect to a fresh quiz", "/fr/quiz"],
  ["the icon", "/icon.svg"],
  ["what robots read", "/robots.txt"],
  ["whom to tell of a weakness", "/.well-known/security.txt"],
  ["a missing file", "/_next/static/none.js"],
];

describe("every answer carries the security headers and no cookie", () => {
  it.each(kindOfAnswer)("%s", async (_what, path) => {
    const { headers, status } = await fetch(`${inject("origin")}${path}`, { redirect: "manual" });
    expect(status).toBeLessThan(500);
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toMatch(/^(strict-origin-when-cross-origin|same-origin|no-referrer)$/u);
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expectStrict(headers.get("content-security-policy") ?? "", path.includes("/report?") ? ["mailto:"] : []);
  });
});

/**
 * Expects a policy that forbids what it does not name, and names nothing outside the site, no `eval` and no script but single ones; forms may lead
 * to `elsewhere` too.
 */
function expectStrict(policy: string, elsewhere: readonly string[]): void {
  const directives = new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/u);
      return [name, sources] as const;
    }),
  );
  expect(directives.get("default-src")).toEqual(["'none'"]);
  expect(directives.get("base-uri")).toEqual(["'none'"]);
  expect(directives.get("frame-ancestors")).toEqual(["'none'"]);
  expect(directives.get("form-action")).toEqual(["'self'", ...elsewhere]);
  expect(directives.get("script-src")).toContain("'self'");
  expect(directives.get("style-src")).toEqual(["'self'"]);
  const allowed = ["'self'", "'none'", "data:", ...elsewhere];
  const isOneScript = (source: string): boolean => /^'(?:sha256|nonce)-[\w+/=]+'$/u.test(source);
  const others = [...directives].map(([name, sources]) =>
    sources.filter((source) => !allowed.includes(source) && !(name === "script-src" && isOneScript(source))),
  );
  expect(others.flat()).toEqual([]);
  const scripts = [...(directives.get("script-src") ?? []), ...(directives.get("default-src") ?? [])];
  expect(scripts).not.toContain("data:");
  expect(scripts).not.toContain("'unsafe-eval'");
}
