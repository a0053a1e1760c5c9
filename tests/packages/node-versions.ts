import { nodeBinary, nodeVersions } from "../rig/setup/node-binary.ts";

/** A Node to run the packages on. */
export interface NodeProgram {
  readonly version: string;
  readonly path: string;
}

/** The Node versions to try, or only the one that runs the tests where npm has no binaries of the others. */
export async function nodePrograms(): Promise<readonly NodeProgram[]> {
  const found = await Promise.all(nodeVersions.map(async (version) => ({ version, path: await nodeBinary(version) })));
  const programs = found.flatMap(({ version, path }) => (path === null ? [] : [{ version, path }]));
  return programs.length > 0 ? programs : [{ version: process.versions.node, path: process.execPath }];
}
