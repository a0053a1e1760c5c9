import { memberTests } from "./vitest.base.ts";

export default memberTests();
