import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../process.ts";

/** Runs a program and gives its standard output. Rejects, with all it printed, unless it ends with code 0. */
export async function runOrThrow(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, output } = await run(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${output}`);
  return stdout;
}

/**
 * Unpacks one part of a package from the npm registry into an existing folder, without running its scripts.
 * `spec` is `name@version`; `part` is a path inside the package, whose own folders are left out of the result.
 */
export async function unpackNpmPackage(spec: string, part: string, into: string): Promise<void> {
  const parcel = join(into, ".parcel");
  await mkdir(parcel);
  await runOrThrow("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", parcel, spec], into);
  const [tarball] = await readdir(parcel);
  if (tarball === undefined) throw new Error(`npm packed nothing for ${spec}.`);
  const depth = String(`package/${part}`.split("/").length);
  await runOrThrow(
    "tar",
    ["xzf", join(parcel, tarball), "-C", into, "--strip-components", depth, `package/${part}`],
    into,
  );
  await rm(parcel, { recursive: true });
}
