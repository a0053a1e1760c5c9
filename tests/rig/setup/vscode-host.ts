import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { cachedFolder, cacheRoot } from "./cache-folder.ts";
import { nodeBinary } from "./node-binary.ts";
import { runOrThrow, unpackNpmPackage } from "./npm-package.ts";

const codeServerVersion = "4.139.1";
/** Goes up when the way the folder is filled changes, so that older caches are left alone. */
const recipe = 1;

/** A VS Code server unpacked on this machine: start `main` with `node`. */
export interface VSCodeHost {
  readonly node: string;
  readonly main: string;
  readonly extensions: string;
}

/**
 * The VS Code server that is inside the code-server package, unpacked once from npm. It needs Node 24; where npm has
 * no such binary the Node that runs the tests must be new enough, or this rejects with what to do.
 */
export async function vscodeHost(): Promise<VSCodeHost> {
  const [node, folder] = await Promise.all([hostNode(), hostFolder()]);
  return { node, main: join(folder, "out", "server-main.js"), extensions: join(folder, "extensions") };
}

async function hostNode(): Promise<string> {
  const node = await nodeBinary("24.21.0");
  if (node !== null) return node;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error("The VS Code server needs Node 24 or newer. Install it, and run the tests with it.");
}

function hostFolder(): Promise<string> {
  const name = `${codeServerVersion}-${process.platform}-${process.arch}-${recipe}`;
  return cachedFolder({
    folder: join(cacheRoot(), "vscode-host", name),
    needs: [
      "out/server-main.js",
      "node_modules/@vscode/spdlog/package.json",
      "extensions/markdown-basics/package.json",
    ],
    build: async (into) => {
      await unpackNpmPackage(`code-server@${codeServerVersion}`, "lib/vscode", into);
      // The only native builds it asks for are optional, and its scripts would download: none is run.
      const flags = ["--legacy-peer-deps", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
      await runOrThrow("npm", ["ci", ...flags], into);
      await dropWhatNoTestLoads(into);
    },
  });
}

/** Halves the size on disk. */
async function dropWhatNoTestLoads(folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  const ripgreps = join(modules, "@vscode", "ripgrep-universal", "bin");
  const others = (await readdir(ripgreps)).filter((name) => name !== `${process.platform}-${process.arch}`);
  const unused = [
    join(modules, "@github"),
    join(modules, "@microsoft", "mxc-sdk"),
    join(folder, "extensions", "copilot"),
    join(folder, "extensions", "mermaid-markdown-features"),
    ...others.map((name) => join(ripgreps, name)),
  ];
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}
