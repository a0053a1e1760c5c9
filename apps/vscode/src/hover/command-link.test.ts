import { describe, expect, it } from "vitest";
import { commandLink } from "./command-link.ts";

const LINK =
  /^\[(?<text>(?:\\.|[^\]\\])*)\]\(command:(?<command>[\w.]+)\?(?<query>[^\s()<>]*) "(?<title>(?:\\.|[^"\\])*)"\)$/u;

function readLink(link: string): { readonly text: string; readonly args: unknown; readonly title: string } {
  const { text = "", query = "", title = "" } = LINK.exec(link)?.groups ?? {};
  const unescape = (escaped: string): string => escaped.replaceAll(/\\(.)/gu, "$1");
  return { text: unescape(text), args: JSON.parse(decodeURIComponent(query)), title: unescape(title) };
}

describe("commandLink", () => {
  it.each([
    "Amazon",
    "L’Oréal",
    "Nom (SA) [holding]",
    'Nom "entre guillemets"',
    "a) [Cliquez](command:workbench.action.quit)",
    "<b>gras</b> & `code`",
    "été 100 % 😀",
  ])("carries the argument %s whole", (name) => {
    const link = commandLink("choosefr.more", { text: "Ne plus montrer", title: "Rien" }, [name]);
    expect(readLink(link)).toEqual({ text: "Ne plus montrer", args: [name], title: "Rien" });
  });

  it.each(["Un ] crochet", "Une ) parenthèse", 'Des "guillemets"', "Une \\ barre", "Deux\nlignes"])(
    "keeps its text and title text, though they hold signs: %s",
    (words) => {
      const link = commandLink("choosefr.showFacts", { text: words, title: words }, []);
      expect(readLink(link)).toEqual({ text: words.replace("\n", " "), args: [], title: words.replace("\n", " ") });
    },
  );
});
