import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // React writes `<br/>`, `charSet` and `async=""`, which HTML reads as it does `<br>`, `charset` and `async`.
      "void-style": "off",
      "attr-case": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      // Ids are those of the record, `amazon-2024/investment-2`, and those that React makes, `_R_`: HTML forbids spaces alone.
      "valid-id": ["error", { relaxed: true }],
      // Every file is the site's own, and no other origin is allowed any.
      "require-sri": ["error", { target: "crossorigin" }],
      // A title names what its page is about in full; a list of results that cuts it still begins with the name.
      "long-title": "off",
    },
  }),
);

/** What Next.js adds to a page that runs, with a style written into it. */
const FRAMEWORK = "next-route-announcer";

/** What is not valid in the HTML of a page, a line each, with where it stands. */
export async function findInvalidHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ selector }) => selector?.endsWith(FRAMEWORK) !== true)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "document"})`);
}
