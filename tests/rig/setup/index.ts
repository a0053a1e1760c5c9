import type { CheckEnd } from "../counts/tally.ts";
import type { Tell } from "../process.ts";
import { setUpChromium } from "./chromium.ts";
import { nodeBinary, nodeVersions } from "./node-binary.ts";
import { vscodeEditions, vscodeHost } from "./vscode-host.ts";

/** What the slow suites need on the machine. The steps do not depend on one another. */
const steps: readonly { readonly name: string; readonly run: () => Promise<unknown> }[] = [
  { name: "Chromium", run: setUpChromium },
  { name: "VS Code hosts", run: () => Promise.all(vscodeEditions.map(vscodeHost)) },
  { name: `Node ${nodeVersions.join(" and ")}`, run: () => Promise.all(nodeVersions.map(nodeBinary)) },
];

/**
 * Sets all of it up at once; `tell` hears how each step ended. What is there already takes no time. Never rejects:
 * the suites that need what is missing fail with the same instruction.
 */
export async function setUp(tell: Tell): Promise<readonly CheckEnd[]> {
  return Promise.all(
    steps.map(async ({ name, run }) => {
      const started = performance.now();
      const problem = await run().then(
        () => "",
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      const seconds = (performance.now() - started) / 1000;
      tell(`set up ${name}`, { code: problem === "" ? 0 : 1, output: problem, seconds });
      return { name, outcome: problem === "" ? "passed" : "failed", seconds };
    }),
  );
}
