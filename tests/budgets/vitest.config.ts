import { memberTests } from "../rig/vitest.base.ts";

// The first run builds an empty Next application to compare with, which takes longer than any test.
export default memberTests({ globalSetup: "./built.ts", testTimeout: 180_000, hookTimeout: 180_000 });
