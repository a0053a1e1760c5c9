import { parseArgs } from "node:util";
import type { Language } from "@choosefr/model";

/** What the arguments ask for; `language` is the one they name, null if they name none. */
export type Call = { readonly language: Language | null } & (
  | { readonly asks: "help" | "version" }
  | { readonly asks: "show"; readonly name: string }
  | { readonly asks: "nothing"; readonly fault: Fault }
);

/** Why the arguments cannot be followed, with what stands there instead of what should. */
export type Fault =
  | { readonly kind: "no_command" | "no_name" | "no_language" }
  | { readonly kind: "unknown_command"; readonly found: string }
  | { readonly kind: "unknown_language"; readonly found: string }
  | { readonly kind: "unknown_option"; readonly found: string }
  | { readonly kind: "value_not_taken"; readonly option: string; readonly found: string };

const OPTIONS = {
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Reads the arguments of the command. Never throws: what is wrong with them is the answer. */
export function readCall(args: readonly string[]): Call {
  // What is strict throws at the first thing it finds, in English.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  const language = values.lang === "fr" || values.lang === "en" ? values.lang : null;
  const fault = tokens
    .map((token) => (token.kind === "option" ? findFault(token) : null))
    .find((found) => found !== null);
  if (fault !== undefined) return { language, asks: "nothing", fault };
  if (values.help === true) return { language, asks: "help" };
  if (values.version === true) return { language, asks: "version" };
  const [command, ...words] = positionals;
  if (command === undefined) return { language, asks: "nothing", fault: { kind: "no_command" } };
  if (command !== "show") return { language, asks: "nothing", fault: { kind: "unknown_command", found: command } };
  const name = words.join(" ");
  return name.trim() === ""
    ? { language, asks: "nothing", fault: { kind: "no_name" } }
    : { language, asks: "show", name };
}

interface OptionToken {
  readonly name: string;
  /** As it is written, with its hyphens. */
  readonly rawName: string;
  readonly value: string | undefined;
}

function findFault({ name, rawName, value }: OptionToken): Fault | null {
  switch (name) {
    case "lang":
      if (value === undefined) return { kind: "no_language" };
      return value === "fr" || value === "en" ? null : { kind: "unknown_language", found: value };
    case "help":
    case "version":
      return value === undefined ? null : { kind: "value_not_taken", option: rawName, found: value };
    default:
      return { kind: "unknown_option", found: rawName };
  }
}
