import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";
import { isTest, isWithin, pureFolders } from "../house.ts";
import { type Ancestors, childOf, childrenOf, lineOf, type Node, textOf, walk } from "../syntax.ts";

/**
 * The clock, the time zone, the language and the place of the file, taken from the surroundings in a form that
 * oxlint's no-restricted-globals and no-restricted-properties cannot tell from the harmless one.
 */
export function findSurroundings(graph: Graph): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { path, program, text } of graph.modules.values()) {
    const pure = pureFolders.find((folder) => isWithin(path, folder.path));
    if (pure === undefined || isTest(path)) continue;
    walk(program, (node, around) => {
      if (isInType(around)) return;
      const message = objectToLocale(node, around) ?? (pure.takesClock ? null : objectToClock(node, around));
      if (message !== null) findings.push({ rule: "surroundings", path, line: lineOf(text, node.start), message });
    });
  }
  return findings;
}

const zonedMethods = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$/u;

function objectToClock(node: Node, around: Ancestors): string | null {
  if (node.type === "MetaProperty" && textOf(childOf(node, "meta"), "name") === "import") {
    return "import.meta tells where a file is. A package reads no files: take the data as a parameter.";
  }
  if (node.type === "MemberExpression" && zonedMethods.test(nameOfMember(node) ?? "")) {
    return `${nameOfMember(node)} reads the machine's time zone. Use its UTC sister, or a day as text.`;
  }
  return isGlobal(node, around, "Date") ? objectToDate(around) : null;
}

function objectToDate([parent]: Ancestors): string | null {
  // `Date.now` and `const { now } = Date` are oxlint's: it knows the names of the members.
  if (parent?.type === "MemberExpression") return null;
  if (parent?.type === "VariableDeclarator" && childOf(parent, "id")?.type === "ObjectPattern") return null;
  if (parent?.type === "BinaryExpression" && parent["operator"] === "instanceof") return null;
  if (parent?.type !== "NewExpression") {
    return "Date as a value or a function is the machine's clock. Take a Date or a day as a parameter.";
  }
  const given = childrenOf(parent, "arguments").length;
  if (given === 0) return "new Date() is the machine's clock. Take a Date or a day as a parameter.";
  return given === 1 ? null : "new Date(year, month, …) is in the machine's time zone. Use new Date(Date.UTC(…)).";
}

const localised = /^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/u;
const formatters =
  /^(Collator|DateTimeFormat|DisplayNames|DurationFormat|ListFormat|NumberFormat|PluralRules|RelativeTimeFormat|Segmenter)$/u;

function objectToLocale(node: Node, around: Ancestors): string | null {
  if (isGlobal(node, around, "Intl")) {
    const [parent] = around;
    const isRead = parent?.type === "MemberExpression" && nameOfMember(parent) !== null;
    return isRead ? null : "Intl as a value hides whether a locale is named. Write Intl.<formatter>(locale, …).";
  }
  if (node.type !== "MemberExpression") return null;
  const name = nameOfMember(node) ?? "";
  if (textOf(childOf(node, "object"), "name") === "Intl") {
    return formatters.test(name) ? objectToFormatter(name, node, around) : null;
  }
  const call = callOf(node, around);
  if (localised.test(name) && !namesLocale(call, 0)) {
    return `${name}() without a locale speaks the machine's language. Take a locale as a parameter and pass it first.`;
  }
  if (name === "localeCompare" && !namesLocale(call, 1)) {
    return "localeCompare() without a locale sorts by the machine's language. Pass the locale as its second argument.";
  }
  return null;
}

function objectToFormatter(name: string, node: Node, around: Ancestors): string | null {
  const [parent] = around;
  if (parent?.type === "MemberExpression" && nameOfMember(parent) === "supportedLocalesOf") return null;
  const call = callOf(node, around);
  if (!namesLocale(call, 0)) {
    return `Intl.${name} without a locale speaks the machine's language. Take a locale as a parameter and pass it first.`;
  }
  if (name !== "DateTimeFormat" || call === null) return null;
  const [, options] = childrenOf(call, "arguments");
  if (options !== undefined && (options.type !== "ObjectExpression" || mayName(options, "timeZone"))) return null;
  return 'Intl.DateTimeFormat without a timeZone is in the machine\'s zone. Pass { timeZone: "UTC", … } for a day.';
}

/** The call or construction whose callee is `node`, or null. */
function callOf(node: Node, [parent]: Ancestors): Node | null {
  if (parent === undefined || childOf(parent, "callee") !== node) return null;
  return parent.type === "CallExpression" || parent.type === "NewExpression" ? parent : null;
}

function namesLocale(call: Node | null, position: number): boolean {
  const locale = call === null ? undefined : childrenOf(call, "arguments")[position];
  if (locale === undefined || textOf(locale, "name") === "undefined") return false;
  return locale.type !== "ArrayExpression" || childrenOf(locale, "elements").length > 0;
}

function mayName(options: Node, option: string): boolean {
  return childrenOf(options, "properties").some(
    (property) => property.type === "SpreadElement" || textOf(childOf(property, "key"), "name") === option,
  );
}

/** The name a member expression reads, written with a dot or as text in brackets; null when it is computed. */
function nameOfMember(node: Node): string | null {
  const property = childOf(node, "property");
  return textOf(property, node["computed"] === true ? "value" : "name");
}

/** Whether `node` mentions the global `name`, and not a property that happens to be called so. */
function isGlobal(node: Node, [parent]: Ancestors, name: string): boolean {
  if (node.type !== "Identifier" || textOf(node, "name") !== name || parent === undefined) return false;
  if (parent["computed"] === true) return true;
  return childOf(parent, "property") !== node && childOf(parent, "key") !== node;
}

/** Types vanish: a `Date` in an annotation takes nothing. Assertions are the nodes that hold a value beside a type. */
function isInType(around: Ancestors): boolean {
  return around.some(({ type }) => type.startsWith("TS") && !/^TS(As|Satisfies|NonNull|Instantiation)/u.test(type));
}
