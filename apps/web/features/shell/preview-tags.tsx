import type { ReactElement } from "react";
import { env } from "../../env.ts";
import type { Lang } from "../language/lang.ts";
import { PREVIEW_SIZE } from "../preview/preview.ts";
import { previewOf } from "../preview/preview-of.ts";

/** The picture that stands for the page wherever its address is passed on; its address is relative while no origin is set. */
export function PreviewTags({ lang, path }: { readonly lang: Lang; readonly path: string }): ReactElement | null {
  const preview = previewOf(`/${lang}${path}`);
  if (preview === null) return null;
  return (
    <>
      <meta property="og:image" content={`${env.siteOrigin ?? ""}${preview.file}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
      <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
      <meta property="og:image:alt" content={preview.alt} />
    </>
  );
}
