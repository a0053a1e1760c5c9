import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { isatty } from "node:tty";
import { runNewFact } from "./new-fact/command.ts";

const terminal = createInterface({ input: process.stdin, output: process.stdout });
// Lines from a pipe come when they like, all at once: they are kept from the start, and taken one by one.
const lines = terminal[Symbol.asyncIterator]();
const left = new AbortController();
terminal.once("close", () => left.abort());

process.exitCode = await runNewFact({
  dataDir: join(import.meta.dirname, "..", "data"),
  args: process.argv.slice(2),
  cwd: process.env["INIT_CWD"] ?? process.cwd(),
  isTyped: isatty(process.stdin.fd),
  ask: async (prompt) => {
    terminal.setPrompt(prompt);
    // A closed terminal cannot show a prompt, though lines of it may be left.
    if (left.signal.aborted) process.stdout.write(prompt);
    else terminal.prompt();
    const { done, value } = await lines.next();
    return done === true ? null : value;
  },
  print: (text) => process.stdout.write(text),
});
terminal.close();
