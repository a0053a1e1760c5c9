import { memberTests } from "../rig/vitest.base.ts";

export default memberTests({
  testTimeout: 180_000,
  hookTimeout: 240_000,
  setupFiles: "picture-failures.ts",
  // An editor mostly waits, so two of them suit two cores.
  maxWorkers: 2,
});
