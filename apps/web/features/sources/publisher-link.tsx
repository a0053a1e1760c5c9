import type { SourcePublisher } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";

/** A publisher by name, leading to its page. */
export function PublisherLink({
  publisher: { id, name },
  lang,
}: {
  readonly publisher: SourcePublisher;
  readonly lang: Lang;
}): ReactElement {
  return <a href={addressOf("publisher", id, lang)}>{name ?? id}</a>;
}
