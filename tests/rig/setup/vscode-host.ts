import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { cachedFolder, cacheRoot } from "./cache-folder.ts";
import { type NodeVersion, nodeBinary } from "./node-binary.ts";
import { runOrThrow, unpackNpmPackage } from "./npm-package.ts";

/** The editors to test in: the newest, and the oldest that the extension promises to work in. */
export const vscodeEditions = ["newest", "oldest"] as const;

/** One of them. */
export type VSCodeEdition = (typeof vscodeEditions)[number];

/** The package that holds an edition, and the Node that it asks for. */
const packages: Readonly<Record<VSCodeEdition, { readonly version: string; readonly node: NodeVersion }>> = {
  newest: { version: "4.139.1", node: "24.21.0" },
  oldest: { version: "4.99.4", node: "20.20.2" },
};

const platform = `${process.platform}-${process.arch}`;

/** Goes up when the way the folder is filled changes, so that older caches are left alone. */
const recipe = 1;

/** A VS Code server unpacked on this machine: start `main` with `node`. */
export interface VSCodeHost {
  readonly node: string;
  readonly main: string;
  readonly extensions: string;
}

/**
 * The VS Code server that is inside the code-server package, unpacked once from npm. The newest needs Node 24; where
 * npm has no such binary the Node that runs the tests must be new enough, or this rejects with what to do.
 */
export async function vscodeHost(edition: VSCodeEdition): Promise<VSCodeHost> {
  const [node, folder] = await Promise.all([hostNode(edition), hostFolder(edition)]);
  return { node, main: join(folder, "out", "server-main.js"), extensions: join(folder, "extensions") };
}

async function hostNode(edition: VSCodeEdition): Promise<string> {
  const node = await nodeBinary(packages[edition].node);
  if (node !== null) return node;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error("The VS Code server needs Node 24 or newer. Install it, and run the tests with it.");
}

function hostFolder(edition: VSCodeEdition): Promise<string> {
  const { version } = packages[edition];
  const name = `${version}-${platform}-${recipe}`;
  return cachedFolder({
    folder: join(cacheRoot(), "vscode-host", name),
    needs: [
      "out/server-main.js",
      "node_modules/@vscode/spdlog/package.json",
      "extensions/markdown-basics/package.json",
    ],
    build: async (into) => {
      await unpackNpmPackage(`code-server@${version}`, "lib/vscode", into);
      // The only native builds it asks for are optional, and its scripts would download: none is run.
      const flags = ["--legacy-peer-deps", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
      await runOrThrow("npm", ["ci", ...flags], into);
      if (edition === "oldest") await addSearch(into);
      await dropWhatNoTestLoads(into);
    },
  });
}

/** The oldest edition would download what searches files from elsewhere: it takes that of the newest. */
async function addSearch(folder: string): Promise<void> {
  const bin = join(folder, "node_modules", "@vscode", "ripgrep", "bin");
  const newest = join(await hostFolder("newest"), "node_modules", "@vscode", "ripgrep-universal", "bin", platform);
  await mkdir(bin, { recursive: true });
  await copyFile(join(newest, "rg"), join(bin, "rg"));
}

/** Halves the size on disk. */
async function dropWhatNoTestLoads(folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  const ripgreps = join(modules, "@vscode", "ripgrep-universal", "bin");
  const others = (await readdir(ripgreps).catch(() => [])).filter((name) => name !== platform);
  const unused = [
    join(modules, "@github"),
    join(modules, "@microsoft", "mxc-sdk"),
    join(folder, "extensions", "copilot"),
    join(folder, "extensions", "mermaid-markdown-features"),
    ...others.map((name) => join(ripgreps, name)),
  ];
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}
