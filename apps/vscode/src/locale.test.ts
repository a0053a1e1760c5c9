import { expect, it } from "vitest";
import { localeOf } from "./locale.ts";

it.each(["fr", "fr-FR", "fr-ca", "FR"])("speaks French where the editor is in %s", (language) => {
  expect(localeOf(language)).toBe("fr");
});

it.each(["en", "en-GB", "de", "frp", "pt-br", ""])("speaks English where the editor is in “%s”", (language) => {
  expect(localeOf(language)).toBe("en");
});
