/** What a document holds that is not its text as it stands: looks, what was moved away, and a second telling of drawings. */
const LEFT_OUT: ReadonlySet<string> = new Set(["w:pPr", "w:moveFrom", "mc:Fallback"]);

const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};

/**
 * The text of a part of a WordprocessingML document: paragraphs apart by an empty line, the rows of a table on a line each
 * with tabs between their cells. What is struck out by tracked changes is left out. Linear, and takes any string: what is
 * no such document has no text.
 */
export function readWordText(xml: string): string {
  const lines: string[] = [];
  let cells: string[] = [];
  let line = "";
  let tables = 0;
  let leftOut = 0;
  let isText = false;
  const endLine = (): void => {
    lines.push([...cells, line].join("\t").trimEnd());
    cells = [];
    line = "";
  };
  const open = (name: string): void => {
    if (LEFT_OUT.has(name)) leftOut += 1;
    else if (name === "w:tbl") tables += 1;
    else if (name === "w:t") isText = true;
  };
  const close = (name: string): void => {
    if (LEFT_OUT.has(name)) leftOut = Math.max(0, leftOut - 1);
    else if (name === "w:t") isText = false;
    else if (name === "w:tbl") tables = Math.max(0, tables - 1);
    else if (name === "w:tc") {
      cells.push(line.trim());
      line = "";
    } else if (name === "w:tr") endLine();
    else if (name === "w:p" && tables > 0) line += " ";
    else if (name === "w:p") endLine();
    // After a table, and after a paragraph outside of one.
    if (tables === 0 && (name === "w:p" || name === "w:tbl") && lines.at(-1) !== "") lines.push("");
  };
  for (const { text, name, kind } of readTags(xml)) {
    if (isText && leftOut === 0) line += decodeEntities(text);
    if (kind === "end") close(name);
    else if (kind === "start") open(name);
    else if (leftOut === 0) line += SIGNS[name] ?? "";
  }
  endLine();
  return lines.join("\n").trim();
}

/** A tag with the text before it, as it is written. */
interface Tag {
  readonly text: string;
  readonly name: string;
  readonly kind: "start" | "end" | "empty";
}

function* readTags(xml: string): Generator<Tag> {
  let from = 0;
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", from)) {
    const end = xml.startsWith("<!--", at) ? xml.indexOf("-->", at) + 2 : xml.indexOf(">", at);
    if (end < at) return;
    const text = xml.slice(from, at);
    from = end + 1;
    const isEnd = xml[at + 1] === "/";
    const isEmpty = xml[end - 1] === "/";
    const name = /^[\w:.-]*/u.exec(xml.slice(at + (isEnd ? 2 : 1), Math.min(end, at + 80)))?.[0] ?? "";
    yield { text, name, kind: isEnd ? "end" : isEmpty ? "empty" : "start" };
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities of XML and signs by number; no document of this kind may define others. */
function decodeEntities(text: string): string {
  return text.includes("&")
    ? text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/giu, (whole, decimal, hex, name) => {
        if (name !== undefined) return ENTITIES[String(name)] ?? whole;
        const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
      })
    : text;
}
