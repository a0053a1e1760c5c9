import fc from "fast-check";
import { expect, it } from "vitest";
import { guessFormat } from "./guess-format.ts";

it.each([
  ["", "text"],
  ["Amazon investira 1,2 milliard d’euros.", "text"],
  ["Prix * quantité, a < b, #1 des ventes", "text"],
  ["# Amazon\n\nDu texte.", "markdown"],
  ["Voir [le plan](https://example.org/plan).", "markdown"],
  ["Un chiffre[^1].\n\n[^1]: Une source.", "markdown"],
  ["| a | b |\n|---|---|\n", "markdown"],
  ["<!doctype html><title>Amazon</title>", "html"],
  ["<p>Amazon investira <b>1,2 milliard</b> d’euros.</p>", "html"],
  ["\\documentclass{article}\n\\begin{document}", "latex"],
] as const)("reads %j as %s", (text, format) => {
  expect(guessFormat(text)).toBe(format);
});

it("finds a format for any text", () => {
  fc.assert(fc.property(fc.string(), (text) => ["html", "latex", "markdown", "text"].includes(guessFormat(text))));
});
