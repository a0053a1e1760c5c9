import { printTotals } from "../../../../features/editions/print-totals.ts";
import { langs } from "../../../../features/language/lang.ts";
import { type LangParams, readLang } from "../../../../features/language/lang-params.ts";
import { csvFile } from "../../../../features/page/csv-file.ts";

export const dynamic = "force-static";

export const dynamicParams = false;

export const generateStaticParams = (): { lang: string }[] => langs.map((lang) => ({ lang }));

export async function GET(_request: Request, { params }: LangParams): Promise<Response> {
  return csvFile(printTotals(await readLang(params)), "choosefr-totals.csv");
}
