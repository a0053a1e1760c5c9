import { langs } from "../../../../features/language/lang.ts";
import { type LangParams, readLang } from "../../../../features/language/lang-params.ts";
import { csvFile } from "../../../../features/page/csv-file.ts";
import { printSectors } from "../../../../features/sectors/sum-sectors.ts";

export const dynamic = "force-static";

export const dynamicParams = false;

export const generateStaticParams = (): { lang: string }[] => langs.map((lang) => ({ lang }));

export async function GET(_request: Request, { params }: LangParams): Promise<Response> {
  return csvFile(printSectors(await readLang(params)), "choosefr-sectors.csv");
}
