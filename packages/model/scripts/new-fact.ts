import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { runNewFact } from "./new-fact/command.ts";

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const left = new AbortController();
terminal.once("close", () => left.abort());

process.exitCode = await runNewFact({
  dataDir: join(import.meta.dirname, "..", "data"),
  args: process.argv.slice(2),
  ask: async (prompt) => {
    try {
      return await terminal.question(prompt, { signal: left.signal });
    } catch (error) {
      if (left.signal.aborted) return null;
      throw error;
    }
  },
  print: (text) => process.stdout.write(text),
});
terminal.close();
