import { join } from "node:path";
import process from "node:process";
import { loadDataset } from "../lint/load.ts";
import { createCatalogue } from "../src/catalogue.ts";
import { runDueCommand } from "./due/command.ts";
import { packAll } from "./pack.ts";

const { dataset } = loadDataset(join(import.meta.dirname, "..", "data"));

process.exitCode = runDueCommand({
  catalogue: createCatalogue(packAll(dataset)),
  args: process.argv.slice(2),
  today: new Date().toISOString().slice(0, 10),
  print: (text) => process.stdout.write(text),
});
