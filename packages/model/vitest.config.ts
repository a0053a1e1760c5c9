import { memberTests } from "../../tests/rig/vitest.base.ts";

export default memberTests({
  coverage: { exclude: ["**/*.test.ts", "**/*.test-d.ts", "**/generated/**"] },
});
