/**
 * The path of the page that answers at an address: the board is built ahead whole, and what is chosen from it by a query
 * is a page made on request. Any other address answers for itself.
 */
export function servedPath({ pathname, search }: Pick<URL, "pathname" | "search">): string {
  return search !== "" && /^\/(?:fr|en)\/outcomes$/u.test(pathname) ? `${pathname}/chosen` : pathname;
}
