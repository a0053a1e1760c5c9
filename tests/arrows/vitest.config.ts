import { memberTests } from "../rig/vitest.base.ts";

export default memberTests({ testTimeout: 30_000 });
