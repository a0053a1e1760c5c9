import { randomBytes } from "node:crypto";
import { catalogue } from "@choosefr/model";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { env } from "../../../env.ts";
import { EmbedPage } from "../../../features/embed/embed-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { readSeed, seedFrom } from "../../../features/quiz/seed.ts";
import { originOf } from "../../../features/session/origin.ts";
import { type Parameters, readFilter, writeFilter } from "../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { embed } = messagesIn(lang);
  return pageMetadata(lang, embed.title, embed.description);
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const asked = await searchParams;
  const filter = readFilter(asked, catalogue);
  const seed = readSeed(asked["seed"]);
  // The form was sent: the quiz gets a seed of its own, kept in the address.
  if (seed === null && asked["n"] !== undefined) {
    const query = [writeFilter(filter), `seed=${seedFrom(randomBytes(6))}`].filter(Boolean).join("&");
    redirect(`/${lang}/embed?${query}#plain`);
  }
  return <EmbedPage lang={lang} filter={filter} seed={seed} origin={originOf(env.siteOrigin, await headers())} />;
}
