import { inSentence } from "./grammar.ts";

/** What is announced, by the noun that names it: behind which article it stands as the object of a sentence. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  un: [
    "atelier",
    "campus",
    "centre",
    "dixième",
    "élevage",
    "incubateur",
    "laboratoire",
    "parc",
    "pôle",
    "programme",
    "réseau",
    "second",
    "siège",
    "site",
    "soutien",
    "studio",
    "supercalculateur",
    "terminal",
    "troisième",
  ],
  une: [
    "aciérie",
    "boulangerie",
    "centrale",
    "école",
    "filiale",
    "gigafactory",
    "hausse",
    "infrastructure",
    "licence",
    "ligne",
    "plateforme",
    "seconde",
    "série",
    "unité",
    "usine",
  ],
  des: [
    "ateliers",
    "boissons",
    "bureaux",
    "câbles",
    "centrales",
    "centres",
    "emballages",
    "embauches",
    "entrepôts",
    "extensions",
    "ferries",
    "infrastructures",
    "lignes",
    "magasins",
    "partenariats",
    "recrutements",
    "salles",
    "usines",
  ],
  de: ["nouveaux", "nouvelles"],
  le: ["développement", "doublement", "premier", "rachat", "raffinage", "recyclage", "renforcement"],
  la: [
    "conversion",
    "décarbonation",
    "formation",
    "modernisation",
    "première",
    "production",
    "relocalisation",
    "robotisation",
  ],
  "l’": ["agrandissement", "électrification", "extension", "ouverture"],
  "": ["cent", "deux", "huit", "quatre", "sept", "six", "trois"],
};

const ARTICLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ARTICLES).flatMap(([article, nouns]) => nouns.map((noun) => [noun, article] as const)),
);

/** What may follow a comma without an article: where it is, what belongs to it, or another name. */
const TAIL = /^(?:(?:à|au|dans|dont|en|notamment|par|près|puis) |\p{Lu})/u;
/** What may follow "et" without an article: what belongs to the noun before it. */
const JOINED =
  /^(?:(?:à|au|aux|cent|de|des|deux|du|en|huit|la|le|les|quatre|sept|six|trois|un|une|\d[\d ]*) |[dl]’|\p{Lu}|\p{L}+ées?\b)/u;

/**
 * A title of a few words as the object of a sentence: "une usine de drones à Cahors", "un centre de R&D à Toulouse, une usine
 * de batteries en Occitanie". Null where a part of it begins with a noun whose article is not known.
 */
export function asThing(title: string): string | null {
  const parts = inSentence(title)
    .split(", ")
    .map((part, index) => (index > 0 && TAIL.test(part) ? part : withArticles(part)));
  return parts.includes(null) ? null : parts.join(", ");
}

/** A part with its article, and what is joined to it with its own: "une usine et un entrepôt". */
function withArticles(part: string): string | null {
  const [first = "", ...rest] = part.split(" et ");
  const all = [withArticle(first), ...rest.map((other) => withArticle(other) ?? (JOINED.test(other) ? other : null))];
  return all.includes(null) ? null : all.join(" et ");
}

function withArticle(phrase: string): string | null {
  const article = ARTICLE_OF.get(phrase.split(" ", 1).join());
  if (article === undefined) return null;
  return article === "" || article.endsWith("’") ? `${article}${phrase}` : `${article} ${phrase}`;
}
