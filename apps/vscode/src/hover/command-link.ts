import { escapeMarkdown } from "@choosefr/model";
import type { CommandId } from "../commands.ts";

/** What a link to a command says. */
export interface LinkWords {
  readonly text: string;
  /** What the editor shows on the link; it would show the command's address otherwise. */
  readonly title: string;
}

/** A Markdown link that runs a command with arguments; it works only where the command is named as trusted. */
export function commandLink(command: CommandId, { text, title }: LinkWords, args: readonly unknown[]): string {
  // encodeURIComponent leaves brackets, and one of them would end the link.
  const query = encodeURIComponent(JSON.stringify(args)).replaceAll("(", "%28").replaceAll(")", "%29");
  return `[${escapeMarkdown(text)}](command:${command}?${query} "${escapeMarkdown(title).replaceAll('"', '\\"')}")`;
}
