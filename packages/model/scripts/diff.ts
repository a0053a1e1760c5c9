import { join } from "node:path";
import process from "node:process";
import { runDiffCommand } from "./diff/command.ts";

process.exitCode = runDiffCommand({
  room: join(import.meta.dirname, ".."),
  args: process.argv.slice(2),
  cwd: process.env["INIT_CWD"] ?? process.cwd(),
  print: (text) => process.stdout.write(text),
});
