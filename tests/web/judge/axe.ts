import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { isInFull } from "../in-full.ts";

type RunOptions = Parameters<AxeBuilder["options"]>[0];
type Results = Pick<Awaited<ReturnType<AxeBuilder["analyze"]>>, "violations">;

interface Axe {
  readonly run: (
    context: { readonly include: readonly Document[]; readonly exclude: readonly string[] },
    options: RunOptions,
  ) => Promise<Results>;
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// The stricter rule leaves what is under 4.5 to 1 to the other.
const colourRules = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** The rows of a long list are made alike: the first of them are looked at, all of them in `pnpm soak`. */
const repeated: readonly string[] = isInFull ? [] : [":is(tbody, ul, ol) > :nth-child(n + 21)"];

/**
 * What axe finds on a page as it stands, one line a rule and element, empty where it finds nothing: in light colours
 * by all rules, in dark ones by those that look at colours. Contrast is held to the 7 to 1 that the site promises for
 * text.
 */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const builder = new AxeBuilder({ page });
  for (const rows of repeated) builder.exclude(rows);
  const light = await builder
    .setLegacyMode()
    .options({
      runOnly: { type: "tag", values: tags },
      rules: { "color-contrast-enhanced": { enabled: true } },
      resultTypes: ["violations"],
    })
    .analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  // axe is on the page by now: to bring it there takes longer than to run it.
  const dark = await page.evaluate(
    ({ values, exclude }) =>
      (globalThis as unknown as { axe: Axe }).axe.run(
        { include: [document], exclude },
        { runOnly: { type: "rule", values }, resultTypes: ["violations"] },
      ),
    { values: colourRules, exclude: repeated },
  );
  return [...describe(light), ...describe(dark).map((line) => `dark: ${line}`)];
}

function describe({ violations }: Results): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}
