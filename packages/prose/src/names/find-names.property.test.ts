import { foldName } from "@choosefr/model/names";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAMPLE_ENTITIES, type SampleEntity } from "../../fixtures/entities.ts";
import { unescapeText } from "./escapes.ts";
import { createNameFinder } from "./find-names.ts";
import type { Mention, Region } from "./mention.ts";

const finder = createNameFinder(SAMPLE_ENTITIES);

const SAFE_ENTITIES: readonly SampleEntity[] = SAMPLE_ENTITIES.map((entity) => ({
  ...entity,
  names: entity.names.filter(({ ambiguity }) => ambiguity === "safe"),
  products: [],
}));

const safeFinder = createNameFinder(SAFE_ENTITIES);

const ENDS_IN_WORD = /[\p{L}\p{M}\p{Nd}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{M}\p{Nd}]/u;

/**
 * The writings of a name, by the rule and not by the code: each letter may lack its accent, in one of four uses of
 * capitals, or in a name of four letters with more or fewer capitals inside its words.
 */
function isWriting(written: string, name: string): boolean {
  const text = unescapeText(written)
    .normalize("NFC")
    .replaceAll("\u00ad", "")
    .replaceAll(/\s+/g, " ")
    .replaceAll("’", "'")
    .replaceAll("\u2011", "-");
  const own = name.replaceAll("’", "'");
  const plain = (letter: string): string => letter.normalize("NFD").replaceAll(/\p{M}/gu, "");
  const isLong = own.replaceAll(/[^\p{L}\p{Nd}]/gu, "").length >= 4;
  const title = own.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
  const titles = own === own.toUpperCase() && !isLong ? [] : [title];
  const isForm = [own, own.toUpperCase(), own.toLowerCase(), ...titles].some(
    (form) =>
      form.length === text.length &&
      Array.from(form).every((letter, at) => text[at] === letter || text[at] === plain(letter)),
  );
  return isForm || (isLong && recapitalised(own, plain).test(text));
}

/** Heads of words keep their capital; other capitals may go, and may come where a part begins. */
function recapitalised(own: string, plain: (letter: string) => string): RegExp {
  const parts = Array.from(own, (letter, at) => {
    const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
    if (small === large) return letter.replace(".", "\\.");
    const isFirst = at === 0 || !/[\p{L}\p{Nd}]/u.test(own.charAt(at - 1));
    if (letter === large) return `[${large}${plain(large)}${isFirst ? "" : small + plain(small)}]`;
    return `(?:[${small}${plain(small)}]|[${large}${plain(large)}](?=[^\\p{L}\\p{Nd}]*\\p{Ll}))`;
  });
  return new RegExp(`^${parts.join("")}$`, "u");
}

/** Leftmost-longest by trying every name at every offset and every length: slow, short, and without a trick. */
function findNaively(text: string): readonly Pick<Mention, "start" | "end" | "name">[] {
  const found: Pick<Mention, "start" | "end" | "name">[] = [];
  const names = SAFE_ENTITIES.flatMap((entity) => entity.names.map((name) => name.text));
  for (let start = 0; start < text.length; ) {
    let best: Pick<Mention, "start" | "end" | "name"> | null = null;
    for (let end = start + 1; end <= Math.min(text.length, start + 60); end += 1) {
      if (ENDS_IN_WORD.test(text.slice(0, start)) || BEGINS_WITH_WORD.test(text.slice(end))) continue;
      const written = text.slice(start, end);
      if (/^\s|\s$|\n\s*\n/.test(written)) continue;
      const folded = foldName(unescapeText(written));
      const name = names.find((each) => foldName(each) === folded && isWriting(written, each));
      if (name !== undefined) best = { start, end, name };
    }
    if (best !== null) found.push(best);
    start = best?.end ?? start + 1;
  }
  return found;
}

const writings = SAFE_ENTITIES.flatMap(({ names }) =>
  names.flatMap(({ text }) => [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.normalize("NFD"),
    text.replaceAll(" ", "\u00a0"),
    text.replaceAll(" ", "&nbsp;"),
    text.replaceAll(" ", "\n"),
    text.replaceAll(" ", "\n\n"),
    text.replace("&", "&amp;"),
    text.replace("’", "'"),
    text.replace("’", "&rsquo;"),
    text.replace("é", "&eacute;"),
    text.replace("é", "e"),
    text.replace("-", "\u2011"),
    text.length > 5 ? `${text.slice(0, 3)}\u00ad${text.slice(3)}` : text,
    text.slice(0, -1),
    `${text}s`,
    text.length > 5 ? `${text.slice(0, 4)}${text.slice(4, 5).toUpperCase()}${text.slice(5)}` : text,
    text.length > 5 ? `${text.slice(0, -1)}${text.slice(-1).toUpperCase()}` : text,
    text.charAt(0) + text.slice(1).toLowerCase(),
    text.slice(1),
    `${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  ]),
);
// No full stop: each line is then short and informal, so that small letters count everywhere.
const noise = fc.constantFrom(
  " ",
  " ",
  " ",
  ", ",
  "! ",
  "d’",
  "l'",
  "«\u00a0",
  "²",
  "®",
  "–",
  "+",
  "\n",
  "\n\n",
  "é",
  "e\u0301",
  "a",
  "3",
  "le ",
  "investit ",
  "&",
  "& ",
  "œ",
  "😀",
  "𝐀",
);
const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...writings) }, { weight: 4, arbitrary: noise });
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

const contextPiece = fc.oneof(
  fc.constantFrom(...SAMPLE_ENTITIES.flatMap(({ names }) => names.map((name) => name.text))),
  noise,
  fc.constantFrom(
    ". ",
    "the ",
    "rainforest",
    "sur ",
    "11",
    " SA",
    " annonce",
    "à ",
    "`",
    "@",
    "/",
    "-",
    ".fr",
    "Kindle",
    " a promis 3 milliards",
    "(",
    ")",
    "<",
    ">",
    "=",
    "_",
    "~",
    "\\cite{",
    "}",
  ),
);
const contextText = fc.array(contextPiece, { maxLength: 16 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(text, contextText, fc.string({ unit: "binary", maxLength: 80 }));

const everywhere = (whole: string): { regions: readonly Region[] } => ({ regions: [{ start: 0, end: whole.length }] });

function shift(mentions: readonly Mention[], by: number): readonly Mention[] {
  return mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));
}

describe("findNames", () => {
  it("finds what a naive search finds", () => {
    let mentions = 0;
    fc.assert(
      fc.property(text, (whole) => {
        const found = safeFinder.find(whole, everywhere(whole)).map(({ start, end, name }) => ({ start, end, name }));
        mentions += found.length;
        expect(found).toEqual(findNaively(whole));
      }),
      { numRuns: 1500 },
    );
    expect(mentions).toBeGreaterThan(500);
  });

  it("gives spans in order and apart, each a writing of its name", () => {
    fc.assert(
      fc.property(anyText, (whole) => {
        let last = 0;
        for (const { start, end, name } of finder.find(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(foldName(unescapeText(whole.slice(start, end)))).toBe(foldName(name));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(whole.length);
      }),
      { numRuns: 500 },
    );
  });

  it("shifts its spans with the text", () => {
    fc.assert(
      fc.property(fc.constantFrom("\n\n", "Un mot.\n\n", "é😀\n \n"), anyText, (lead, whole) => {
        expect(finder.find(lead + whole)).toEqual(shift(finder.find(whole), lead.length));
      }),
      { numRuns: 500 },
    );
  });

  it("finds in paragraphs joined what it finds in each", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const expected = [...finder.find(first), ...shift(finder.find(second), first.length + 2)];
        expect(finder.find(`${first}\n\n${second}`)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, whatever the text, the offset and the language", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: -5, max: 200 }),
        fc.constantFrom("markdown", "typescript", "yaml", "?"),
        (whole, offset, format) => {
          expect(Array.isArray(finder.find(whole, { format }))).toBe(true);
          const mention = finder.nameAt(whole, offset, { format });
          expect(mention === null || (mention.start <= offset && offset <= mention.end)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("nameAt", () => {
  it("agrees with findNames on the line", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), (whole, offsets) => {
        for (const offset of offsets.filter((each) => each <= whole.length)) {
          const lead = /[^\n]*$/.exec(whole.slice(0, offset))?.[0].length ?? 0;
          const line = /^[^\n]*/.exec(whole.slice(offset - lead))?.[0] ?? "";
          const expected = shift(finder.find(line), offset - lead).filter(
            ({ start, end }) => start <= offset && offset <= end,
          );
          expect(finder.nameAt(whole, offset)).toEqual(expected.at(-1) ?? null);
        }
      }),
      { numRuns: 500 },
    );
  });
});
