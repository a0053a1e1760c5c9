import type { Language } from "@choosefr/model";
import * as vscode from "vscode";
import type { CheckedDocuments } from "../checking/checked-documents.ts";
import type { LedgerSource } from "../checking/ledger-source.ts";
import type { FactSource } from "../facts/fact-source.ts";
import { FACT_SCHEME } from "../pages/fact-uri.ts";
import { concernsUs, settingsOf } from "../settings.ts";
import {
  closeMark,
  MARK_CLOSE,
  MARK_OPEN,
  type MakeToken,
  type Marked,
  markProse,
  openMark,
  type PreviewToken,
} from "./mark-prose.ts";
import type { PreviewWords } from "./preview-words.ts";
import type { DrawnFigure } from "./seek-figures.ts";

/** markdown-it, as the editor's preview hands it over, as far as it is used. */
interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly renderer: {
    readonly rules: Record<string, RenderRule>;
    render(tokens: readonly PreviewToken[], options: unknown, env: unknown): string;
  };
}

type RenderRule = (tokens: readonly PreviewToken[], index: number, options: unknown, env: unknown) => string;

interface CoreState {
  /** The whole text, each of its lines ended by a line feed alone. */
  readonly src: string;
  readonly tokens: readonly PreviewToken[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => PreviewToken;
}

/** What the editor's preview of Markdown asks of an extension. */
export interface MarkdownExtension {
  readonly extendMarkdownIt: <Parser extends MarkdownIt>(parser: Parser) => Parser;
}

/**
 * When to ask once more for a preview that was not drawn. As it starts, the editor has no such command yet; and while a
 * preview is about to be drawn for another reason, it forgets the request, and then finds that the text has not changed.
 * No preview may be open at all, so this ends.
 */
const ASK_AGAIN_AFTER_MS = [1000, 2000, 4000, 8000];

/**
 * Shows the facts on names and on figures that are marked in the preview of Markdown, without scripts. Facts that are not
 * yet read are read then, and the preview is drawn anew; so it is when they change, the settings, or what was found.
 */
export function createPreviewFacts(
  facts: FactSource,
  ledgers: LedgerSource,
  documents: CheckedDocuments,
  locale: Language,
): MarkdownExtension & vscode.Disposable {
  let words: PreviewWords | null = null;
  let loading = false;
  let isInUse = false;
  /** The figures that were marked when a document was last drawn. */
  const drawn = new WeakMap<vscode.TextDocument, string>();

  /** What was known as a text was read: the editor keeps what it read, and reads texts before it draws any. */
  const readWith = new WeakMap<readonly PreviewToken[], PreviewWords | null>();
  /** How often a text was drawn so far. */
  let drawings = 0;
  let asking: ReturnType<typeof setTimeout> | undefined;

  const refresh = (): void => {
    if (!isInUse) return;
    clearTimeout(asking);
    const before = drawings;
    const ask = ([delayMs, ...later]: readonly number[]): void => {
      // Where the preview is gone, so is the command.
      void vscode.commands.executeCommand("markdown.preview.refresh").then(undefined, () => undefined);
      if (delayMs === undefined) return;
      asking = setTimeout(() => {
        if (drawings === before) ask(later);
      }, delayMs);
    };
    ask(ASK_AGAIN_AFTER_MS);
  };

  const load = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    try {
      const [known, ledger, { createPreviewWords }] = await Promise.all([
        facts.load(),
        ledgers.load(),
        import("./preview-words.ts"),
      ]);
      words = createPreviewWords(known, ledger, locale);
      refresh();
    } finally {
      loading = false;
    }
  };

  const figuresOf = (document: vscode.TextDocument | undefined): readonly DrawnFigure[] => {
    const findings = document === undefined ? undefined : documents.findingsOf(document);
    if (document === undefined || findings === undefined || words === null) return [];
    return words.figuresOf(findings, settingsOf(document));
  };

  const mark = ({ tokens, src, Token }: CoreState): void => {
    isInUse = true;
    readWith.set(tokens, words);
    if (words === null) {
      // A preview is no place for complaints.
      void load().catch(() => undefined);
      return;
    }
    // The parser is not told whose text it reads.
    const document = vscode.workspace.textDocuments.find((open) => textOf(open) === src);
    const figures = figuresOf(document);
    if (document !== undefined) drawn.set(document, keyOf(figures));
    const make: MakeToken = (type, tag, nesting) => new Token(type, tag, nesting);
    markProse(tokens, document?.getText() ?? src, { ...words, figures }, make);
  };

  const subscriptions = vscode.Disposable.from(
    facts.onDidChange(() => {
      words = null;
      refresh();
    }),
    documents.onDidChange((document) => {
      const state = documents.stateOf(document);
      if (state === "waiting" || state === "checking" || !drawn.has(document)) return;
      if (drawn.get(document) !== keyOf(figuresOf(document))) refresh();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsUs(event)) refresh();
    }),
  );
  return {
    extendMarkdownIt: (parser) => {
      parser.core.ruler.push("choosefr-marks", mark);
      Object.assign(parser.renderer.rules, {
        [MARK_OPEN]: createRule(openMark),
        [MARK_CLOSE]: createRule(closeMark),
      });
      const render = parser.renderer.render.bind(parser.renderer);
      Object.assign(parser.renderer, {
        render: (tokens: readonly PreviewToken[], options: unknown, env: unknown) => {
          drawings += 1;
          const known = readWith.get(tokens);
          if (words !== null && known !== undefined && known !== words) {
            readWith.set(tokens, words);
            refresh();
          }
          return render(tokens, options, env);
        },
      });
      return parser;
    },
    dispose: () => {
      clearTimeout(asking);
      subscriptions.dispose();
    },
  };
}

/** The text of a document as the parser reads it. */
function textOf(document: vscode.TextDocument): string {
  const text = document.getText();
  return document.eol === vscode.EndOfLine.CRLF ? text.replaceAll("\r\n", "\n") : text;
}

function keyOf(figures: readonly DrawnFigure[]): string {
  return figures.map(({ start, end, verdict, facts }) => `${start} ${end} ${verdict} ${facts}`).join("\n");
}

/** Draws what is marked only where the settings of the document let it be shown: the parser is told no document, the renderer is. */
function createRule(render: (marked: Marked) => string): RenderRule {
  return (tokens, index, _options, env) => {
    const marked = tokens[index]?.meta as Marked | undefined;
    return marked !== undefined && isShown(marked, env) ? render(marked) : "";
  };
}

function isShown({ kind, name }: Marked, env: unknown): boolean {
  const document = documentOf(env);
  if (document === undefined || document.uri.scheme === FACT_SCHEME) return false;
  const { isOn, showsHovers, excludedNames, contradictions, disagreements } = settingsOf(document);
  if (!isOn || excludedNames.has(name)) return false;
  switch (kind) {
    case "name":
      return showsHovers;
    case "contradicts":
      return contradictions !== null;
    case "sources_disagree":
      return disagreements !== null;
    default:
      return kind satisfies never;
  }
}

/** The document that is drawn, as the editor tells it with each drawing; undefined where it does not. */
function documentOf(env: unknown): vscode.TextDocument | undefined {
  if (typeof env !== "object" || env === null || !("currentDocument" in env)) return undefined;
  const wanted = String(env.currentDocument);
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === wanted);
}
