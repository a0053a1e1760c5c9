import type { Language } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import type { Ledger } from "../checking/ledger.ts";
import { loudnessOf, withoutExcluded } from "../checking/shown-findings.ts";
import { describeVerdict } from "../document-facts/fact-words.ts";
import type { Facts } from "../facts/fact-source.ts";
import { factFinderOf } from "../facts/names.ts";
import { cardInWords } from "../hover/card-words.ts";
import { cardsOf } from "../hover/cards-of.ts";
import type { Settings } from "../settings.ts";
import type { Marker } from "./mark-prose.ts";
import type { DrawnFigure } from "./seek-figures.ts";

/** Finds names in the texts of a preview and says of each what its hover says, in plain words; and what findings say. */
export interface PreviewWords extends Pick<Marker, "find" | "describe"> {
  /** What is said of the figures of a document, of those that the settings have marked. */
  readonly figuresOf: (findings: readonly Finding[], settings: Settings) => readonly DrawnFigure[];
}

/** The names and words of what is known; what is said of a name is written once. */
export function createPreviewWords(facts: Facts, ledger: Pick<Ledger, "namesOf">, locale: Language): PreviewWords {
  const said = new Map<string, string | null>();
  return {
    find: (text, regions) => factFinderOf(facts).find(text, { regions }),
    describe: (mention) => {
      const key = `${mention.entity}/${mention.name}`;
      const known = said.get(key);
      if (known !== undefined) return known;
      const cards = cardsOf(facts, mention, locale).map(cardInWords);
      const words = cards.length === 0 ? null : cards.join("\n\n");
      said.set(key, words);
      return words;
    },
    figuresOf: (findings, settings) =>
      withoutExcluded(findings, ledger, settings).flatMap((finding): readonly DrawnFigure[] => {
        const { start, end, verdict, entity } = finding;
        if (loudnessOf(finding, settings) === null) return [];
        if (verdict !== "contradicts" && verdict !== "sources_disagree") return [];
        return [
          { start, end, verdict, name: ledger.namesOf(entity)[0] ?? entity, facts: describeFinding(finding, locale) },
        ];
      }),
  };
}

/** The verdict, what is said of it, and who says what, each on lines of its own. */
function describeFinding({ verdict, message, explanation }: Finding, locale: Language): string {
  const word = describeVerdict(verdict, locale);
  const title = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return [title, message[locale], explanation[locale]].filter((text) => text !== "").join("\n");
}
