import { execFileSync } from "node:child_process";

/** The milliseconds that a program of ES modules takes from its first line on, in a process of its own. */
export function timeInFreshProcess(node: string, program: string, folder: string): number {
  const code = `const start = performance.now(); ${program}\nconsole.log(performance.now() - start);`;
  return Number(execFileSync(node, ["--input-type=module", "--eval", code], { cwd: folder, encoding: "utf8" }));
}
