import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { answerExport } from "../../../features/export/answer-export.ts";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";

export async function GET(request: NextRequest, { params }: LangParams): Promise<Response> {
  const lang = await readLang(params);
  const answer = answerExport(request.nextUrl.searchParams, lang);
  return typeof answer === "string" ? redirect(answer) : answer;
}
