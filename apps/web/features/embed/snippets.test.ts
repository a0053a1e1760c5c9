import { describe, expect, it } from "vitest";
import { heightMessage } from "./height-message.ts";
import { plainSnippet, tallSnippet } from "./snippets.ts";

const framed = { address: "https://example.org/fr/embed/quiz?n=5&seed=ab", title: 'Quiz "Choose France"' };

describe("the snippet", () => {
  it("is one frame, whatever stands in its address and title", () => {
    const snippet = plainSnippet({ address: 'https://example.org/?"><script>', title: '"><script>' });
    expect(snippet.match(/</gu)).toHaveLength(2);
    expect(plainSnippet(framed)).toContain('src="https://example.org/fr/embed/quiz?n=5&amp;seed=ab"');
    expect(plainSnippet(framed)).toContain('title="Quiz &quot;Choose France&quot;"');
  });

  it("with a script heeds the version that the frame speaks, of one origin", () => {
    const snippet = tallSnippet(framed);
    expect(snippet).toContain('event.origin !== "https://example.org"');
    expect(snippet).toContain('said.type !== "choosefr:height" || said.version !== 1');
    expect(snippet).not.toContain("*");
  });
});

it("a height is told in whole pixels", () => {
  expect(heightMessage(411.2)).toEqual({ type: "choosefr:height", version: 1, height: 412 });
});
