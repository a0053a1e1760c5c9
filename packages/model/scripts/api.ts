import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printApi } from "./api/print-api.ts";

const room = join(import.meta.dirname, "..");

writeFileSync(join(room, "docs", "api.md"), printApi(room));
