import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactElement } from "react";
import { messagesIn } from "../features/language/messages.ts";
import { MISSING_HEADER, readMissing } from "../features/missing/known-address.ts";
import { MissingPage } from "../features/missing/missing-page.tsx";
import { Document } from "../features/shell/document.tsx";
import { pageMetadata, siteViewport } from "../features/shell/metadata.ts";

export const viewport: Viewport = siteViewport;

export async function generateMetadata(): Promise<Metadata> {
  const { lang } = readMissing((await headers()).get(MISSING_HEADER));
  const { missing } = messagesIn(lang);
  return pageMetadata(lang, missing.title, missing.lede);
}

export default async function NotFound(): Promise<ReactElement> {
  const asked = readMissing((await headers()).get(MISSING_HEADER));
  return (
    <Document lang={asked.lang}>
      <MissingPage asked={asked} />
    </Document>
  );
}
