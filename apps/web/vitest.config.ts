import { memberTests } from "../../tests/rig/vitest.base.ts";

export default memberTests({ include: ["**/*.test.ts"] });
