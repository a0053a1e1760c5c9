import type { Language } from "@choosefr/model";
import type { Rule } from "../check/finding.ts";
import type { RuleWords } from "./rule-words.ts";

type Heading = "why" | "example" | "counterexample" | "sources" | "severity" | "silencing";

export const HEADINGS: Readonly<Record<Language, Readonly<Record<Heading, string>>>> = {
  fr: {
    why: "Pourquoi, et que faire",
    example: "Exemple",
    counterexample: "Contre-exemple",
    sources: "Sources consultées",
    severity: "Gravité",
    silencing: "Pour la faire taire",
  },
  en: {
    why: "Why, and what to do",
    example: "Example",
    counterexample: "Counterexample",
    sources: "Sources consulted",
    severity: "Severity",
    silencing: "How to silence it",
  },
};

/** What a rule weighs on the command line and in an editor, and how to change that. */
export function wordSeverity(rule: Rule, severity: RuleWords["severity"], locale: Language): string {
  switch (severity) {
    case "warning":
      return locale === "fr"
        ? `\`${rule}\` est un avertissement\u00a0: \`choosefr check\` échoue, sauf si \`--max-warnings\` l’admet. Dans VS Code, une marque discrète\u00a0; réglage \`choosefr.check.contradictions\`.`
        : `\`${rule}\` is a warning: \`choosefr check\` fails, unless \`--max-warnings\` admits it. In VS Code, a quiet mark; setting \`choosefr.check.contradictions\`.`;
    case "note":
      return locale === "fr"
        ? `\`${rule}\` est une note\u00a0: \`choosefr check\` la montre sans échouer. Dans VS Code, quelques points\u00a0; réglage \`choosefr.check.disagreements\`.`
        : `\`${rule}\` is a note: \`choosefr check\` shows it and does not fail. In VS Code, a few dots; setting \`choosefr.check.disagreements\`.`;
    case null:
      return locale === "fr"
        ? `\`${rule}\` se tait, dans VS Code comme au terminal. \`choosefr check --format json --all\` la montre\u00a0; pour qu’elle se signale, écrivez \`"rules": { "${rule}": "note" }\` dans \`choosefr.config.json\`.`
        : `\`${rule}\` keeps silent, in VS Code and in the terminal. \`choosefr check --format json --all\` shows it; to have it told, write \`"rules": { "${rule}": "note" }\` in \`choosefr.config.json\`.`;
    default:
      return severity satisfies never;
  }
}

/** What makes a rule silent in a line, in a text and in a project. */
export function wordSilencing(rule: Rule, severity: RuleWords["severity"], locale: Language): readonly string[] {
  const inText =
    locale === "fr"
      ? [
          "Une ligne\u00a0: `<!-- choosefr-ignore-next-line -->` au-dessus, ou `choosefr-ignore-line` en fin de ligne\u00a0; un passage\u00a0: entre `choosefr-disable` et `choosefr-enable`. En commentaire, comme le format en écrit.",
          "Un texte\u00a0: `<!-- choosefr-ignore: microsoft -->` pour une organisation, `<!-- choosefr-ignore-file -->` pour toutes.",
        ]
      : [
          "A line: `<!-- choosefr-ignore-next-line -->` above it, or `choosefr-ignore-line` at its end; a passage: between `choosefr-disable` and `choosefr-enable`. In a comment, as the format writes them.",
          "A text: `<!-- choosefr-ignore: microsoft -->` for one organisation, `<!-- choosefr-ignore-file -->` for all.",
        ];
  if (severity === null) return inText;
  const inProject = `\`"rules": { "${rule}": "off" }\``;
  return [
    ...inText,
    locale === "fr"
      ? `Un projet\u00a0: ${inProject} dans \`choosefr.config.json\`.`
      : `A project: ${inProject} in \`choosefr.config.json\`.`,
  ];
}
