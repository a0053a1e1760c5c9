import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly packageManager?: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "..", "..");

/** Stands for every build: writes `dist`, once the package's own dependencies have theirs, unless it is to fail. */
const stand = `
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const unbuilt = Object.keys(dependencies).filter((name) => !existsSync("node_modules/" + name + "/dist"));
if (existsSync("../../fails") || unbuilt.length > 0) throw new Error("Nothing is built. Missing: " + unbuilt.join());
mkdirSync("dist", { recursive: true });
writeFileSync("dist/built.js", "");
`;

// Nothing is installed or downloaded: what the packages depend on is linked.
const settings = "packages: [packages/*]\npmOnFail: ignore\nverifyDepsBeforeRun: false\n";

/**
 * Lends a copy of the workspace with the members in `folders`, none of them built, and takes it away again. Their
 * manifests are theirs, and so is the order in which turbo builds them; only the builds are stood for, to be quick.
 * With `fails` no build succeeds.
 */
export async function withUnbuiltWorkspace<Result>(
  folders: readonly string[],
  { fails }: { readonly fails: boolean },
  use: (workspace: string) => Promise<Result>,
): Promise<Result> {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), "unbuilt-")));
  try {
    const { name, packageManager, scripts } = readManifest(root);
    writeFileSync(join(workspace, "package.json"), JSON.stringify({ name, private: true, packageManager, scripts }));
    writeFileSync(join(workspace, "pnpm-workspace.yaml"), settings);
    cpSync(join(root, "turbo.json"), join(workspace, "turbo.json"));
    writeFileSync(join(workspace, "build.cjs"), stand);
    if (fails) writeFileSync(join(workspace, "fails"), "");
    const members = folders.map((folder) => ({ place: basename(folder), manifest: readManifest(folder) }));
    for (const { place, manifest } of members) {
      const copy = join(workspace, "packages", place);
      mkdirSync(copy, { recursive: true });
      const build = "node ../../build.cjs";
      const own = { ...manifest, devDependencies: {}, scripts: { ...manifest.scripts, build } };
      writeFileSync(join(copy, "package.json"), JSON.stringify(own));
      for (const sibling of members.filter((other) => other.manifest.name in (manifest.dependencies ?? {}))) {
        const link = join(copy, "node_modules", sibling.manifest.name);
        mkdirSync(dirname(link), { recursive: true });
        symlinkSync(join(workspace, "packages", sibling.place), link, "dir");
      }
    }
    return await use(workspace);
  } finally {
    rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
