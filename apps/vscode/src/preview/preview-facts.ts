import type { Language } from "@choosefr/model";
import * as vscode from "vscode";
import type { FactSource } from "../facts/fact-source.ts";
import { FACT_SCHEME } from "../pages/fact-uri.ts";
import { concernsUs, settingsOf } from "../settings.ts";
import {
  closeName,
  type MarkedName,
  markNames,
  NAME_CLOSE,
  NAME_OPEN,
  openName,
  type PreviewToken,
} from "./mark-names.ts";
import type { NameWords } from "./name-words.ts";

/** markdown-it, as the editor's preview hands it over, as far as it is used. */
interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly renderer: { readonly rules: Record<string, RenderRule> };
}

type RenderRule = (tokens: readonly PreviewToken[], index: number, options: unknown, env: unknown) => string;

interface CoreState {
  readonly tokens: readonly PreviewToken[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => PreviewToken;
}

/** What the editor's preview of Markdown asks of an extension. */
export interface MarkdownExtension {
  readonly extendMarkdownIt: <Parser extends MarkdownIt>(parser: Parser) => Parser;
}

/**
 * Shows the facts on names in the preview of Markdown, without scripts. Facts that are not yet read are read then, and the
 * preview is drawn anew; so it is when they or the settings change.
 */
export function createPreviewFacts(facts: FactSource, locale: Language): MarkdownExtension & vscode.Disposable {
  let words: NameWords | null = null;
  let loading = false;
  let isInUse = false;

  const refresh = (): void => {
    if (!isInUse) return;
    // Where the preview is gone, so is the command.
    void vscode.commands.executeCommand("markdown.preview.refresh").then(undefined, () => undefined);
  };

  const load = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    try {
      const [known, { createNameWords }] = await Promise.all([facts.load(), import("./name-words.ts")]);
      words = createNameWords(known, locale);
      refresh();
    } finally {
      loading = false;
    }
  };

  const mark = ({ tokens, Token }: CoreState): void => {
    isInUse = true;
    if (words !== null) markNames(tokens, words, (type, tag, nesting) => new Token(type, tag, nesting));
    // A preview is no place for complaints.
    else void load().catch(() => undefined);
  };

  const subscriptions = vscode.Disposable.from(
    facts.onDidChange(() => {
      words = null;
      refresh();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsUs(event)) refresh();
    }),
  );
  return {
    extendMarkdownIt: (parser) => {
      parser.core.ruler.push("choosefr-names", mark);
      Object.assign(parser.renderer.rules, {
        [NAME_OPEN]: createRule(openName),
        [NAME_CLOSE]: createRule(closeName),
      });
      return parser;
    },
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

/** Draws what is marked only where the settings of the document let it be shown: the parser is told no document, the renderer is. */
function createRule(render: (name: MarkedName) => string): RenderRule {
  return (tokens, index, _options, env) => {
    const name = tokens[index]?.meta as MarkedName | undefined;
    return name !== undefined && isShown(name, env) ? render(name) : "";
  };
}

function isShown({ name }: MarkedName, env: unknown): boolean {
  const document = documentOf(env);
  if (document === undefined || document.uri.scheme === FACT_SCHEME) return false;
  const { isOn, showsHovers, excludedNames } = settingsOf(document);
  return isOn && showsHovers && !excludedNames.has(name);
}

/** The document that is drawn, as the editor tells it with each drawing; undefined where it does not. */
function documentOf(env: unknown): vscode.TextDocument | undefined {
  if (typeof env !== "object" || env === null || !("currentDocument" in env)) return undefined;
  const wanted = String(env.currentDocument);
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === wanted);
}
