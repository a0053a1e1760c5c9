import type { Language } from "@choosefr/model";
import * as vscode from "vscode";
import type { LedgerSource } from "../checking/ledger-source.ts";
import type { CommandId } from "../commands.ts";
import type { FactSource } from "../facts/fact-source.ts";

/**
 * Lets assistants ask what is on record, where the editor has any: a tool that looks up a name, one that checks a passage,
 * and a chat participant that does both. All of them only read; what they say is what hovers and marks say.
 */
export function offerToAssistants(facts: FactSource, ledgers: LedgerSource, locale: Language): vscode.Disposable {
  const load = async () => {
    const [known, ledger, answers] = await Promise.all([facts.load(), ledgers.load(), import("./answers.ts")]);
    return { answers, known: { facts: known, ledger } };
  };
  const { lm, chat } = withoutSome(vscode);
  const offered: vscode.Disposable[] = [];
  if (lm?.registerTool !== undefined) {
    offered.push(
      vscode.lm.registerTool("choosefr_lookUp", {
        invoke: async ({ input }) => {
          const { name, language } = readInput(input);
          const { answers, known } = await load();
          return tell(answers.lookUp(name, known, language ?? locale));
        },
      }),
      vscode.lm.registerTool("choosefr_checkText", {
        invoke: async ({ input }) => {
          const { answers, known } = await load();
          return tell(answers.checkPassage(readInput(input).text, known));
        },
      }),
    );
  }
  if (chat?.createChatParticipant !== undefined) {
    const participant = vscode.chat.createChatParticipant("choosefr.facts", async ({ prompt }, _context, stream) => {
      const { answers, known } = await load();
      const { markdown, subjects } = answers.answerQuestion(prompt, known);
      stream.markdown(markdown);
      for (const subject of subjects) {
        stream.button({
          command: "choosefr.showFacts" satisfies CommandId,
          title: vscode.l10n.t("Show all facts"),
          arguments: [subject],
        });
      }
    });
    offered.push(participant);
  }
  return vscode.Disposable.from(...offered);
}

/** The editor's interface as one that does not have all of it: other editors leave assistants out. */
function withoutSome(api: typeof vscode): {
  readonly lm?: Partial<typeof vscode.lm>;
  readonly chat?: Partial<typeof vscode.chat>;
} {
  return api;
}

/** What a tool was given; anyone may call it with anything. */
function readInput(input: unknown): {
  readonly name: string;
  readonly text: string;
  readonly language: Language | null;
} {
  const given: Readonly<Record<string, unknown>> = typeof input === "object" && input !== null ? { ...input } : {};
  const { name, text, language } = given;
  return {
    name: typeof name === "string" ? name : "",
    text: typeof text === "string" ? text : "",
    language: language === "fr" || language === "en" ? language : null,
  };
}

function tell(markdown: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(markdown)]);
}
