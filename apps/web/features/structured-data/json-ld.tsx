import type { ReactElement } from "react";
import type { Node } from "./node.ts";

/** Data about a page in the words of schema.org, as JSON-LD for programs that read it. */
export function JsonLd({ data }: { readonly data: Node }): ReactElement {
  // A text of the record may hold "</script>": no "<" is left in what is written between the tags.
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", String.raw`\u003c`);
  // oxlint-disable-next-line react/no-danger
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
