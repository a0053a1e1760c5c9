/**
 * The share of pairs that stand the right way round, from 0 to 1: 1 − (discordant pairs / all pairs), which is Kendall's τ
 * moved onto that range. 0 for what is no arrangement of all items.
 */
export function scoreOrder(items: readonly { readonly place: number }[], order: readonly number[]): number {
  const places = order.map((index) => items[index]?.place ?? -1);
  if (places.length !== items.length || new Set(places).size !== items.length || places.includes(-1)) return 0;
  const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => place < later));
  return pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length;
}
