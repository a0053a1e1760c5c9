import process, { stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import type { Dialogue, Line } from "./quiz/dialogue.ts";

/**
 * The dialogue of this process. At a terminal a line can be edited; what is piped in is printed behind its prompt, so that what
 * comes out reads as it would have been played.
 */
export function openDialogue(): Dialogue {
  const isTerminal = stdin.isTTY && stdout.isTTY;
  const keyboard = createInterface(
    isTerminal ? { input: stdin, output: stdout, terminal: true, historySize: 0 } : { input: stdin, terminal: false },
  );
  // Lines that come before anyone asks for them wait here.
  const typed = keyboard[Symbol.asyncIterator]();
  let interrupt = (): void => {};
  const interrupted = new Promise<Line>((settle) => {
    interrupt = () => settle({ kind: "interrupted" });
  });
  keyboard.once("SIGINT", interrupt);
  process.once("SIGINT", interrupt);
  return {
    isTerminal,
    ask: async (prompt) => {
      if (isTerminal) {
        keyboard.setPrompt(prompt);
        keyboard.prompt();
      } else {
        stdout.write(prompt);
      }
      const next = typed
        .next()
        .then(({ done, value }): Line => (done === true ? { kind: "ended" } : { kind: "typed", text: value }));
      const line = await Promise.race([next, interrupted]);
      if (!isTerminal && line.kind === "typed") stdout.write(`${line.text}\n`);
      return line;
    },
    close: () => {
      process.off("SIGINT", interrupt);
      keyboard.close();
    },
  };
}
