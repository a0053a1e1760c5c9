import { organisation, organisationIds } from "@choosefr/model";
import { pick } from "../rig/chance.ts";

/** What texts are made of that are read: names, figures, words that govern them, and the signs of every format. */
const PIECES: readonly string[] = [
  ...organisationIds.flatMap((id) => organisation(id).names.map(({ text }) => text)),
  ..."4 milliards d’euros|1,2 Md€|€500m|$4 billion|10 000 emplois|300 CDI|between 3 and 5 million pounds".split("|"),
  ..."une centaine de postes|deux milliards et demi|un demi-million|half a billion dollars|8 %|2024|1.000.000".split(
    "|",
  ),
  ..."investira|créera|pledged|annonce|respectivement|dont|plus de|jusqu’à|environ|contre|amende de|levée de".split(
    "|",
  ),
  ..."et|de|à|l’|d'|the|of|in|, |. |; |: |!|?|…|–|-|/|\\|&|&amp;|&nbsp;|&eacute;|&#8217;|~|\\,|\\&|\\%|\\_".split("|"),
  ..."`|```|~~~|**|__|_|[|](|)|](https://exemple.fr)|![|# |## |> |- |* |1. |---\n|+++\n|$|$$|\\(|\\cite{|}|{|%".split(
    "|",
  ),
  ...'<p>|</p>|<!--|-->|<code>|<a href="|">|<br>|<script>|</script>|<|>|//|/*|*/|#|"|\'|"""|<<EOF'.split("|"),
  ..."| Amazon | 4 M€ |\n;|---|---|\n;|;\t;\n\n;\r\n;\r;\u2028;\u0085; ;  ;choosefr-ignore: amazon;choosefr-ignore-next-line".split(
    ";",
  ),
];

/** What breaks readers of text: halves of pairs, controls, direction marks, joiners, spaces of all widths, odd digits. */
const ODD_UNITS: readonly string[] = [
  ..."\uD83D|\uDE00|\uD83D\uDE00|\0|\u0007|\u001B[31m|\u200B|\u200D|\u200E|\u200F|\u202A|\u202E|\u2066|\u2069|\uFEFF".split(
    "|",
  ),
  ..."\u00AD|\u00A0|\u202F|\u2009|\u3000|\u0301|\u0327|\uFFFD|\uFFFE|\u1E9E|\u0130|\u0131|\uFB01|²|①|٣|५|𝟜|Ⅳ|½|％|＄|４".split(
    "|",
  ),
];

const LONGEST_LINE = 10_000_000;

/** A text by chance: pieces in a row, odd units, any units at all, or one long line; one in a million is of 10 MB. */
export function randomText(chance: () => number): string {
  const form = chance();
  if (form < 1e-6) {
    const unit = chance() < 0.5 ? pick(PIECES, chance) : join(200, () => pick(PIECES, chance));
    return unit.padEnd(LONGEST_LINE, unit);
  }
  if (form < 0.001) return pick(PIECES, chance).repeat(Math.floor(chance() * 2000));
  const text =
    form < 0.8
      ? join(1 + Math.floor(chance() * 24), () => pick(PIECES, chance) + (chance() < 0.7 ? " " : ""))
      : form < 0.9
        ? join(1 + Math.floor(chance() * 40), () => pick(chance() < 0.5 ? ODD_UNITS : PIECES, chance))
        : join(Math.floor(chance() * 60), () => String.fromCharCode(Math.floor(chance() * 65_536)));
  return chance() < 0.5 ? mutate(text, chance) : text;
}

/** The text with one to four wounds: units cut out, put in, doubled, turned round or exchanged. */
function mutate(text: string, chance: () => number): string {
  let wounded = text;
  for (let wound = 1 + Math.floor(chance() * 4); wound > 0; wound -= 1) {
    const at = Math.floor(chance() * (wounded.length + 1));
    const to = Math.min(wounded.length, at + Math.floor(chance() * 6));
    const [head, cut, tail] = [wounded.slice(0, at), wounded.slice(at, to), wounded.slice(to)];
    const middle = pick(
      [
        "",
        cut + cut,
        cut.split("").toReversed().join(""),
        cut.toUpperCase(),
        pick(ODD_UNITS, chance),
        pick(PIECES, chance),
      ],
      chance,
    );
    wounded = head + middle + tail;
  }
  return wounded;
}

function join(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join("");
}
