import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

/** What a member may set of its own. It is spread over the shared settings, so a list replaces the shared list. */
export type MemberTestOptions = NonNullable<ViteUserConfig["test"]>;

/**
 * The vitest settings every member shares, for `export default memberTests()` in its vitest.config.ts.
 *
 * The JSON report in `reports/vitest.json` is what tests/run.ts counts, so `reporters` and `outputFile` are not for a
 * member to change. With `COVERAGE=1` in the environment the run measures coverage into `coverage/` as well.
 */
export function memberTests(own: MemberTestOptions = {}): ViteUserConfig {
  return {
    test: {
      include: ["**/*.test.{ts,tsx}"],
      exclude: ["**/node_modules/**", "**/dist/**", "**/.next/**", "**/reports/**"],
      allowOnly: false,
      passWithNoTests: false,
      // A limit for what hangs, not for what is slow: machines are shared, and some are small.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // Several members are tested at once: half the cores each keeps the machine busy without thrashing it.
      maxWorkers: "50%",
      // What is tested keeps nothing between calls, so files share the modules they import: loading those once a file
      // took longer than most files. What a test puts in place of something else is taken back after it.
      isolate: false,
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      // Property tests draw the same cases each time; `pnpm soak` gives them new ones.
      setupFiles: [fileURLToPath(new URL("property-seed.ts", import.meta.url))],
      ...own,
      reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
      coverage: {
        enabled: process.env["COVERAGE"] === "1",
        provider: "v8",
        reportsDirectory: "coverage",
        reporter: ["text-summary", "json-summary"],
        include: ["src/**/*.{ts,tsx}", "lint/**/*.ts"],
        exclude: ["**/*.test.{ts,tsx}", "**/generated/**"],
        ...own.coverage,
      },
    },
  };
}
