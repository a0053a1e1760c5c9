import type { Language } from "@choosefr/model";
import type { Answer } from "./answer.ts";
import { readCall } from "./call.ts";
import { describeFault } from "./fault.ts";
import { show } from "./show.ts";
import { USAGE } from "./usage.ts";

/** What the command takes from its surroundings. */
export interface Surroundings {
  /** The terminal's language, for instance `fr_FR.UTF-8`; all but French is English. */
  readonly language: string;
  /** The version of this package. */
  readonly version: string;
}

/** Runs the command with its arguments. A wrong call is answered with its reason and the usage. */
export function run(args: readonly string[], { language, version }: Surroundings): Answer {
  const call = readCall(args);
  const locale: Language = call.language ?? (/^fr\b|^fr_/iu.test(language) ? "fr" : "en");
  switch (call.asks) {
    case "help":
      return { output: USAGE[locale], errors: "", exitCode: 0 };
    case "version":
      return { output: `${version}\n`, errors: "", exitCode: 0 };
    case "show":
      return show(call.name, locale);
    case "nothing":
      return { output: "", errors: `${describeFault(call.fault, locale)}\n\n${USAGE[locale]}`, exitCode: 2 };
    default:
      return call satisfies never;
  }
}
