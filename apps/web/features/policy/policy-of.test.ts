import { expect, it } from "vitest";
import { policyOf } from "./policy-of.ts";

const needs = { built: { "/fr": ["'sha256-a='"] }, nonce: "n1", isDevelopment: false };

it("allows a page built ahead its own scripts, and any other those with the nonce", () => {
  expect(policyOf("/fr", needs)).toContain("script-src 'self' 'sha256-a=';");
  expect(policyOf("/fr/quiz", needs)).toMatch(/script-src 'self' 'nonce-n1' 'sha256-[\w+/]+=';/u);
  expect(policyOf("toString", needs)).toContain("'nonce-n1'");
});

it("lets one page be framed and one open a mail", () => {
  expect(policyOf("/en/embed/quiz", needs)).toContain("frame-ancestors *");
  expect(policyOf("/en/embed", needs)).toContain("frame-ancestors 'none'");
  expect(policyOf("/fr/report", needs)).toContain("form-action 'self' mailto:");
});
