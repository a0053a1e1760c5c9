import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, type Language } from "@choosefr/model";
import { ruleIds, rules, writeRulePage } from "@choosefr/prose/rules";
import { describe, expect, it, test } from "vitest";
import type * as vscode from "vscode";
import manifest from "../../package.json" with { type: "json" };
import { createFactDocuments } from "./fact-documents.ts";

const LOCALES = ["fr", "en"] as const;

/** What the editor is given for an address, and whether the record was read for it. */
async function open(path: string, locale: Language): Promise<{ readonly page: unknown; readonly hasRead: boolean }> {
  let hasRead = false;
  const load = async () => {
    hasRead = true;
    return { catalogue, own: [] };
  };
  const onDidChange = () => ({ dispose: () => undefined });
  const documents = createFactDocuments({ load, onDidChange }, locale);
  const page = await documents.provideTextDocumentContent({ path } as vscode.Uri, {} as vscode.CancellationToken);
  return { page, hasRead };
}

describe.each(LOCALES)("the documents of the extension, in %s", (locale) => {
  it.each(ruleIds)("has the page of %s, for which no fact is read", async (rule) => {
    expect(await open(`/rule/${rule}.md`, locale)).toEqual({ page: writeRulePage(rule, locale), hasRead: false });
  });

  it("has the page of an organisation", async () => {
    expect((await open("/organisation/amazon.md", locale)).page).toMatch(/^# Amazon\n/u);
  });

  it("has the page of an announcement, and of an edition", async () => {
    expect((await open("/announcement/amazon-2024.md", locale)).page).toMatch(/^# Amazon\n/u);
    expect((await open("/edition/choose-france-2024.md", locale)).page).toMatch(/^# Choose France\n/u);
  });

  it.each([
    "/announcement/amazon.md",
    "/edition/amazon-2024.md",
    "/rule/none.md",
    "/rule/toString.md",
    "/rule/contradicted-figure",
    "/organisation/none.md",
    "/x/amazon.md",
  ])("has nothing at %s", async (path) => {
    expect((await open(path, locale)).page).toBe("");
  });
});

test.each(LOCALES)("the page of a rule says how loud its mark is by default, as the settings do, in %s", (locale) => {
  const file = locale === "fr" ? "package.nls.fr.json" : "package.nls.json";
  const words = JSON.parse(readFileSync(join(import.meta.dirname, "../..", file), "utf8")) as Record<string, string>;
  const { properties } = manifest.contributes.configuration;
  const settings = { warning: "choosefr.check.contradictions", note: "choosefr.check.disagreements" } as const;
  for (const rule of ruleIds) {
    const { severity } = rules[rule];
    if (severity === null) continue;
    const setting = settings[severity];
    const loudness = words[`configuration.loudness.${properties[setting].default}`]!.toLowerCase().replace(".", "");
    expect(writeRulePage(rule, locale).replaceAll("\u00a0", " ")).toContain(loudness);
    expect(writeRulePage(rule, locale)).toContain(`\`${setting}\``);
  }
});
