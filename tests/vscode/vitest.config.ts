import { memberTests } from "../rig/vitest.base.ts";

// What an editor bears, with a window for each: not a feature, and run in `pnpm soak`.
const isInFull = process.env["IN_FULL"] === "1";

export default memberTests({
  include: ["*.test.ts"],
  exclude: isInFull ? [] : ["chaos.test.ts"],
  testTimeout: 180_000,
  hookTimeout: 240_000,
  setupFiles: "picture-failures.ts",
  // An editor mostly waits, so two of them suit two cores.
  maxWorkers: 2,
});
