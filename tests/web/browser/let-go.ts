import { afterAll } from "vitest";
import { letGo } from "./visit.ts";

// Run once for each test file, though the files share their modules.
afterAll(letGo);
