import { memberTests } from "../rig/vitest.base.ts";

export default memberTests({ globalSetup: "./site.ts", maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 });
