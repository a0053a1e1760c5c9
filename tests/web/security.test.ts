import { describe, expect, inject, it } from "vitest";
import { everyPage, langs, pageTypes } from "./addresses.ts";
import { visit } from "./browser/visit.ts";

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

it.each(langs)("no page asks anyone else, sets a cookie or logs a word in %s", async (lang) => {
  await visit({}, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const path of Object.values(pageTypes)) {
      await page.goto(`/${lang}${path}`);
      // Once nothing is left to do, all that a page asks for has been asked for.
      await page.evaluate(() => {
        const { promise, resolve } = Promise.withResolvers<unknown>();
        requestIdleCallback(resolve);
        return promise;
      });
    }
    // `visit` judges; this is what it had to judge.
    expect(asked.length).toBeGreaterThan(2 * Object.keys(pageTypes).length);
    expect(asked.filter((url) => new URL(url).origin !== inject("origin") && !url.startsWith("data:"))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

it("tells whom to write to about a weakness, for some months", async () => {
  const text = await (await fetch(`${inject("origin")}/.well-known/security.txt`)).text();
  expect(text).toMatch(/^Contact: \S+$/mu);
  const expires = Date.parse(/^Expires: (\S+)$/mu.exec(text)?.[1] ?? "");
  expect(expires).toBeGreaterThan(Date.now());
});
