import { join } from "node:path";
import process from "node:process";
import { runLintCommand } from "../lint/lint-command.ts";
import { readSettings } from "../lint/settings.ts";

const room = join(import.meta.dirname, "..");

process.exitCode = runLintCommand({
  dataDir: join(room, "data"),
  settings: readSettings(room),
  args: process.argv.slice(2),
  cwd: process.env["INIT_CWD"] ?? process.cwd(),
  isOnGithub: process.env["GITHUB_ACTIONS"] === "true",
  room: "packages/model/",
  print: (text) => process.stdout.write(text),
});
