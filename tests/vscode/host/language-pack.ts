import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes French a display language of the editor whose user data is in this folder (it holds `User`), by a language pack that translates
 * nothing: VS Code's own words stay English, so tests find its buttons, but `vscode.env.language` is "fr" and
 * extensions speak French, in every window whose browser asks for French.
 */
export function addFrench(userData: string): void {
  const translations = join(userData, "french.i18n.json");
  writeFileSync(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
  const pack = {
    hash: "0",
    label: "français",
    extensions: [{ extensionIdentifier: { id: "choosefr.french" }, version: "1.0.0" }],
    translations: { vscode: translations },
  };
  // Where this file is missing the server takes English and never asks the browser.
  writeFileSync(join(userData, "User", "argv.json"), "{}");
  writeFileSync(join(userData, "languagepacks.json"), JSON.stringify({ fr: pack }));
}
