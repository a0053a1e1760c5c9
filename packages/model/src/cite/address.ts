import type { CitedPage } from "../source.ts";

/** The address with every sign encoded that could end a link or a field; null if it leads nowhere on the web. */
export function addressOf({ url }: CitedPage): string | null {
  if (url === null || !/^https?:\/\//iu.test(url)) return null;
  return url.replaceAll(/[\p{Cc}\p{Cs}\p{Z}<>"\\^`{|}]/gu, (sign) =>
    /\p{Cs}/u.test(sign) ? "%EF%BF%BD" : encodeURIComponent(sign),
  );
}

/** Line breaks of every kind become spaces. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/gu, (space) => (/[\n\r\v\f\u0085\u2028\u2029]/u.test(space) ? " " : space));
}
