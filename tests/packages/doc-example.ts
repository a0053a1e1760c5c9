/** An example in the docstring of an export. */
export interface DocExample {
  /** What is exported. */
  readonly name: string;
  /** A module of its own: it imports what it uses. */
  readonly code: string;
}

const DECLARATION =
  /\/\*\*(?<doc>(?:(?!\*\/).)*)\*\/\s*export (?:declare )?(?:const|function|class|interface|type) (?<name>\w+)/gsu;

/** The examples in a module or a declaration file: what follows `@example` in the docstring of an export. */
export function docExamples(text: string): readonly DocExample[] {
  return [...text.matchAll(DECLARATION)].flatMap(({ groups: { doc = "", name = "" } = {} }) => {
    const [, example] = doc.split(/^\s*\* @example\n/mu);
    if (example === undefined) return [];
    return { name, code: `${example.replaceAll(/^\s*\* ?/gmu, "").trim()}\n` };
  });
}

/** A line that ends in what it gives: `foldName("É"); // => "e"`. */
const CLAIMED = /^(?<before>(?:const \w+ = )?)(?<value>.+); \/\/ => (?<given>.+)$/gmu;

/** The same module, which throws where a line does not give what it says. */
export function withAssertions(code: string): string {
  const asserted = code.replaceAll(CLAIMED, "$<before>gives($<value>, ($<given>));");
  return `import { deepStrictEqual } from "node:assert";\nconst gives = (value, given) => (deepStrictEqual(value, given), value);\n${asserted}`;
}

/** How many lines of a module say what they give. */
export function countClaims(code: string): number {
  return [...code.matchAll(CLAIMED)].length;
}
