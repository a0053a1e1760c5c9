import { notFound } from "next/navigation";
import { isLang, type Lang } from "./lang.ts";

/** The parameters of every route: the language comes first in each address. */
export interface LangParams {
  readonly params: Promise<{ readonly lang: string }>;
}

/** The language of an address; the "not found" page where it names none of ours. */
export async function readLang(params: Promise<{ readonly lang: string }>): Promise<Lang> {
  const { lang } = await params;
  return isLang(lang) ? lang : notFound();
}
