import { memberTests } from "../rig/vitest.base.ts";

export default memberTests({
  globalSetup: "./site.ts",
  maxWorkers: 2,
  setupFiles: ["./browser/let-go.ts"],
  // A limit for what never comes: a second, which it is unless told, is too short on a busy machine.
  expect: { poll: { timeout: 45_000 } },
  // A test walks through dozens of pages.
  testTimeout: 180_000,
  hookTimeout: 180_000,
});
