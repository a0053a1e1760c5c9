import { memberTests } from "../rig/vitest.base.ts";

export default memberTests({ globalSetup: "./empty-project.ts", testTimeout: 120_000 });
