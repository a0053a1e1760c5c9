import { createHash } from "node:crypto";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { env } from "../env.ts";
import { listApiFiles } from "../features/data/api-files.ts";
import { API_ROOT } from "../features/data/api-root.ts";
import { DOWNLOAD_LIST, DOWNLOAD_ROOT, type Download } from "../features/data/download.ts";
import { describeApi } from "../features/data/open-api.ts";
import type { WholeRecord } from "../features/data/whole-record.ts";
import { langs } from "../features/language/lang.ts";
import { takeJsonModules } from "./json-modules.ts";

// What anybody may fetch as a file: the exports of the record, its schemas, and the answers of the programming interface.
const shared = join(import.meta.dirname, "..", "public");
const { resolve } = createRequire(import.meta.url);
const exported = dirname(resolve("@choosefr/model/exports/choosefr.json"));
const schemas = dirname(resolve("@choosefr/model/schema/dataset.json"));

const downloads = join(shared, DOWNLOAD_ROOT);
rmSync(downloads, { recursive: true, force: true });
cpSync(exported, downloads, { recursive: true });
cpSync(schemas, join(downloads, "schema"), { recursive: true });
const listed: Download[] = globSync("**/*.*", { cwd: downloads, exclude: ["schema/**"] })
  .toSorted()
  .map((name) => {
    const path = join(downloads, name);
    return {
      name: name.replaceAll("\\", "/"),
      bytes: statSync(path).size,
      sha256: createHash("sha256").update(readFileSync(path)).digest("hex"),
    };
  });
writeFileSync(join(shared, DOWNLOAD_LIST), JSON.stringify(listed));

const whole = JSON.parse(readFileSync(join(exported, "choosefr.json"), "utf8")) as WholeRecord;
rmSync(join(shared, API_ROOT), { recursive: true, force: true });
const answers = new Map(listApiFiles(whole));
answers.set(`${API_ROOT}/openapi.json`, describeApi(whole, env.siteOrigin ?? ""));
for (const [address, answer] of answers) {
  const path = join(shared, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(answer));
}

// What a browser searches in, under a name that changes with it.
takeJsonModules();
const { SEARCH_LIST, SEARCH_ROOT, writeSearchFile } = await import("../features/search/search-file.ts");
rmSync(join(shared, SEARCH_ROOT), { recursive: true, force: true });
mkdirSync(join(shared, SEARCH_ROOT), { recursive: true });
const named = langs.map((lang) => {
  const text = writeSearchFile(lang);
  const address = `${SEARCH_ROOT}/${lang}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
  writeFileSync(join(shared, address), text);
  return [lang, address];
});
const list = join(shared, "..", SEARCH_LIST);
mkdirSync(dirname(list), { recursive: true });
writeFileSync(list, JSON.stringify(Object.fromEntries(named)));
