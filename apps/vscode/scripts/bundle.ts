// Sources of truth: src/ and the record of @choosefr/model. Outputs: dist/extension.cjs, the script that the editor
// loads; dist/scripts.cjs, all that waits until it is needed; dist/web.cjs, by which an editor in a browser loads the
// other two; dist/records.json, the facts; dist/dataset.schema.json, what a dataset of one's own holds.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, transform } from "esbuild";

const root = join(import.meta.dirname, "..");
const out = join(root, "dist");

const unbuilt = ["@choosefr/model", "@choosefr/prose"].filter(
  (name) => !existsSync(fileURLToPath(import.meta.resolve(name))),
);
if (unbuilt.length > 0) {
  process.stderr.write(`${unbuilt.join(" and ")}: not built yet. Run: pnpm build --filter choosefr-vscode\n`);
  process.exit(1);
}

// Where the site is served, for links to its pages; nobody's address is made up where the owner has set none.
const site = URL.parse(process.env["SITE_ORIGIN"] ?? "");
const siteOrigin = site !== null && /^https?:$/u.test(site.protocol) ? site.origin : null;

// One letter of two bytes makes a whole file take twice the time to read.
const charset = "ascii";

const shared = {
  bundle: true,
  charset,
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["import", "default"],
  target: "es2023",
  external: ["vscode"],
  legalComments: "none",
  logLevel: "warning",
} satisfies BuildOptions;

/** Runs the scripts of this file, and those of the other once one of them is required; what is no script is the host's. */
const LOADER =
  'const loaded=new Map;let others;const load=id=>{const run=own[id]??(id.startsWith("./")?(others??=require("./scripts.cjs"))[id]:null);if(run===null)return require(id);let script=loaded.get(id);if(script===undefined){script={exports:{}};loaded.set(id,script);run(script,script.exports,load)}return script.exports};';

rmSync(out, { recursive: true, force: true });
mkdirSync(out);

// Only modules can be split into scripts that share what they have in common; the editor loads CommonJS. Those scripts
// are then put together again, as functions that are run when they are first required: one file is read sooner than
// forty, and packs better.
const ENTRY = "extension.cjs";
const { outputFiles, metafile } = await build({
  ...shared,
  entryPoints: [join(root, "src/extension.ts")],
  define: { SITE_ORIGIN: JSON.stringify(siteOrigin) },
  outdir: out,
  outExtension: { ".js": ".cjs" },
  splitting: true,
  format: "esm",
  write: false,
  metafile: true,
});
const idOf = new Map(outputFiles.map(({ path }, index) => [basename(path), `./${index}`]));
const scripts = await Promise.all(
  outputFiles.map(async ({ path, text }) => {
    const { code } = await transform(text, {
      format: "cjs",
      minify: true,
      charset,
      target: "es2023",
      legalComments: "none",
      // The other scripts are required, not imported: the editor's hosts know no import of a script.
      supported: { "dynamic-import": false },
    });
    const name = basename(path);
    return { name, id: idOf.get(name) ?? name, code: code.trim().replaceAll(/"\.\/([\w-]+\.cjs)"/gu, nameById) };
  }),
);
const atOnce = followImports(ENTRY);
writeFileSync(
  join(out, "scripts.cjs"),
  `module.exports=${writeScripts(scripts.filter(({ name }) => !atOnce.has(name)))}`,
);
writeFileSync(
  join(out, ENTRY),
  `"use strict";const own=${writeScripts(scripts.filter(({ name }) => atOnce.has(name)))};${LOADER}module.exports=load("${idOf.get(ENTRY)}")`,
);

await build({
  ...shared,
  entryPoints: [join(root, "src/web.ts")],
  outfile: join(out, "web.cjs"),
  minify: true,
  format: "cjs",
  define: { SCRIPTS: JSON.stringify([ENTRY, "scripts.cjs"]) },
});

// Older editors in a browser put this ending behind whatever name the manifest gives; newer ones take what has no other
// for a module.
copyFileSync(join(out, "web.cjs"), join(out, "web.cjs.js"));
copyFileSync(fileURLToPath(import.meta.resolve("@choosefr/model/records.json")), join(out, "records.json"));
copyFileSync(
  fileURLToPath(import.meta.resolve("@choosefr/model/schema/dataset.json")),
  join(out, "dataset.schema.json"),
);

function nameById(text: string, name: string): string {
  const id = idOf.get(name);
  return id === undefined ? text : JSON.stringify(id);
}

/** A script with all those that it requires at once, by their names. */
function followImports(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  const output = Object.entries(metafile.outputs).find(([path]) => basename(path) === name)?.[1];
  for (const { kind, external, path } of output?.imports ?? []) {
    if (kind === "import-statement" && external !== true) followImports(basename(path), found);
  }
  return found;
}

function writeScripts(some: typeof scripts): string {
  return `{${some.map(({ id, code }) => `${JSON.stringify(id)}(module,exports,require){${code}}`).join(",\n")}}`;
}
