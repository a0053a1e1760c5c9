import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createLedger } from "../checking/ledger.ts";
import type { Settings } from "../settings.ts";
import {
  closeMark,
  MARK_CLOSE,
  MARK_OPEN,
  type Marked,
  type Marker,
  markProse,
  type PreviewToken,
} from "./mark-prose.ts";
import { createPreviewWords } from "./preview-words.ts";

const facts = { catalogue, own: [] };
const ledger = createLedger(facts);
const preview = createPreviewWords(facts, ledger, "fr");
const marker: Marker = { ...preview, figures: [] };

function token(type: string, content = "", more: Partial<PreviewToken> = {}): PreviewToken {
  return { type, markup: "", map: null, content, children: null, meta: null, ...more };
}

const make = (type: string): PreviewToken => token(type);

/** Marked children as one line: text, [name], and {facts} by their first line. */
function draw({ children }: PreviewToken): string {
  return (children ?? [])
    .map((child) => {
      switch (child.type) {
        case MARK_OPEN:
          return (child.meta as Marked).isReachable ? "[" : "(";
        case MARK_CLOSE:
          return `{${(child.meta as Marked).facts.split("\n")[0]}}]`;
        default:
          return child.content;
      }
    })
    .join("");
}

/** The marked children of a paragraph. */
function mark(...children: PreviewToken[]): string {
  const inline = token("inline", "", { children });
  markProse([token("paragraph_open"), inline], "", marker, make);
  return draw(inline);
}

describe("names in a preview", () => {
  it("are marked in prose, each with the first line of its card", () => {
    expect(mark(token("text", "L’usine d’Amazon, et Microsoft."))).toBe(
      "L’usine d’[Amazon{Amazon · États-Unis}], et [Microsoft{Microsoft · États-Unis}].",
    );
  });

  it("are none in code, in addresses, across markup, or in other senses", () => {
    expect(mark(token("code_inline", "Amazon"), token("text", " et la forêt amazonienne"))).toBe(
      "Amazon et la forêt amazonienne",
    );
    const address = [
      token("link_open", "", { markup: "linkify" }),
      token("text", "https://amazon.fr"),
      token("link_close"),
    ];
    expect(mark(...address)).toBe("https://amazon.fr");
    expect(mark(token("text", "Mistral "), token("em_open"), token("text", "AI"), token("em_close"))).toBe(
      "Mistral AI",
    );
  });

  it("are not reached twice by keyboard inside a link", () => {
    expect(mark(token("link_open"), token("text", "Amazon investit"), token("link_close"))).toBe(
      "(Amazon{Amazon · États-Unis}] investit",
    );
  });

  it("are marked in a paragraph of a hundred thousand lines as in any other", () => {
    const lines = Array.from({ length: 100_000 }, () => [token("text", "Une ligne."), token("softbreak")]);
    const inline = token("inline", "", { children: [...lines.flat(), token("text", "Amazon investit")] });
    markProse([inline], "", marker, make);
    expect(draw(inline)).toBe(`${"Une ligne.".repeat(100_000)}[Amazon{Amazon · États-Unis}] investit`);
  });

  it("keep the text as it is, so that the address of a heading stays", () => {
    const inline = token("inline", "", { children: [token("text", "Amazon en France")] });
    markProse([inline], "", marker, make);
    const plain = (inline.children ?? []).filter(({ type }) => type === "text").map(({ content }) => content);
    expect(plain.join("")).toBe("Amazon en France");
  });
});

const quiet = { excludedNames: new Set<string>(), contradictions: 2, disagreements: 3 } as unknown as Settings;

/** Each paragraph of a text of one line a paragraph, marked, figures alone. */
function markFigures(source: string, settings = quiet): readonly string[] {
  const figures = preview.figuresOf(ledger.checker.check(source, { format: "markdown" }), settings);
  const tokens = source.split("\n").flatMap((line, index) => {
    const children = line.split("`").map((part, at) => token(at % 2 === 0 ? "text" : "code_inline", part));
    return line === "" ? [] : [token("inline", "", { children, map: [index, index + 1] })];
  });
  markProse(tokens, source, { ...marker, find: () => [], figures }, make);
  return tokens.map(draw);
}

describe("figures in a preview", () => {
  it("are marked where the editor marks them, with the verdict first", () => {
    expect(
      markFigures(
        [
          "Microsoft investira 6 milliards d’euros en France.",
          "Microsoft investira 5 milliards d’euros en France.",
          "Microsoft investira 4 milliards d’euros en France.",
        ].join("\n\n"),
      ),
    ).toEqual([
      "Microsoft investira [6 milliards d’euros{Contredit}] en France.",
      "Microsoft investira [5 milliards d’euros{Les sources divergent}] en France.",
      "Microsoft investira 4 milliards d’euros en France.",
    ]);
  });

  it("are the very ones: not those in code, nor the same words of another", () => {
    const same =
      "Le fonds a 6 milliards d’euros, `6 milliards d’euros`. Microsoft investira 6 milliards d’euros en France.";
    expect(markFigures(same)).toEqual([
      "Le fonds a 6 milliards d’euros, 6 milliards d’euros. Microsoft investira [6 milliards d’euros{Contredit}] en France.",
    ]);
  });

  it("are left alone as the settings say", () => {
    const text = "Microsoft investira 6 milliards d’euros en France.";
    expect(markFigures(text, { ...quiet, contradictions: null })).toEqual([text]);
    expect(markFigures(text, { ...quiet, excludedNames: new Set(["Microsoft"]) })).toEqual([text]);
  });

  it("say what the sources print, and who they are", () => {
    const [figure] = preview.figuresOf(
      ledger.checker.check("Microsoft investira 6 milliards d’euros en France."),
      quiet,
    );
    expect(figure!.facts).toMatch(/^Contredit\nMicrosoft\u00a0: .+\n4\u00a0milliards d’euros\u00a0: Business France/u);
  });
});

describe("the facts on a name in a preview", () => {
  it("are the first view of its card, in plain words", () => {
    const [mention] = marker.find("Amazon", [{ start: 0, end: 6 }]);
    const words = marker.describe(mention!)!;
    expect(words).toMatch(/^Amazon · États-Unis\n/u);
    expect(words).toMatch(/\nSources\u00a0: |\n\d+\u00a0sources\u00a0: /u);
    expect(words).not.toMatch(/\*\*|\]\(|https?:|command|\\/u);
  });

  it("are text, whatever is in them", () => {
    const hostile = {
      kind: "name" as const,
      name: "x",
      id: 'a"b',
      facts: '</span><script>alert("1")</script>',
      isReachable: true,
    };
    expect(closeMark(hostile)).toBe(
      '<span class="choosefr-facts" role="tooltip" id="a&quot;b" hidden>&lt;/span&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</span></dfn>',
    );
  });
});
