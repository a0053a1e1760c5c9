import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { closeName, type MarkedName, markNames, NAME_CLOSE, NAME_OPEN, type PreviewToken } from "./mark-names.ts";
import { createNameWords } from "./name-words.ts";

const marker = createNameWords({ catalogue, own: [] }, "fr");

function token(type: string, content = "", more: Partial<PreviewToken> = {}): PreviewToken {
  return { type, markup: "", content, children: null, meta: null, ...more };
}

const make = (type: string): PreviewToken => token(type);

/** The marked children of a paragraph, as one line: text, [name], and {facts} by their first line. */
function mark(...children: PreviewToken[]): string {
  const inline = token("inline", "", { children });
  markNames([token("paragraph_open"), inline], marker, make);
  return (inline.children ?? [])
    .map((child) => {
      switch (child.type) {
        case NAME_OPEN:
          return (child.meta as MarkedName).isReachable ? "[" : "(";
        case NAME_CLOSE:
          return `{${(child.meta as MarkedName).facts.split("\n")[0]}}]`;
        default:
          return child.content;
      }
    })
    .join("");
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

  it("keep the text as it is, so that the address of a heading stays", () => {
    const inline = token("inline", "", { children: [token("text", "Amazon en France")] });
    markNames([inline], marker, make);
    const plain = (inline.children ?? []).filter(({ type }) => type === "text").map(({ content }) => content);
    expect(plain.join("")).toBe("Amazon en France");
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
    const hostile = { name: "x", id: 'a"b', facts: '</span><script>alert("1")</script>', isReachable: true };
    expect(closeName(hostile)).toBe(
      '<span class="choosefr-facts" role="tooltip" id="a&quot;b" hidden>&lt;/span&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</span></dfn>',
    );
  });
});
