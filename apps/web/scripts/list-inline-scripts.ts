import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashInlineScripts, INLINE_SCRIPTS_FILE, type InlineScripts } from "../features/policy/inline-scripts.ts";

const root = join(import.meta.dirname, "..");
const pages = join(root, ".next", "server", "app");

const found: InlineScripts = Object.fromEntries(
  globSync("**/*.html", { cwd: pages })
    .toSorted()
    .map((file) => [
      `/${file.replace(/\.html$/u, "").replaceAll("\\", "/")}`,
      hashInlineScripts(readFileSync(join(pages, file), "utf8")),
    ]),
);
writeFileSync(join(root, INLINE_SCRIPTS_FILE), JSON.stringify(found));
