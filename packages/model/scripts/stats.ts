import { join } from "node:path";
import process from "node:process";
import { runStatsCommand } from "./stats/command.ts";

process.exitCode = runStatsCommand({
  room: join(import.meta.dirname, ".."),
  args: process.argv.slice(2),
  print: (text) => process.stdout.write(text),
});
