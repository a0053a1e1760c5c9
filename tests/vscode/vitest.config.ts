import { memberTests } from "../rig/vitest.base.ts";

export default memberTests({
  testTimeout: 90_000,
  hookTimeout: 120_000,
  // An editor mostly waits, so two of them suit two cores.
  maxWorkers: 2,
});
