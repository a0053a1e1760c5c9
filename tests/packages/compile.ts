import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../rig/process.ts";

/** The two ways a project of today finds a package's types. */
export const resolutions = ["nodenext", "bundler"] as const;

const compiler = join(import.meta.dirname, "node_modules", ".bin", "tsc");

/** Type-checks one file of a project, strictly and with the declarations it imports. Gives the compiler's complaints. */
export async function compile(
  project: string,
  file: string,
  resolution: (typeof resolutions)[number],
): Promise<string> {
  const config = join(project, `tsconfig.${file}.${resolution}.json`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: "es2023",
    lib: ["es2023", "dom"],
    types: [],
    module: resolution === "nodenext" ? "nodenext" : "preserve",
    moduleResolution: resolution,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const { code, output } = await run(compiler, ["-p", config, "--pretty", "false"], { cwd: project });
  return code === 0 ? "" : output;
}
