import { memberTests } from "../rig/vitest.base.ts";

export default memberTests();
