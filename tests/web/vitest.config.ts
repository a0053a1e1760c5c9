import { memberTests } from "../rig/vitest.base.ts";

export default memberTests({
  globalSetup: "./site.ts",
  maxWorkers: 2,
  // Each file lets go of the browser by itself.
  isolate: true,
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
