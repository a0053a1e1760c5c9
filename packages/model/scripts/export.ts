// The exports of the data in open formats, into a folder of one's choice; a build writes them into dist/exports/.
import { join } from "node:path";
import process from "node:process";
import { runExportCommand } from "./exports/export-command.ts";

process.exitCode = runExportCommand({
  room: join(import.meta.dirname, ".."),
  args: process.argv.slice(2),
  cwd: process.env["INIT_CWD"] ?? process.cwd(),
  print: (text) => process.stderr.write(text),
});
