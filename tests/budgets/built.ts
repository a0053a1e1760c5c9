import { existsSync } from "node:fs";
import { join } from "node:path";

/** Something that is weighed, and a file that its build writes, from the root of the repository. */
interface BuiltFace {
  readonly what: string;
  readonly sign: string;
}

const faces: readonly BuiltFace[] = [
  { what: "the model", sign: "packages/model/dist/src/index.js" },
  { what: "the site", sign: "apps/web/.next/BUILD_ID" },
  { what: "the extension", sign: "apps/vscode/dist/choosefr-vscode.vsix" },
];

/** What of all that is weighed was not built under `root`, and the command that builds it; null if all was. */
export function explainUnbuilt(root: string): string | null {
  const unbuilt = faces.filter(({ sign }) => !existsSync(join(root, sign)));
  if (unbuilt.length === 0) return null;
  const missing = unbuilt.map(({ what, sign }) => `  ${what}: there is no ${sign}\n`).join("");
  return `Only what is built can be weighed, and this is not:\n${missing}Run \`pnpm build\` in the root of the repository, then this again.`;
}

/** Stops a run of the tests before the first one, where they would fail for want of a build. Throws the explanation. */
export function setup(): void {
  const explanation = explainUnbuilt(join(import.meta.dirname, "../.."));
  if (explanation !== null) throw new Error(explanation);
}
